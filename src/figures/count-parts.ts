import type { FindingList } from '../reading/finding-list';
import { columnArea, type ListColumn } from '../reading/list-column';
import type { YearPart } from '../reading/records';
import { shownText } from '../reading/values/shown-text';
import { dayOf } from '../workbook/day';
import type { Where } from '../workbook/finding';
import type { Period } from './figures';
import { listedNumbers, type ListedNumber } from './listed-numbers';

/** Columns that each count a part of the year, in its order. */
export type PartColumn = ListColumn & { readonly part: YearPart };

/** Which columns count parts of the year; a tab's name says so only where several tabs do. */
export function partsOfYear(columns: readonly ListColumn[]): PartColumn[] {
  const byTab = new Set(columns.map(({ column }) => keyOf(column.sheetPart))).size > 1;
  return columns
    .flatMap((each) => {
      const part = each.column.part ?? (byTab ? each.column.sheetPart : null);
      return part === null ? [] : [{ ...each, part }];
    })
    .sort((a, b) => a.part.from - b.part.from);
}

/**
 * Parts of the year are added up when they follow each other from January, none is missing that ended before D, and they
 * are no running totals; else that is a question and `null`. Empty columns and what begins after D are not added.
 */
export function addParts(
  parts: readonly PartColumn[],
  period: Period,
  codes: readonly string[],
  findings: FindingList,
): { readonly columns: readonly PartColumn[]; readonly numbers: CountsByCode } | null {
  const begun = parts.filter(
    (each) => dayOf(period.year, each.part.from, 1) <= period.asOf && !isEmpty(each),
  );
  const [first] = begun;
  if (first === undefined) return null;
  const lists = begun.map((each) => listedNumbers(each, codes, 0));
  const problem = problemOf(begun, lists, period);
  const facts = { columns: begun.map(nameOf), year: period.year };
  if (problem !== null) {
    findings.add('warning', 'countsByPart', columnArea(first), { ...facts, problem });
    return null;
  }
  findings.add('note', 'countsAdded', columnArea(first), facts);
  return {
    columns: begun,
    numbers: new Map(codes.map((code) => [code, sumOf(lists, code, columnArea(first))])),
  };
}

type CountsByCode = ReadonlyMap<string, ListedNumber>;

function problemOf(
  parts: readonly PartColumn[],
  lists: readonly CountsByCode[],
  { year, asOf }: Period,
): 'gap' | 'overlap' | 'growing' | null {
  let next = 1;
  for (const { part } of parts) {
    if (part.from < next) return 'overlap';
    if (part.from > next) return 'gap';
    next = part.to + 1;
  }
  const last = parts.at(-1)?.part;
  const length = last === undefined ? 0 : last.to - last.from + 1;
  const isNextOver = next <= 12 && asOf >= dayOf(year, Math.min(next + length, 13), 1) - 1;
  if (isNextOver) return 'gap';
  return isGrowing(lists) ? 'growing' : null;
}

/** No municipality ever falls from part to part, and some grow: what running totals do, and parts hardly ever. */
function isGrowing(lists: readonly CountsByCode[]): boolean {
  let grows = false;
  for (const [at, list] of lists.entries()) {
    if (at === 0) continue;
    for (const [code, { value }] of list) {
      const before = lists[at - 1]?.get(code)?.value ?? 0;
      if ((value ?? before) < before) return false;
      if ((value ?? before) > before) grows = true;
    }
  }
  return grows;
}

function sumOf(lists: readonly CountsByCode[], code: string, where: Where): ListedNumber {
  const own = lists.flatMap((list) => list.get(code) ?? []);
  const unread = own.find(({ problem }) => problem !== null);
  if (unread !== undefined) return unread;
  const value = own.reduce((sum, number) => sum + (number.value ?? 0), 0);
  return { value, problem: null, where };
}

function isEmpty({ column }: ListColumn): boolean {
  return column.cells.every(({ value, text }) => value === null && text === null);
}

/** What a person calls the part: the heading that names it, else the tab. */
function nameOf({ list, column }: ListColumn): string {
  return shownText(column.part === null ? list.sheet : column.heading);
}

function keyOf(part: YearPart | null): string {
  return part === null ? '' : `${String(part.from)}-${String(part.to)}`;
}
