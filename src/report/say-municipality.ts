import type { MunicipalityVerdict } from '../status/verdict';
import type { Catalogue } from '../text/catalogue';
import { isoOf } from '../workbook/day';
import type { Assessment } from './assessment';

/** What the municipalities are held against, the same in the sheet and in the pane. */
export function sayBasis(
  { band, settings, figures, period }: Assessment,
  { sheets }: Catalogue,
): string {
  if (band === null) return sheets.municipalities.noBasis;
  return sheets.municipalities.basis({
    ...band,
    yearly: band.kind === 'target' ? settings.individualTarget : null,
    asOf: isoOf(period.asOf),
    countUnit: settings.countUnit,
    populationYear: figures.population.year,
    populationSource: figures.population.source,
  });
}

/** Why a municipality has its status, in one sentence. */
export function whyMunicipality(
  municipality: MunicipalityVerdict,
  { band, figures, settings, period, contract }: Assessment,
  { why }: Catalogue,
): string {
  return why.municipality({
    municipality,
    basis: band,
    population: figures.population,
    countUnit: settings.countUnit,
    year: period.year,
    clause: contract.goals.find(({ id }) => id === 'geographic-spread')?.clause ?? '',
  });
}
