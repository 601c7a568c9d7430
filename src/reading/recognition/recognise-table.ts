import type { Area } from '../../workbook/address';
import { cropBlock, valueAt, type Block } from '../../workbook/block';
import { columnNumber } from '../../workbook/address';
import type { EvaluationField, Field, GuidanceField } from '../records';
import { foldText } from '../values/fold-text';
import { evaluationWords } from '../vocabulary/evaluation';
import { guidanceWords } from '../vocabulary/guidance';
import type { RecognitionContext } from './find-headers';
import { findMeasures } from './find-measures';
import { fitField } from './fit-field';
import { labelAt, type Heading } from './headings';
import {
  asksTwice,
  hasScores,
  isEvaluation,
  isFullLog,
  isRatherEvaluation,
  judgeGuidance,
} from './judge-kind';
import { matchColumns, nameScore, type Column, type Match } from './match-columns';
import { matchMarks } from './match-marks';
import { matchMunicipalityList } from './match-municipality-list';
import { splitHeading } from './match-name';
import { profileColumn } from './profile-column';
import type { FieldColumn, FoundTable } from './table';

const GUIDANCE_FIELDS = Object.keys(guidanceWords) as GuidanceField[];
const EVALUATION_FIELDS = (Object.keys(evaluationWords) as EvaluationField[]).filter(
  (field) => field !== 'sustainability',
);
const PROFILED_ROWS = 200;
const CLEAR = 0.6;
const TITLE_CELLS = 20;
/** Above a table that stands below another. */
const TITLE_ROWS = 3;
const RECORD_CELLS = 3;

/** What a header with these headings is the header of; `null` for something else entirely. */
export function recogniseTable(
  block: Block,
  area: Area,
  bottom: number,
  header: { first: number; last: number; headings: readonly Heading[] },
  context: RecognitionContext,
): FoundTable | null {
  const rows = {
    first: header.last + 1,
    last: Math.min(area.bottom, header.last + PROFILED_ROWS),
  };
  const columns = columnsOf(block, area, header.headings, rows, context);
  const title = titleAbove(block, area, header.first);
  const tab = splitHeading(foldText(context.sheetName));
  const name = splitHeading(foldText(`${context.sheetName} ${title}`));
  const found = (kind: FoundTable['kind'], match: Match): FoundTable => ({
    kind,
    header: { first: header.first, last: header.last },
    left: area.left,
    right: area.right,
    bottom,
    headings: header.headings,
    title,
    ...match,
  });

  const forced = context.mapping?.columns;
  const free = columns.filter((c) => !isForced(c.column, forced));
  const guidance = withForced(
    withMarks(
      matchColumns(guidanceWords, freeFields(GUIDANCE_FIELDS, forced), free, block, rows),
      free,
      forced,
    ),
    forced,
    columns,
  );
  const questions = matchColumns(
    evaluationWords,
    freeFields(EVALUATION_FIELDS, forced),
    free,
    block,
    rows,
  );
  const evaluation = withForced(
    withMarks(withSustainability(questions, free, forced), free, forced),
    forced,
    columns,
  );
  const kind = context.mapping?.kind;
  if (kind === 'guidance') return found('guidance', guidance);
  if (kind === 'evaluation') return found('evaluation', evaluation);

  const list = matchMunicipalityList(free, name, context.wanted);
  const judged = judgeGuidance(guidance, columns, { tab, name });
  const isLog = judged !== null && (list === null || guidance.score > list.score);
  if (kind === undefined && isLog && hasScores(evaluation) && isFullLog(guidance)) {
    return { ...found('guidance', guidance), answers: found('evaluation', evaluation) };
  }
  if (
    kind === undefined &&
    (isEvaluation(evaluation, columns) || (judged === null && asksTwice(evaluation))) &&
    (!isLog || isRatherEvaluation(evaluation, guidance, name))
  ) {
    return found('evaluation', evaluation);
  }
  if (kind === undefined && isLog) {
    return { ...found('guidance', guidance), isDoubtful: judged === 'perhaps' };
  }
  if ((kind === undefined || kind === 'municipalities') && list !== null) {
    return found('municipalities', withForced({ ...list, ties: [] }, forced, columns));
  }
  return measuresBelow(block, area, header, context, found, `${context.sheetName} ${title}`);
}

/** Typed-in measurements, when the header is that of a table of them. */
function measuresBelow(
  block: Block,
  area: Area,
  header: { first: number; headings: readonly Heading[] },
  context: RecognitionContext,
  found: (kind: 'measurements', match: Match) => FoundTable,
  called: string,
): FoundTable | null {
  if (context.mapping?.kind !== undefined && context.mapping.kind !== 'measurements') return null;
  const measures = findMeasures(
    cropBlock(block, { ...area, top: Math.max(area.top, header.first - 1) }),
    called,
    context.wanted.place,
    header.first,
  );
  if (measures === null || measures.lines.length === 0) return null;
  const names = measures.columns.map((c) => ({ ...c, name: 1, content: 1 }));
  return { ...found('measurements', { columns: names, ties: [], score: names.length }), measures };
}

function columnsOf(
  block: Block,
  area: Area,
  headings: readonly Heading[],
  rows: { first: number; last: number },
  context: RecognitionContext,
): Column[] {
  const byColumn = new Map(headings.map((heading) => [heading.column, heading]));
  const columns: Column[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const heading = byColumn.get(column) ?? null;
    const profile = profileColumn(block, column, rows, context);
    if (heading !== null || profile.filled > 0) columns.push({ column, heading, profile });
  }
  return columns;
}

/** A field that no column tells may be told by columns that are marked. */
function withMarks(match: Match, columns: readonly Column[], forced: Forced): Match {
  const isTied = (field: Field): boolean => match.ties.some((tie) => tie.field === field);
  const marks = (['form', 'segment'] as const).flatMap((field) =>
    forced?.[field] !== undefined || isTied(field) ? [] : matchMarks(columns, match.columns, field),
  );
  return { ...match, columns: [...match.columns, ...marks], score: match.score + marks.length / 2 };
}

/** Every question about sustainability counts: satisfied in any, answered in any. */
function withSustainability(match: Match, columns: readonly Column[], forced: Forced): Match {
  if (forced?.sustainability !== undefined) return match;
  const taken = new Set(match.columns.map((c) => c.column));
  const asked: FieldColumn[] = [];
  for (const c of columns) {
    if (taken.has(c.column)) continue;
    const name = nameScore(c.heading, evaluationWords.sustainability);
    const content = c.profile.filled === 0 ? 1 : fitField('sustainability', c.profile).content;
    if (name < CLEAR || content < 0.5) continue;
    asked.push({
      field: 'sustainability',
      column: c.column,
      heading: c.heading?.text ?? '',
      name,
      content,
    });
  }
  const best = asked.reduce((most, c) => Math.max(most, c.name * c.content), 0);
  return { ...match, columns: [...match.columns, ...asked], score: match.score + best };
}

/** Above tables side by side each has its own title; one at the far left stands for those right of it that have none. */
function titleAbove(block: Block, area: Area, headerRow: number): string {
  const words: string[] = [];
  const isFirst = area.top === block.area.top;
  const top = isFirst ? area.top : Math.max(area.top, headerRow - TITLE_ROWS);
  const left = isFirst ? block.area.left : area.left;
  const isBelow = !isFirst || block.area.top > 1;
  for (let row = top; row < headerRow; row += 1) {
    if (isBelow && isRecord(block, row, area)) continue;
    const own = labelsOf(block, row, area.left, area.right);
    words.push(...(own.length > 0 ? own : labelsOf(block, row, left, area.left - 1)));
  }
  return words.slice(0, TITLE_CELLS).join(' ');
}

/** A row of the table above, no title: several cells, and a number or day among them. */
function isRecord(block: Block, row: number, area: Area): boolean {
  let [filled, numbers] = [0, 0];
  for (let column = area.left; column <= area.right; column += 1) {
    const value = valueAt(block, row, column);
    if (value !== null && value !== '') filled += 1;
    if (typeof value === 'number') numbers += 1;
  }
  return filled >= RECORD_CELLS && numbers > 0;
}

function labelsOf(block: Block, row: number, left: number, right: number): string[] {
  const labels: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const label =
      typeof valueAt(block, row, column) === 'string' ? labelAt(block, row, column) : '';
    if (label !== '') labels.push(label);
  }
  return labels;
}

type Forced = NonNullable<RecognitionContext['mapping']>['columns'];

function freeFields<F extends Field>(fields: readonly F[], forced: Forced): F[] {
  return fields.filter((field) => forced?.[field] === undefined);
}

function forcedColumns(forced: Forced): { field: Field; column: number }[] {
  return Object.entries(forced ?? {}).flatMap(([field, letters]) =>
    (letters === null ? [] : typeof letters === 'string' ? [letters] : letters).map((letter) => ({
      field: field as Field,
      column: columnNumber(letter),
    })),
  );
}

function isForced(column: number, forced: Forced): boolean {
  return forcedColumns(forced).some((entry) => entry.column === column);
}

/** What the user said in the mapping stands, whatever the columns look like. */
function withForced(match: Match, forced: Forced, columns: readonly Column[]): Match {
  const said = forcedColumns(forced).map(({ field, column }): FieldColumn => {
    const heading = columns.find((c) => c.column === column)?.heading?.text ?? '';
    return { field, column, heading, name: 1, content: 1 };
  });
  return { ...match, columns: [...match.columns, ...said] };
}
