import { formatNumber } from '../format/format-number';
import { printBand } from '../print-band';
import type { CountUnitKey, WhyMunicipalityFacts } from '../why-facts';

const UNITS: Readonly<
  Record<CountUnitKey, { one: string; many: string; short: [string, string] }>
> = {
  courses: {
    one: 'individuelt forløb',
    many: 'individuelle forløb',
    short: ['forløb', 'forløb'],
  },
  companies: {
    one: 'individuelt vejledt virksomhed',
    many: 'individuelt vejledte virksomheder',
    short: ['virksomhed', 'virksomheder'],
  },
  meetings: {
    one: 'individuelt møde',
    many: 'individuelle møder',
    short: ['møde', 'møder'],
  },
};

export function whyMunicipality(facts: WhyMunicipalityFacts): string {
  return `${explanation(facts)} (${facts.clause}).`;
}

function explanation(facts: WhyMunicipalityFacts): string {
  const { municipality, basis } = facts;
  const { name, count, expected, lower, upper } = municipality;
  if (basis === null || count === null || !expected || !lower || !upper) return unknown(facts);
  const printed = printBand(count, { expected, lower, upper }, 'da');
  const unit = count === 1 ? UNITS[facts.countUnit].one : UNITS[facts.countUnit].many;
  const tolerance = formatNumber(basis.tolerance, Infinity, 'da');
  const of = basis.kind === 'actual' ? ' af det faktiske antal i alt' : '';
  const middle = `${printed.expected} ± ${tolerance} %; andel${of} efter ${populationText(facts)}`;
  const band = `${name} har ${printed.count} ${unit}; spændet er ${printed.lower}-${printed.upper} (${middle})`;
  const judgedBy = municipality.widened
    ? ` og rummer intet helt tal, så der måles efter ${printed.floor}-${printed.ceiling}, og`
    : ', så';
  return `${band}${judgedBy} ${outcome(facts)}`;
}

function outcome({ municipality, countUnit }: WhyMunicipalityFacts): string {
  const distance = Math.abs(municipality.toBand ?? 0);
  const [one, many] = UNITS[countUnit].short;
  const courses = `${formatNumber(distance, 0, 'da')} ${distance === 1 ? one : many}`;
  switch (municipality.status) {
    case 'below':
      return `kommunen mangler ${courses} for at nå spændet – inviter til dialog`;
    case 'above':
      return `kommunen er ${courses} over spændet, hvilket ikke har nogen konsekvens`;
    case 'within':
    case 'unknown':
      return 'kommunen er inden for spændet';
  }
}

function populationText({ population }: WhyMunicipalityFacts): string {
  return population.year === null ? 'folketal uden årstal' : `folketal ${String(population.year)}`;
}

function unknown({ municipality, countUnit, year }: WhyMunicipalityFacts): string {
  return `${municipality.name} kan ikke opgøres: ${reason()}`;

  function reason(): string {
    if (municipality.population === null) return 'folketallet mangler';
    if (municipality.share === null) return 'folketallet mangler for mindst én af kommunerne';
    if (municipality.count === null) return 'antallet mangler';
    return `der mangler et samlet antal ${UNITS[countUnit].many} i ${String(year)}`;
  }
}
