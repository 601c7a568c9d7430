import type { FindingList } from '../reading/finding-list';
import { columnArea, type ListColumn } from '../reading/list-column';
import type { MunicipalityList } from '../reading/records';
import { shownText } from '../reading/values/shown-text';
import { addParts, partsOfYear, type PartColumn } from './count-parts';
import type { Period } from './figures';
import { listedNumbers } from './listed-numbers';
import type { ListedNumber } from './listed-numbers';
import { municipalityName } from './municipality-name';

/** A column of counts, by code and beyond the contract's municipalities. */
export interface CountList {
  readonly numbers: ReadonlyMap<string, ListedNumber>;
  readonly outside: number;
  readonly unknown: number;
}

/**
 * The counts that staff keep in a municipality list, by code: the column of the year, else the only one without a year;
 * where there are only parts of the year, their sum. Columns that differ are a question and none is used; a cell that
 * can't be used is told, and its count is missing. `null` when no column is of the year.
 */
export function readCountList(
  lists: readonly MunicipalityList[],
  period: Period,
  codes: readonly string[],
  findings: FindingList,
): CountList | null {
  const columns = lists.flatMap((list) => list.counts.map((column) => ({ list, column })));
  const candidates = ofYear(columns, period.year, findings);
  const parts = partsOfYear(candidates);
  const counts =
    parts.length > 0 && parts.length === candidates.length
      ? addParts(parts, period, codes, findings)
      : wholeYear(candidates, parts, period.year, codes, findings);
  if (counts === null) return null;
  for (const [code, number] of counts.numbers) {
    if (number.problem === null) continue;
    findings.add('warning', 'countNotRead', number.where, {
      municipality: municipalityName(code),
      problem: number.problem,
      text: shownText(number.text),
    });
  }
  const beyond = (kind: 'outside' | 'unknown'): number =>
    counts.columns.reduce((sum, { column }) => sum + column.beyond[kind].floor().valueOf(), 0);
  return { numbers: counts.numbers, outside: beyond('outside'), unknown: beyond('unknown') };
}

function ofYear(
  columns: readonly ListColumn[],
  year: number,
  findings: FindingList,
): readonly ListColumn[] {
  const named = columns.filter(({ column }) => column.year === year);
  const candidates =
    named.length > 0 ? named : columns.filter(({ column }) => column.year === null);
  const [other] = columns;
  if (candidates.length === 0 && other) {
    findings.add('warning', 'countsOfOtherYear', columnArea(other), { year });
  }
  return candidates;
}

function wholeYear(
  columns: readonly ListColumn[],
  parts: readonly PartColumn[],
  year: number,
  codes: readonly string[],
  findings: FindingList,
): { columns: readonly ListColumn[]; numbers: CountList['numbers'] } | null {
  const [first, ...others] = columns.filter(
    ({ column }) => !parts.some((part) => part.column === column),
  );
  if (first === undefined) return null;
  const numbers = listedNumbers(first, codes, 0);
  const differing = others.find((other) =>
    [...listedNumbers(other, codes, 0)].some(([code, { value }]) => {
      return value !== numbers.get(code)?.value;
    }),
  );
  if (differing === undefined) return { columns: [first], numbers };
  const facts = {
    heading: shownText(differing.column.heading),
    other: shownText(first.column.heading),
    year,
  };
  findings.add('warning', 'severalCounts', columnArea(differing), facts);
  return null;
}
