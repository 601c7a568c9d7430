import type { FindingSentences } from '../finding-sentences';
import { contractFindings } from './contract-findings';
import { money, percent } from './finding-numbers';
import { figureFindings } from './figure-findings';
import { readingFindings } from './reading-findings';

export const findings: FindingSentences = {
  ...contractFindings,
  ...figureFindings,
  ...readingFindings,
  moreOfTheSame: ({ code, count }) =>
    `Yderligere ${String(count)} bemærkninger af samme slags («${code}») er ikke vist.`,

  amountsPassedOver: ({ heading, reason, year }) =>
    reason === 'invoiced'
      ? `Kolonnen «${heading}» viser, hvad der allerede er opkrævet, og er ikke brugt i fordelingen.`
      : `Kolonnen «${heading}» er ikke for ${String(year)} og er ikke brugt i fordelingen.`,
  amountsBySum: ({ columns }) =>
    `Flere kolonner kan være kommunernes beløb (${columns.join(', ')}); denne er brugt, fordi den som den eneste giver basisbevillingen, når den lægges sammen.`,
  severalAmounts: ({ columns }) =>
    `Flere kolonner kan være kommunernes beløb (${columns.join(', ')}); vælg én, før bevillingen kan fordeles.`,
  severalKeys: ({ columns }) =>
    `Flere kolonner kan være fordelingsnøglen (${columns.join(', ')}); vælg én, før bevillingen kan fordeles.`,
  keyOfOtherYear: ({ heading, year }) =>
    `Fordelingsnøglen «${heading}» er ikke for ${String(year)}, men er den eneste og er brugt.`,
  amountsAreTotal: ({ sum, unit, currency, year }) =>
    `Basisbevillingen for ${String(year)} er ikke fastsat, så kommunernes beløb er lagt sammen til ${money(sum, unit, currency)}.`,
  amountsOffGrant: ({ sum, grant, difference, unit, currency }) =>
    `Kommunernes beløb er brugt, men giver tilsammen ${money(sum, unit, currency)} mod basisbevillingens ${money(grant, unit, currency)}: en forskel på ${money(difference, unit, currency)}.`,
  amountsNotGrant: ({ sum, grant, difference, unit, currency }) =>
    `Kommunernes beløb giver tilsammen ${money(sum, unit, currency)}, men basisbevillingen er ${money(grant, unit, currency)}; forskellen på ${money(difference, unit, currency)} er for stor, så intet er fordelt.`,
  amountsRounded: ({ unit }) =>
    `Beløbet har flere decimaler, end der kan faktureres, så kommunernes beløb er afrundet til hele ${unit === 'øre' ? 'øre' : 'kroner'}.`,
  splitInSmallUnit: () => 'Beløbene er angivet med øre og er brugt, som de står.',
  keyIsZero: () => 'Fordelingsnøglen er 0 for alle kommuner, så intet er fordelt.',
  keyScaled: ({ sum }) =>
    `Fordelingsnøglen giver tilsammen ${percent(sum)} og er regnet om til 100 %.`,
  keyNotHundred: ({ sum }) =>
    `Fordelingsnøglen giver tilsammen ${percent(sum)} i stedet for 100 %, så intet er fordelt.`,
  splitMunicipalityMissing: ({ names }) =>
    `Kolonnen mangler ${names.join(', ')}, så intet er fordelt.`,
  splitMunicipalityDoubled: ({ name, first }) =>
    `${name} står også i ${first}, så intet er fordelt.`,
  splitCellBlank: ({ name }) => `Cellen for ${name} er tom, så intet er fordelt.`,
  splitCellUnreadable: ({ name }) =>
    `Cellen for ${name} kan ikke læses som et tal, så intet er fordelt.`,
  splitCellNegative: ({ name }) => `Tallet for ${name} er negativt, så intet er fordelt.`,
  splitNoPopulation: ({ names }) =>
    `Folketallet mangler for ${names.join(', ')}, så intet er fordelt.`,
  splitByPopulation: ({ year }) =>
    `Projektmappen har hverken beløb eller fordelingsnøgle, så basisbevillingen er fordelt efter folketal${year === null ? '' : ` ${String(year)}`}. Det er ikke KL's fordeling i Bilag a.`,
  grantNotSet: ({ year }) =>
    `Basisbevillingen for ${String(year)} er ikke fastsat, så intet er fordelt.`,
  invalidGln: ({ name }) =>
    `EAN-nummeret for ${name} er ikke et gyldigt nummer på 13 cifre og er ikke brugt.`,
};
