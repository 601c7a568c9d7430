import { formatNumber } from '../format/format-number';
import { printBand } from '../print-band';
import type { CountUnitKey, WhyMunicipalityFacts } from '../why-facts';

const UNITS: Readonly<
  Record<CountUnitKey, { one: string; many: string; short: [string, string] }>
> = {
  courses: {
    one: 'individual course',
    many: 'individual courses',
    short: ['course', 'courses'],
  },
  companies: {
    one: 'individually guided company',
    many: 'individually guided companies',
    short: ['company', 'companies'],
  },
  meetings: {
    one: 'individual meeting',
    many: 'individual meetings',
    short: ['meeting', 'meetings'],
  },
};

export function whyMunicipality(facts: WhyMunicipalityFacts): string {
  return `${explanation(facts)} (${facts.clause}).`;
}

function explanation(facts: WhyMunicipalityFacts): string {
  const { municipality, basis } = facts;
  const { name, count, expected, lower, upper } = municipality;
  if (basis === null || count === null || !expected || !lower || !upper) return unknown(facts);
  const printed = printBand(count, { expected, lower, upper }, 'en');
  const unit = count === 1 ? UNITS[facts.countUnit].one : UNITS[facts.countUnit].many;
  const tolerance = formatNumber(basis.tolerance, Infinity, 'en');
  const of = basis.kind === 'actual' ? ' of the actual total' : '';
  const middle = `${printed.expected} ± ${tolerance}%; share${of} by ${populationText(facts)}`;
  const band = `${name} has ${printed.count} ${unit}; the band is ${printed.lower}-${printed.upper} (${middle})`;
  const judgedBy = municipality.widened
    ? ` and holds no whole number, so ${printed.floor}-${printed.ceiling} is used, and`
    : ', so';
  return `${band}${judgedBy} ${outcome(facts)}`;
}

function outcome({ municipality, countUnit }: WhyMunicipalityFacts): string {
  const distance = Math.abs(municipality.toBand ?? 0);
  const [one, many] = UNITS[countUnit].short;
  const courses = `${formatNumber(distance, 0, 'en')} ${distance === 1 ? one : many}`;
  switch (municipality.status) {
    case 'below':
      return `the municipality lacks ${courses} to reach the band – invite to dialogue`;
    case 'above':
      return `the municipality is ${courses} above the band, which has no consequence`;
    case 'within':
    case 'unknown':
      return 'the municipality is within the band';
  }
}

function populationText({ population }: WhyMunicipalityFacts): string {
  return population.year === null
    ? 'population, year not given'
    : `population ${String(population.year)}`;
}

function unknown({ municipality, countUnit, year }: WhyMunicipalityFacts): string {
  return `${municipality.name} cannot be computed: ${reason()}`;

  function reason(): string {
    if (municipality.population === null) return 'its population is missing';
    if (municipality.share === null) return 'the population of a municipality is missing';
    if (municipality.count === null) return 'its count is missing';
    return `there is no total of ${UNITS[countUnit].many} in ${String(year)}`;
  }
}
