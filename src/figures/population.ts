import { allMunicipalities } from '../contract/municipalities';
import type { FindingList } from '../reading/finding-list';
import { columnArea, type ListColumn } from '../reading/list-column';
import type { MunicipalityList } from '../reading/records';
import { shownText } from '../reading/values/shown-text';
import type { PopulationBasis } from './figures';
import { listedNumbers } from './listed-numbers';
import { municipalityName } from './municipality-name';

/** Inhabitants by municipality code, and where they are from; a code that is not here is unknown. */
export interface Population {
  readonly basis: PopulationBasis;
  readonly byCode: ReadonlyMap<string, number>;
}

/**
 * The population in force (rules 2, `populationYear`; rules 3, «Population»): the workbook's column of the year asked
 * for, else its newest; else the bundled figures of that year, else of 1 January the year before the contract year.
 * A column that lacks a municipality or holds a cell that is no whole number above 0 is told and not used.
 */
export function findPopulation(
  lists: readonly MunicipalityList[],
  asked: { readonly populationYear: number | null; readonly contractYear: number },
  codes: readonly string[],
  findings: FindingList,
): Population {
  const columns = lists.flatMap((list) => list.populations.map((column) => ({ list, column })));
  const { populationYear } = asked;
  const candidates =
    populationYear === null
      ? newest(columns)
      : columns.filter(({ column }) => column.year === populationYear);
  const whole = candidates.flatMap((each) => {
    const byCode = readWhole(each, codes, findings);
    return byCode === null ? [] : [{ ...each, byCode }];
  });
  const [chosen, ...others] = whole;
  if (chosen === undefined) {
    if (candidates.length > 0) findings.add('note', 'populationBundled', null, {});
    return populationYear === null
      ? bundledBefore(asked.contractYear, codes, findings)
      : bundledOf(populationYear, codes, findings);
  }
  for (const other of others) {
    if (codes.some((code) => other.byCode.get(code) !== chosen.byCode.get(code))) {
      const facts = { heading: shownText(other.column.heading), used: chosen.list.sheet };
      findings.add('warning', 'populationsDiffer', columnArea(other), facts);
    }
  }
  const { year } = chosen.column;
  return {
    basis: { year, source: 'workbook', where: columnArea(chosen) },
    byCode: chosen.byCode,
  };
}

/** The columns of the newest year; one without a year is older than any. */
function newest(columns: readonly ListColumn[]): readonly ListColumn[] {
  const latest = Math.max(...columns.map(({ column }) => column.year ?? -Infinity));
  return columns.filter(({ column }) => (column.year ?? -Infinity) === latest);
}

function readWhole(
  from: ListColumn,
  codes: readonly string[],
  findings: FindingList,
): ReadonlyMap<string, number> | null {
  const byCode = new Map<string, number>();
  for (const [code, number] of listedNumbers(from, codes, 1)) {
    if (number.problem !== null) {
      findings.add('warning', 'populationNotUsed', number.where, {
        heading: shownText(from.column.heading),
        municipality: municipalityName(code),
        problem: number.problem,
        text: shownText(number.text),
      });
      return null;
    }
    byCode.set(code, number.value);
  }
  return byCode;
}

/** The newest bundled figures before the contract year; told when they are older than the year before. */
function bundledBefore(
  contractYear: number,
  codes: readonly string[],
  findings: FindingList,
): Population {
  const years = new Set(allMunicipalities.flatMap(({ population }) => Object.keys(population)));
  const before = [...years].map(Number).filter((year) => year < contractYear);
  if (before.length === 0) return bundledOf(contractYear - 1, codes, findings);
  const year = Math.max(...before);
  if (year < contractYear - 1) {
    findings.add('note', 'populationOlder', null, { year, wanted: contractYear - 1 });
  }
  return bundledOf(year, codes, findings);
}

function bundledOf(year: number, codes: readonly string[], findings: FindingList): Population {
  const byCode = new Map<string, number>();
  for (const { code, population } of allMunicipalities) {
    const inhabitants = population[year];
    if (codes.includes(code) && inhabitants !== undefined) byCode.set(code, inhabitants);
  }
  if (byCode.size === 0) findings.add('warning', 'populationUnknown', null, { year });
  return { basis: { year, source: 'bundled', where: null }, byCode };
}
