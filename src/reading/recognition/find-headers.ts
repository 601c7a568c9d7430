import type { Area } from '../../workbook/address';
import { valueAt, type Block } from '../../workbook/block';
import type { CellValue } from '../../workbook/cell';
import { civilOf } from '../../workbook/day';
import { foldText } from '../values/fold-text';
import { readDay } from '../values/read-day';
import { readMunicipality } from '../values/read-municipality';
import { readNumber } from '../values/read-number';
import type { SheetMapping } from '../mapping';
import { evaluationWords } from '../vocabulary/evaluation';
import { guidanceWords } from '../vocabulary/guidance';
import { municipalityListWords } from '../vocabulary/municipality-list';
import { measurementWords } from '../vocabulary/measurement';
import type { FieldWords } from '../vocabulary/words';
import { headingsOf, labelAt, type Heading } from './headings';
import { splitHeading } from './match-name';
import { nameScore } from './match-columns';
import type { ProfileContext } from './profile-column';

export interface RecognitionContext extends ProfileContext {
  readonly sheetName: string;
  /** How many municipalities the contract has, how many people live there, and what the area is called (folded). */
  readonly wanted: {
    readonly municipalities: number;
    readonly population: number;
    readonly place: string;
  };
  readonly mapping: SheetMapping | null;
  /** Scores of headings seen before, by text. */
  readonly remembered: Map<string, number>;
}

/** What a further header row must add to be worth it. */
const EXTRA_ROW = 0.3;
/** What groups add for each of two alike headings that they tell apart: more than the row costs, and the heading that then is another's. */
const TOLD_APART = 1.5;
const DEEPEST = 3;
const LEAST_NAMED = 0.5;
/** What a bare year beside labels adds: it heads a column of numbers. */
const YEAR = 0.4;
/** What a label that stands alone in its row says: it may be a title. */
const TITLE = 0.5;
const LONGEST_YEAR = 20;
/** A row this far from a better one is a header of its own. */
const APART = 3;

/** A header that may be: its rows, and how much its headings say. */
export interface HeaderCandidate {
  readonly first: number;
  readonly last: number;
  readonly score: number;
  readonly headings: readonly Heading[];
}

/** One place where a header may be, with the ways its rows can be taken, the most telling first. */
export type HeaderPlace = readonly HeaderCandidate[];

/** Every place in an area where a header may be, from the top down. */
export function findHeaders(
  block: Block,
  area: Area,
  context: RecognitionContext,
): readonly HeaderPlace[] {
  const forced = context.mapping?.headerRow;
  const rows =
    forced === undefined
      ? promisingRows(block, area, context)
      : [forced].filter((row) => row >= area.top && row <= area.bottom);
  return rows
    .map((row) =>
      candidatesAt(block, area, row, context).sort(
        (a, b) => b.score - a.score || a.last - b.last || a.first - b.first,
      ),
    )
    .filter((place) => place.length > 0);
}

/** The rows that name more fields than the rows near them. */
function promisingRows(block: Block, area: Area, context: RecognitionContext): number[] {
  const scores = new Map<number, number>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const score = rowScore(block, area, row, context);
    if (score >= LEAST_NAMED) scores.set(row, score);
  }
  return [...scores.keys()].filter((row) => {
    const own = scores.get(row) ?? 0;
    for (let near = row - APART; near <= row + APART; near += 1) {
      const other = scores.get(near) ?? 0;
      if (other > own || (other === own && near < row)) return false;
    }
    return true;
  });
}

/** How much a row's labels say together; 0 for a row that holds what only data rows hold. Years alone head numbers. */
function rowScore(block: Block, area: Area, row: number, context: RecognitionContext): number {
  const labels: string[] = [];
  let years = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    const value = valueAt(block, row, column);
    if (value === null || value === '') continue;
    if (isYear(value) || isYearLabel(value)) years += 1;
    else if (typeof value === 'string') labels.push(labelAt(block, row, column));
    else return 0;
  }
  const said = labels.reduce((sum, label) => sum + labelScore(label, context), 0);
  if (labels.length === 0) return years > 1 ? YEAR * years : 0;
  if (said <= 0) return 0;
  return labels.length + years > 1 ? said + YEAR * years : said * TITLE;
}

/** What a label that only records hold says as a heading: nothing, and that its row is no header. */
export const NO_HEADING = -Infinity;

/** How surely a label names any field of ours, remembered by its text; `NO_HEADING` for a day, a number or a municipality. */
export function labelScore(
  label: string,
  context: Pick<RecognitionContext, 'remembered' | 'dateSystem' | 'inside'>,
): number {
  if (label === '') return 0;
  const known = context.remembered.get(label);
  if (known !== undefined) return known;
  const folded = splitHeading(foldText(label));
  const score = isDatum(label, context)
    ? NO_HEADING
    : rememberedField({ column: 0, text: label, own: folded, last: folded, full: folded }, context);
  context.remembered.set(label, score);
  return score;
}

function isDatum(
  label: string,
  { dateSystem, inside }: Pick<RecognitionContext, 'dateSystem' | 'inside'>,
): boolean {
  if (isYearLabel(label)) return false;
  if (readDay(label, dateSystem).kind === 'value' || readNumber(label).kind === 'value')
    return true;
  const municipality = readMunicipality(label, inside);
  return municipality.kind === 'value' && municipality.value.kind !== 'unknown';
}

/** A wide sheet is looked at in several ways, and each of its headings holds against every field but once. */
function rememberedField(
  heading: Heading,
  { remembered }: Pick<RecognitionContext, 'remembered'>,
): number {
  const { own, last, full } = heading;
  const key = JSON.stringify([own.text, last.text, full.text]);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const score = anyField(heading);
  remembered.set(key, score);
  return score;
}

function anyField(heading: Heading): number {
  let best = 0;
  for (const words of EVERY_FIELD) best = Math.max(best, nameScore(heading, words));
  return best >= LEAST_NAMED ? best : 0;
}

const EVERY_FIELD: readonly FieldWords[] = [
  ...Object.values(guidanceWords),
  ...Object.values(evaluationWords),
  ...Object.values(municipalityListWords),
  ...Object.values(measurementWords),
];

/** Number columns may be headed by nothing but their year. */
function isYear(value: CellValue): boolean {
  return typeof value === 'number' && value >= 2000 && value < 2100;
}

/** «2025», «1. januar 2025», «2025K1» as text; another day of the year is a date. */
function isYearLabel(value: CellValue): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_YEAR) return false;
  if (!/(?<!\d)20\d\d(?!\d)/.test(value)) return false;
  const day = readDay(value, 1900);
  if (day.kind !== 'value') return true;
  const civil = civilOf(day.value);
  return civil.day === 1 && civil.month === 1;
}

/** A header that ends or begins at a row, alone and with up to two rows more. */
function candidatesAt(
  block: Block,
  area: Area,
  row: number,
  context: RecognitionContext,
): HeaderCandidate[] {
  const spans =
    context.mapping?.headerRow === undefined
      ? [
          [row, row],
          [row - 1, row],
          [row, row + 1],
          [row - 2, row],
          [row - 1, row + 1],
          [row, row + 2],
        ]
      : [
          [row, row],
          [row - 1, row],
          [row - 2, row],
        ];
  const candidates: HeaderCandidate[] = [];
  for (const [first = row, last = row] of spans) {
    if (first < area.top || last > area.bottom || last - first >= DEEPEST) continue;
    if (!everyRowIsHeading(block, area, { first, last }, context)) continue;
    if (context.mapping?.headerRow === undefined && goesOn(block, area, last, context)) continue;
    const headings = headingsOf(block, { first, last }, area);
    const score = headings.reduce((sum, heading) => sum + rememberedField(heading, context), 0);
    const rowsToPay = last - first - (isRowOfYears(block, area, first) ? 1 : 0);
    candidates.push({
      first,
      last,
      headings,
      score: score + TOLD_APART * toldApart(headings, context) - EXTRA_ROW * Math.max(0, rowsToPay),
    });
  }
  return candidates;
}

/** Whether a row has groups whose columns the row below names, with records under it: no header ends there. */
function goesOn(block: Block, area: Area, row: number, context: RecognitionContext): boolean {
  const label = (at: number, column: number): string => labelAt(block, at, column);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  const isGroup = (column: number): boolean =>
    column < area.right &&
    label(row, column) !== '' &&
    label(row, column + 1) === '' &&
    label(row + 1, column) !== '' &&
    label(row + 1, column + 1) !== '';
  const holdsDatum = (at: number): boolean =>
    at <= area.bottom && columns.some((column) => isDatumAt(block, at, column, context));
  return (
    columns.some(isGroup) && !holdsDatum(row + 1) && (holdsDatum(row + 2) || holdsDatum(row + 3))
  );
}

function isDatumAt(
  block: Block,
  row: number,
  column: number,
  context: RecognitionContext,
): boolean {
  const value = valueAt(block, row, column);
  if (value === null || value === '' || isYear(value)) return false;
  return (
    typeof value !== 'string' || labelScore(labelAt(block, row, column), context) === NO_HEADING
  );
}

/** How many headings of ours repeat another's last row and stand in another group: «Kommune» of the company, and of the meeting. */
function toldApart(headings: readonly Heading[], context: RecognitionContext): number {
  const groupsOf = new Map<string, Set<string>>();
  for (const { last, full } of headings) {
    const groups = groupsOf.get(last.text) ?? new Set();
    groupsOf.set(last.text, groups.add(full.text));
  }
  return [...groupsOf].reduce(
    (sum, [text, groups]) => sum + (labelScore(text, context) > 0 ? groups.size - 1 : 0),
    0,
  );
}

/** Years alone, over columns that say the same below them: «2025» over «Individuel», and again «2026». */
function isRowOfYears(block: Block, area: Area, row: number): boolean {
  let years = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    const value = valueAt(block, row, column);
    if (value === null || value === '') continue;
    if (!isYear(value) && !isYearLabel(value)) return false;
    years += 1;
  }
  return years > 1;
}

/**
 * A header of several rows has in each at least two labels, or one that stands over further columns; and no value that
 * only a data row has.
 */
function everyRowIsHeading(
  block: Block,
  area: Area,
  { first, last }: { first: number; last: number },
  context: RecognitionContext,
): boolean {
  if (first === last) return true;
  for (let row = first; row <= last; row += 1) {
    let labels = 0;
    let isOverFirst = false;
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(block, row, column);
      if (value === null || value === '') continue;
      if (typeof value !== 'string' && !isYear(value)) return false;
      if (labelScore(labelAt(block, row, column), context) === NO_HEADING && !isYear(value))
        return false;
      labels += 1;
      isOverFirst ||= column === area.left;
    }
    if (labels < 2 && row !== last && isOverFirst) return false;
    if (labels < 1) return false;
  }
  return true;
}
