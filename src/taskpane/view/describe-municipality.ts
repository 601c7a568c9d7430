import type { MunicipalityList, NumberColumn, Source } from '../../reading/records';
import type { Assessment } from '../../report/assessment';
import { whyMunicipality } from '../../report/say-municipality';
import type { MunicipalityVerdict } from '../../status/verdict';
import { textOf } from '../../text/catalogue';
import type { Language } from '../../text/language';
import { printBand } from '../../text/print-band';
import { areaName } from '../../workbook/address';
import type { Where } from '../../workbook/finding';
import { cellOfMunicipality } from './cell-of-municipality';
import { placeView, placesView } from './place-view';
import type { MunicipalityView, Place } from './review-view';

/** One municipality in its band. */
export function describeMunicipality(
  verdict: MunicipalityVerdict,
  assessment: Assessment,
  language: Language,
): MunicipalityView {
  const { code, name, status, count, population, toBand } = verdict;
  const text = textOf(language);
  const { format } = text;
  const { figures, records } = assessment;
  return {
    code,
    name,
    status,
    count: count === null ? null : format.number(count, 0),
    band: bandOf(verdict, language),
    toBand,
    bar: barOf(verdict),
    why: whyMunicipality(verdict, assessment, text),
    places: countPlaces(code, assessment),
    population: population === null ? null : format.number(population, 0),
    populationPlaces: placesView(
      cellOfMunicipality(records.municipalityLists, figures.population.where, code),
    ),
  };
}

function bandOf(
  { count, expected, lower, upper }: MunicipalityVerdict,
  language: Language,
): string | null {
  if (count === null || !expected || !lower || !upper) return null;
  const printed = printBand(count, { expected, lower, upper }, language);
  return `${printed.lower}–${printed.upper}`;
}

function barOf({ count, expected, lower, upper }: MunicipalityVerdict): MunicipalityView['bar'] {
  if (count === null || !expected || !lower || !upper || expected.n === 0n) return null;
  const target = expected.valueOf();
  return {
    lower: lower.valueOf() / target,
    upper: upper.valueOf() / target,
    count: count / target,
  };
}

/** A list gives each municipality's own cell; a log, the columns that name the municipalities. */
function countPlaces(code: string, { figures, records }: Assessment): readonly Place[] {
  if (figures.municipalityCounts === 'list') {
    return records.municipalityLists.flatMap((list) =>
      list.counts.flatMap((column) => cellIn(list, column, code)),
    );
  }
  return records.sources.flatMap(municipalityColumn).map(placeView);
}

function cellIn(list: MunicipalityList, column: NumberColumn, code: string): Place[] {
  const cell = column.cells[list.rows.findIndex((row) => row.code === code)]?.cell;
  return cell === undefined ? [] : [placeView({ sheet: list.sheet, cell })];
}

function municipalityColumn({ kind, leftOut, sheet, columns, firstRow, lastRow }: Source): Where[] {
  if (kind !== 'guidance' || leftOut !== null) return [];
  return columns
    .filter(({ field }) => field === 'municipality')
    .map(({ column }) => ({
      sheet,
      cell: areaName({ top: firstRow, left: column, bottom: lastRow, right: column }),
    }));
}
