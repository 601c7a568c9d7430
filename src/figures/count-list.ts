import type { FindingList } from '../reading/finding-list';
import type { MunicipalityList } from '../reading/records';
import { shownText } from '../reading/values/shown-text';
import { columnArea, listedNumbers } from './listed-numbers';
import type { ListColumn, ListedNumber } from './listed-numbers';
import { municipalityName } from './municipality-name';

/** A column of counts, by code and beyond the contract's municipalities. */
export interface CountList {
  readonly numbers: ReadonlyMap<string, ListedNumber>;
  readonly outside: number;
  readonly unknown: number;
}

/**
 * The counts that staff keep in a municipality list, by code: the column of the year, else the only one without a year.
 * Columns that differ are a question and none is used; a cell that can't be used is told, and its count is missing.
 * `null` when no column is of the year.
 */
export function readCountList(
  lists: readonly MunicipalityList[],
  year: number,
  codes: readonly string[],
  findings: FindingList,
): CountList | null {
  const columns = lists.flatMap((list) => list.counts.map((column) => ({ list, column })));
  const chosen = chooseColumn(columns, year, codes, findings);
  if (chosen === null) return null;
  const numbers = listedNumbers(chosen, codes, 0);
  for (const [code, number] of numbers) {
    if (number.problem === null) continue;
    findings.add('warning', 'countNotRead', number.where, {
      municipality: municipalityName(code),
      problem: number.problem,
      text: shownText(number.text),
    });
  }
  const { outside, unknown } = chosen.column.beyond;
  return { numbers, outside: outside.floor().valueOf(), unknown: unknown.floor().valueOf() };
}

function chooseColumn(
  columns: readonly ListColumn[],
  year: number,
  codes: readonly string[],
  findings: FindingList,
): ListColumn | null {
  const ofYear = columns.filter(({ column }) => column.year === year);
  const candidates =
    ofYear.length > 0 ? ofYear : columns.filter(({ column }) => column.year === null);
  const [first, ...others] = candidates;
  if (first === undefined) {
    const [other] = columns;
    if (other) findings.add('warning', 'countsOfOtherYear', columnArea(other), { year });
    return null;
  }
  const numbers = listedNumbers(first, codes, 0);
  const differing = others.find((other) =>
    [...listedNumbers(other, codes, 0)].some(([code, { value }]) => {
      return value !== numbers.get(code)?.value;
    }),
  );
  if (differing === undefined) return first;
  const facts = {
    heading: shownText(differing.column.heading),
    other: shownText(first.column.heading),
    year,
  };
  findings.add('warning', 'severalCounts', columnArea(differing), facts);
  return null;
}
