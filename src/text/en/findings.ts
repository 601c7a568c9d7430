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
    `Further findings of the same kind (“${code}”), not shown: ${String(count)}.`,

  amountsPassedOver: ({ heading, reason, year }) =>
    reason === 'invoiced'
      ? `Column “${heading}” is what has been invoiced already and is not used for the split.`
      : `Column “${heading}” is not for ${String(year)} and is not used for the split.`,
  amountsBySum: ({ columns }) =>
    `Several columns may be the amounts (${columns.join(', ')}); this one is used because it alone sums to the grant.`,
  severalAmounts: ({ columns }) =>
    `Several columns may be the amounts (${columns.join(', ')}); choose one before the grant can be split.`,
  severalKeys: ({ columns }) =>
    `Several columns may be the distribution key (${columns.join(', ')}); choose one before the grant can be split.`,
  keyOfOtherYear: ({ heading, year }) =>
    `The distribution key “${heading}” is not for ${String(year)}, but it is the only one and is used.`,
  amountsAreTotal: ({ sum, unit, currency, year }) =>
    `The basic grant for ${String(year)} has not been set, so the amounts are added up to ${money(sum, unit, currency)}.`,
  amountsOffGrant: ({ sum, grant, difference, unit, currency }) =>
    `The amounts are used, but sum to ${money(sum, unit, currency)} against the grant of ${money(grant, unit, currency)}: a difference of ${money(difference, unit, currency)}.`,
  amountsNotGrant: ({ sum, grant, difference, unit, currency }) =>
    `The amounts sum to ${money(sum, unit, currency)}, but the grant is ${money(grant, unit, currency)}; the difference of ${money(difference, unit, currency)} is too large, so nothing is split.`,
  amountsRounded: ({ unit }) =>
    `The amount has more decimals than can be invoiced, so the amounts are rounded to whole ${unit === 'øre' ? 'øre' : 'kroner'}.`,
  splitInSmallUnit: () => 'The amounts have øre and are used as they stand.',
  keyIsZero: () => 'The distribution key is 0 for every municipality, so nothing is split.',
  keyScaled: ({ sum }) => `The distribution key sums to ${percent(sum)} and is scaled to 100%.`,
  keyNotHundred: ({ sum }) =>
    `The distribution key sums to ${percent(sum)} instead of 100%, so nothing is split.`,
  splitMunicipalityMissing: ({ names }) =>
    `The column lacks ${names.join(', ')}, so nothing is split.`,
  splitMunicipalityDoubled: ({ name, first }) =>
    `${name} is also in ${first}, so nothing is split.`,
  splitCellBlank: ({ name }) => `The cell for ${name} is blank, so nothing is split.`,
  splitCellUnreadable: ({ name }) =>
    `The cell for ${name} cannot be read as a number, so nothing is split.`,
  splitCellNegative: ({ name }) => `The number for ${name} is negative, so nothing is split.`,
  splitNoPopulation: ({ names }) =>
    `The population of ${names.join(', ')} is missing, so nothing is split.`,
  splitByPopulation: ({ year }) =>
    `The workbook has neither amounts nor a distribution key, so the grant is split by population${year === null ? '' : ` ${String(year)}`} – not KL’s Bilag a.`,
  grantNotSet: ({ year }) =>
    `The basic grant for ${String(year)} has not been set, so nothing is split.`,
  invalidGln: ({ name }) =>
    `The EAN number for ${name} is not a valid number of 13 digits and is not used.`,
};
