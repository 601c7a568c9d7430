import type { MunicipalityField } from '../records';
import { INVOICE_LINES, municipalityListWords, TOTAL } from '../vocabulary/municipality-list';
import { withGroup, type Heading } from './headings';
import { saysAny, type FoldedHeading } from './match-name';
import { yearsIn } from './named-year';
import { partIn } from './part-of-year';
import { nameScore, type Column } from './match-columns';
import { bestNumberField, isVague, namesSomePeople, PLAIN } from './name-number-column';
import type { FieldColumn } from './table';

const CLEAR = 0.5;
/** A key this much less sure than another is none. */
const LESS_SURE = 0.1;
const MOSTLY = 0.7;
const FORM_NAMED = 0.5;
const COUNT_NAMED = 0.85;

/** A list of municipalities: the column that names them, and every number column that is one of ours. */
export interface ListMatch {
  readonly columns: readonly FieldColumn[];
  readonly score: number;
}

/**
 * Recognises a list with one row a municipality, or a row for each form of guidance in it, as pivot tables have. A heading
 * that is only a year borrows its meaning from the title.
 * `null` when no column names enough different municipalities, each about once.
 */
export function matchMunicipalityList(
  columns: readonly Column[],
  title: FoldedHeading,
  wanted: { municipalities: number; population: number },
): ListMatch | null {
  const form = columns.find(isForm) ?? null;
  const naming = columns
    .filter((c) => isListOfMunicipalities(c, wanted.municipalities, form !== null))
    .sort((a, b) => rank(b) - rank(a));
  const [first] = naming;
  if (first === undefined) return null;

  const found: FieldColumn[] = [];
  const add = (field: MunicipalityField, c: Column, name: number): void => {
    found.push({ field, column: c.column, heading: c.heading?.text ?? '', name, content: 1 });
  };
  const code = naming.find((c) => c.profile.number > MOSTLY && c.profile.municipality > MOSTLY);
  const named = naming.find((c) => c !== code);
  if (named !== undefined) add('municipality', named, rank(named));
  if (code !== undefined) add('code', code, 1);

  if (form !== null) add('form', form, nameScore(form.heading, municipalityListWords.form));

  let ean: Column | null = null;
  const isInvoices = columns.some(
    (c) => c.heading !== null && saysAny(c.heading.own, INVOICE_LINES),
  );
  const isNumbers = (column: number): boolean =>
    columns.some((c) => c.column === column && !naming.includes(c) && c.profile.text < CLEAR);
  for (const one of columns) {
    if (naming.includes(one) || one === form) continue;
    const c = groupRead(one, isNumbers);
    if (nameScore(c.heading, municipalityListWords.ean) >= CLEAR) {
      ean ??= c;
      continue;
    }
    if (c.profile.filled > 0 && c.profile.number < CLEAR) continue;
    const best = bestNumberField(c, title, wanted.population);
    if (best === null || (isInvoices && best.field === 'amount')) continue;
    add(best.field, c, best.name);
  }
  if (ean !== null) add('ean', ean, 1);
  dropVagueKeys(found);
  dropPartsOfYear(found, columns);
  dropSomePeople(found, columns);
  dropParts(found, columns);
  const useful = found.filter((c) => !['municipality', 'code', 'form'].includes(c.field));
  if (form !== null && !useful.some((c) => c.field === 'count')) return null;
  return useful.length === 0 ? null : { columns: found, score: 1 + useful.length };
}

/** A heading that could be of anything is read with the group that it stands in, if that begins over numbers too. */
function groupRead(c: Column, isNumbers: (column: number) => boolean): Column {
  const { heading } = c;
  if (heading?.group === undefined || !isVague(heading) || !isNumbers(heading.group.column)) {
    return c;
  }
  const { full } = heading;
  return { ...c, heading: { ...heading, text: withGroup(heading), own: full, last: full } };
}

/** Beside a column that is called the key, «andel» is somebody's arithmetic. */
function dropVagueKeys(found: FieldColumn[]): void {
  const isKey = (c: FieldColumn): boolean => c.field === 'key';
  const best = Math.max(...found.filter(isKey).map((c) => c.name), 0);
  const vague = found.filter((c) => isKey(c) && c.name < best - LESS_SURE);
  for (const c of vague) found.splice(found.indexOf(c), 1);
}

/** Beside a count of the whole, those of months and quarters are its parts. With no such count they all stay: a question. */
function dropPartsOfYear(found: FieldColumn[], columns: readonly Column[]): void {
  const counts = found.filter((c) => c.field === 'count');
  const parts = counts.filter(({ column }) =>
    columns.some((c) => c.column === column && c.heading !== null && partIn(c.heading) !== null),
  );
  if (parts.length === counts.length) return;
  for (const c of parts) found.splice(found.indexOf(c), 1);
}

/** Beside the population as a whole, that of an age group or of one sex is none. */
function dropSomePeople(found: FieldColumn[], columns: readonly Column[]): void {
  const own = found.filter((c) => c.field === 'population');
  const parts = own.filter(({ column }) => {
    const heading = columns.find((c) => c.column === column)?.heading;
    return heading !== undefined && heading !== null && namesSomePeople(heading.full);
  });
  if (parts.length === own.length) return;
  for (const c of parts) found.splice(found.indexOf(c), 1);
}

/** Beside a total, columns that name neither a year nor their field are its parts, as are those of its group: age groups, quarters. */
function dropParts(found: FieldColumn[], columns: readonly Column[]): void {
  const headingOf = ({ column }: FieldColumn): Heading | null =>
    columns.find((c) => c.column === column)?.heading ?? null;
  for (const field of ['population', 'count'] as const) {
    const own = found.filter((c) => c.field === field);
    const isTotal = (c: FieldColumn): boolean => {
      const heading = headingOf(c);
      return heading !== null && saysAny(heading.own, TOTAL);
    };
    const totals = own.filter(isTotal);
    if (totals.length === 0) continue;
    const isPart = (c: FieldColumn): boolean =>
      (c.name < PLAIN && !namesYear(headingOf(c))) ||
      totals.some((total) => shareGroup(headingOf(c), headingOf(total)));
    const parts = own.filter((c) => !isTotal(c) && isPart(c));
    for (const c of parts) found.splice(found.indexOf(c), 1);
  }
}

/** Whether two columns stand under one wider heading. */
function shareGroup(one: Heading | null, other: Heading | null): boolean {
  const start = (heading: Heading | null): number | undefined =>
    heading?.group?.column ?? heading?.column;
  const isGroup = one?.group !== undefined || other?.group !== undefined;
  return isGroup && start(one) === start(other);
}

function namesYear(heading: Heading | null): boolean {
  return heading !== null && yearsIn(heading.own.text).size > 0;
}

/** By form, municipalities stand several times, or once above their rows and again with the word for a total. */
function isListOfMunicipalities(c: Column, municipalities: number, byForm: boolean): boolean {
  const { profile } = c;
  const enough = Math.min(10, Math.ceil(municipalities / 2));
  return (
    profile.municipality >= (byForm ? 0.4 : 0.6) &&
    profile.distinctMunicipalities >= enough &&
    (byForm || profile.distinct >= 0.8 * profile.filled)
  );
}

function isForm(c: Column): boolean {
  return c.profile.form >= MOSTLY && nameScore(c.heading, municipalityListWords.form) >= FORM_NAMED;
}

/** A column that counts courses, row by row: its rows are no courses themselves. */
export function isCount({ heading, profile }: Column): boolean {
  if (heading === null || profile.number < MOSTLY || profile.sum <= profile.filled) return false;
  return (
    ['antal', 'count'].includes(heading.own.text) ||
    nameScore(heading, municipalityListWords.count) >= COUNT_NAMED
  );
}

function rank(c: Column): number {
  return nameScore(c.heading, municipalityListWords.municipality) + c.profile.text;
}
