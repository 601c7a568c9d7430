import { cellName } from '../workbook/address';
import type { FindingList } from './finding-list';
import { findCopies } from './leave-out-copies';
import type { Mapping } from './mapping';
import type {
  EvaluationRow,
  EvaluationSheet,
  GuidanceRow,
  GuidanceSheet,
  MunicipalityList,
  MunicipalityName,
  Records,
  Source,
} from './records';
import { foldName } from './values/fold-name';
import { foldText } from './values/fold-text';

const LOCAL = /\blokal|erhvervsservice|erhvervsraad|\blocal (?:office|business)/;

/**
 * Leaves out the local office's own logs and counts, what may be no log beside one that is, and whole copies of other
 * sheets, each told; the mapping overrules.
 * Left-out tables stay among the sources, so that the receipt shows them.
 */
export function leaveOut(
  records: Records,
  mapping: Mapping | null,
  findings: FindingList,
): Records {
  const wanted = (source: Source): boolean => mapping?.sheets[source.sheet]?.leaveOut === false;
  const reasons = new Map<Source, NonNullable<Source['leftOut']>>();

  const regional = records.guidance.filter(({ source, title }) => {
    if (wanted(source) || !LOCAL.test(foldText(`${source.sheet} ${title}`))) return true;
    reasons.set(source, 'local');
    tellLocal(source, records.sources, findings);
    return false;
  });
  const sure = withoutDoubtful(regional, wanted, reasons, findings);
  const guidance = withoutCopies(sure, signGuidance, wanted, reasons, findings);
  const answers = records.evaluations.filter(({ source }) => {
    const reason = reasonOfLog(source, reasons);
    if (reason !== null) reasons.set(source, reason);
    return reason === null;
  });
  const evaluations = withoutCopies(answers, signEvaluation, wanted, reasons, findings);
  const sources = records.sources.map((source) => {
    const leftOut = reasons.get(source);
    return leftOut === undefined ? source : { ...source, leftOut };
  });
  const municipalityLists = records.municipalityLists.map((list) =>
    wanted(list.source) ? list : withoutLocalCounts(list, findings),
  );
  return { ...records, guidance, evaluations, municipalityLists, sources };
}

/**
 * Answers in the rows of a log that is the local office's or none are left out with it, and it is told already. Those of a
 * copy may stand nowhere else.
 */
function reasonOfLog(
  answers: Source,
  reasons: ReadonlyMap<Source, NonNullable<Source['leftOut']>>,
): Source['leftOut'] {
  const log = [...reasons].find(
    ([source, reason]) => reason !== 'copy' && isSameTable(source, answers),
  );
  return log?.[1] ?? null;
}

/** A log and its answers are read from the same columns; tables side by side are not. */
function isSameTable(a: Source, b: Source): boolean {
  const columns = new Set(a.columns.map(({ column }) => column));
  return (
    a.sheet === b.sheet &&
    a.headerRow === b.headerRow &&
    b.columns.some(({ column }) => columns.has(column))
  );
}

/** The cell says which of several tables on the sheet is meant. */
function tellLocal(source: Source, all: readonly Source[], findings: FindingList): void {
  const { sheet, headerRow, columns } = source;
  const isAlone = all.every((other) => other.sheet !== sheet || isSameTable(source, other));
  const left = Math.min(...columns.map(({ column }) => column));
  const where = isAlone ? { sheet } : { sheet, cell: cellName(headerRow, left) };
  findings.add('note', 'localSheet', where, { what: isAlone ? 'sheet' : 'table' });
}

function withoutDoubtful(
  logs: readonly GuidanceSheet[],
  wanted: (source: Source) => boolean,
  reasons: Map<Source, NonNullable<Source['leftOut']>>,
  findings: FindingList,
): readonly GuidanceSheet[] {
  if (logs.every(({ isDoubtful }) => isDoubtful)) return logs;
  return logs.filter(({ source, isDoubtful }) => {
    if (!isDoubtful || wanted(source)) return true;
    reasons.set(source, 'doubtful');
    findings.add('warning', 'doubtfulLog', { sheet: source.sheet }, {});
    return false;
  });
}

function withoutLocalCounts(list: MunicipalityList, findings: FindingList): MunicipalityList {
  const isLocal = (text: string): boolean => LOCAL.test(foldText(text));
  const counts = list.counts.filter(({ heading }) => !isLocal(`${list.sheet} ${heading}`));
  if (counts.length === list.counts.length) return list;
  findings.add('note', 'localSheet', { sheet: list.sheet }, { what: 'counts' });
  return { ...list, counts };
}

function withoutCopies<Sheet extends GuidanceSheet | EvaluationSheet>(
  tables: readonly Sheet[],
  sign: (row: Sheet['rows'][number], fields: ReadonlySet<string>) => string,
  wanted: (source: Source) => boolean,
  reasons: Map<Source, NonNullable<Source['leftOut']>>,
  findings: FindingList,
): Sheet[] {
  const { copies, nearly } = findCopies<Sheet['rows'][number]>(tables, sign, ({ source }) =>
    wanted(source),
  );
  for (const { at, original, held } of nearly) {
    const [copy, other] = [tables[at], tables[original]];
    if (copy === undefined || other === undefined || copies.has(original)) continue;
    const facts = { held, rows: copy.rows.length, original: other.source.sheet };
    findings.add('warning', 'nearCopy', { sheet: copy.source.sheet }, facts);
  }
  return tables.filter((table, index) => {
    const original = copies.get(index);
    if (original === undefined) return true;
    reasons.set(table.source, 'copy');
    findings.add(
      'note',
      'copySheet',
      { sheet: table.source.sheet },
      {
        original: tables[original]?.source.sheet ?? '',
      },
    );
    return false;
  });
}

/** A company is its CVR number; without one, its name (rules, section 3, «A company»). */
function signGuidance(row: GuidanceRow, fields: ReadonlySet<string>): string {
  const has = (field: string, value: unknown): string => (fields.has(field) ? String(value) : '');
  return [
    has('date', row.date),
    has('cvr', row.cvr),
    has('company', row.cvr === null ? foldName(row.company ?? '') : ''),
    has('municipality', nameKey(row.municipality)),
    has('form', row.form),
    has('course', row.course),
  ].join('\n');
}

function nameKey(name: MunicipalityName): string {
  return name.kind === 'unknown' ? name.text : name.code;
}

function signEvaluation(row: EvaluationRow, fields: ReadonlySet<string>): string {
  const has = (field: string, value: unknown): string => (fields.has(field) ? String(value) : '');
  return [
    has('date', row.date),
    has('cvr', row.cvr),
    has('segment', row.segment),
    has('score', row.score),
    has('referred', row.referred),
    has('referralUsed', row.referralUsed),
    has('sustainability', row.sustainability.join('|')),
  ].join('\n');
}
