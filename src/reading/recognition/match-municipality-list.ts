import type { MunicipalityField } from '../records';
import { municipalityListWords } from '../vocabulary/municipality-list';
import type { Heading } from './headings';
import { saysAny, splitHeading, type FoldedHeading } from './match-name';
import { yearsIn } from './named-year';
import { isPartOfYear, partIn } from './part-of-year';
import { nameScore, type Column } from './match-columns';
import type { FieldColumn } from './table';

const NUMBER_FIELDS = ['population', 'count', 'key', 'amount'] as const;
type NumberField = (typeof NUMBER_FIELDS)[number];
const CLEAR = 0.5;
/** A heading this sure needs no title. */
const PLAIN = 0.8;
/** A key this much less sure than another is none. */
const LESS_SURE = 0.1;
/** What is counted from New Year on. */
const UP_TO_NOW = ['aar til dato', 'year to date', '=ytd', '=aatd', 'akkumuleret', 'indtil nu'];
/** Words that head any number. */
const VAGUE = [
  '=antal',
  '=count',
  '=number',
  '=tal',
  '=i =alt',
  '=ialt',
  '=total',
  '=sum',
  '=vaerdi',
  '=value',
  '=personer',
  '=kr',
  '=resultat',
  '=opgjort',
  '=realiseret',
  '=actual',
  ...UP_TO_NOW,
];
const MOSTLY = 0.7;
const FORM_NAMED = 0.5;
const COUNT_NAMED = 0.85;
const PERCENT = ['=%', '%', 'pct', 'procent', 'percent'];
/** A key by this name is one whatever it sums to; «andel» and «fordeling» are only with a sum of about 100 per cent. */
const SURELY_KEY = 0.85;
const ABOUT = 0.2;
/** No key of weights sums to so much, and no grant to so little. */
const LEAST_GRANT = 1_000_000;
/** Headings of lists of invoices: their amounts are what was charged, not what is agreed. */
const INVOICE_LINES = [
  'fakturanr',
  'fakturanummer',
  'faktura nr',
  'fakturadato',
  'faktura dato',
  'invoice no',
  'invoice number',
  'invoice date',
  'forfald',
  'due date',
];
/** Figures of any kind; in a title the word names no key. */
const FIGURES = /\bnoegletal\w*/g;
const TOTAL = ['=i =alt', '=ialt', '=total', 'samlet', 'hele aaret', '=sum', ...UP_TO_NOW];
/** The sum of a population column, with the whole country and its regions in it perhaps, against that of the contract's own: courses are far fewer, kroner far more. */
const FEWEST_PEOPLE = 0.5;
const MOST_PEOPLE = 20;

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
    const c = withGroup(one, isNumbers);
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
  dropAges(found, columns);
  dropParts(found, columns);
  const useful = found.filter((c) => !['municipality', 'code', 'form'].includes(c.field));
  if (form !== null && !useful.some((c) => c.field === 'count')) return null;
  return useful.length === 0 ? null : { columns: found, score: 1 + useful.length };
}

/** A heading that could be of anything is read with the group that it stands in, if that begins over numbers too. */
function withGroup(c: Column, isNumbers: (column: number) => boolean): Column {
  const { heading } = c;
  if (heading?.group === undefined || !isVague(heading) || !isNumbers(heading.group.column)) {
    return c;
  }
  const { full } = heading;
  const text = `${heading.group.text} ${heading.text}`;
  return { ...c, heading: { ...heading, text, own: full, last: full } };
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

/** Beside the population as a whole, that of an age group is none. */
function dropAges(found: FieldColumn[], columns: readonly Column[]): void {
  const own = found.filter((c) => c.field === 'population');
  const ages = own.filter(({ column }) => {
    const heading = columns.find((c) => c.column === column)?.heading;
    return heading !== undefined && heading !== null && AGES.test(heading.full.text);
  });
  if (ages.length === own.length) return;
  for (const c of ages) found.splice(found.indexOf(c), 1);
}

/** Beside a total, columns that name neither a year nor their field are its parts: age groups, quarters. */
function dropParts(found: FieldColumn[], columns: readonly Column[]): void {
  const headingOf = ({ column }: FieldColumn): Heading | null =>
    columns.find((c) => c.column === column)?.heading ?? null;
  for (const field of ['population', 'count'] as const) {
    const own = found.filter((c) => c.field === field);
    const isTotal = (c: FieldColumn): boolean => {
      const heading = headingOf(c);
      return heading !== null && saysAny(heading.own, TOTAL);
    };
    if (!own.some(isTotal)) continue;
    const parts = own.filter((c) => !isTotal(c) && c.name < PLAIN && !namesYear(headingOf(c)));
    for (const c of parts) found.splice(found.indexOf(c), 1);
  }
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

/**
 * Which number a column holds. A heading that is clear decides; one that could be anything («Antal», «I alt», «2026»)
 * is read together with the title, and only if the title means one thing.
 */
function bestNumberField(
  c: Column,
  title: FoldedHeading,
  population: number,
): { field: NumberField; name: number } | null {
  if (c.heading !== null && saysAny(c.heading.own, PERCENT)) return percentColumn(c);
  const [best] = ranked(c.heading);
  if (best !== undefined && best.name >= PLAIN) return bySum(best, c);
  const called = splitHeading(title.text.replaceAll(FIGURES, ''));
  const meant = ranked({ text: '', column: c.column, own: called, last: called, full: called });
  const [said, ...others] = meant.filter(({ name }) => name >= CLEAR);
  const mayBeAny = isVague(c.heading);
  const isPeople =
    c.profile.sum > population * FEWEST_PEOPLE && c.profile.sum < population * MOST_PEOPLE;
  const isDenied =
    said !== undefined &&
    c.heading !== null &&
    saysAny(c.heading.own, municipalityListWords[said.field].never);
  if (mayBeAny && said !== undefined && others.length === 0) {
    if (isDenied) return null;
    return said.field === 'population' && c.profile.filled > 0 && !isPeople ? null : bySum(said, c);
  }
  if (best !== undefined && best.name >= CLEAR && !mayBeAny) return bySum(best, c);
  return c.profile.filled > 0 && saysOnlyWhen(c.heading?.own ?? null) && isPeople
    ? { field: 'population', name: 0 }
    : null;
}

/** A heading that says no more than that there are numbers, or when. */
function isVague(heading: Heading | null): boolean {
  return (
    heading === null ||
    saysAny(heading.own, VAGUE) ||
    saysOnlyWhen(heading.own) ||
    isPartOfYear(heading.own)
  );
}

/** A column of per cent is the key when it is called so, or when it shares out the whole; never an amount. */
function percentColumn(c: Column): { field: NumberField; name: number } | null {
  const name = nameScore(c.heading, municipalityListWords.key);
  if (name === 0) return null;
  const isKey = name >= SURELY_KEY || c.profile.filled === 0 || isWhole(c.profile.sum);
  return isKey ? { field: 'key', name } : null;
}

/** «Fordeling» and «Andel» are kroner where they sum to millions; amounts that sum to 100 or 1 are shares. */
function bySum(best: { field: NumberField; name: number }, c: Column): typeof best {
  const { sum } = c.profile;
  if (best.field === 'key' && best.name < SURELY_KEY && sum >= LEAST_GRANT) {
    return { ...best, field: 'amount' };
  }
  return best.field === 'amount' && isShares(sum) ? { ...best, field: 'key' } : best;
}

/** About 100 per cent, or 1; twice that when a total stands below. */
function isWhole(sum: number): boolean {
  return [1, 2, 100, 200].some((whole) => Math.abs(sum - whole) <= ABOUT * whole);
}

function isShares(sum: number): boolean {
  return [1, 2, 100, 200].some((whole) => Math.abs(sum - whole) <= whole / 100);
}

function ranked(heading: Heading | null): { field: NumberField; name: number }[] {
  return NUMBER_FIELDS.map((field) => ({
    field,
    name: nameScore(heading, municipalityListWords[field]),
  })).sort((a, b) => b.name - a.name);
}

const WHEN = /^(?:\d+|aar|year|pr|per|primo|ultimo|k[1-4]|januar|jan|january|den|d)$/;
const AGES = /\d ?[-–] ?\d+ (?:aar|year)|\d\+/;

/** A heading that names no more than a time, like «2025», «1. januar 2025», «pr. 1.1.2025», «2025K1»; or nothing. */
function saysOnlyWhen(heading: FoldedHeading | null): boolean {
  return (
    heading === null ||
    (!AGES.test(heading.text) &&
      splitHeading(heading.text).words.every((word) =>
        WHEN.test(word.replace(/^\d{4}(?=k\d$)/, '')),
      ))
  );
}
