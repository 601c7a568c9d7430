import * as fc from 'fast-check';
import Fraction from 'fraction.js';
import { bandAround, distanceToBand } from '../../src/status/band';
import type { MunicipalityVerdict } from '../../src/status/verdict';
import { scanNumber } from '../../src/text/scan-number';
import { whyMunicipality } from '../../src/text/why';
import type { WhyMunicipalityFacts } from '../../src/text/why-facts';

function verdict(count: number, expected: Fraction, tolerance: Fraction): MunicipalityVerdict {
  const band = bandAround(expected, tolerance);
  const toBand = distanceToBand(count, band);
  return {
    code: '751',
    name: 'Aarhus',
    status: toBand > 0 ? 'below' : toBand < 0 ? 'above' : 'within',
    population: 373_388,
    count,
    share: new Fraction(1, 4),
    expected,
    lower: band.lower,
    upper: band.upper,
    widened: band.widened,
    toBand,
  };
}

function facts(
  count: number,
  expected: Fraction | string,
  changes: Partial<WhyMunicipalityFacts> = {},
): WhyMunicipalityFacts {
  const tolerance = changes.basis?.tolerance ?? new Fraction(10);
  return {
    municipality: verdict(count, new Fraction(expected), tolerance),
    basis: { kind: 'target', tolerance },
    population: { year: 2025 },
    countUnit: 'courses',
    year: 2026,
    clause: '6.b (I)',
    ...changes,
  };
}

const say = (given: WhyMunicipalityFacts): string => whyMunicipality(given, 'da');

describe('The sentence behind a municipality', () => {
  it('within its band gives the band and the population year', () => {
    expect(say(facts(401, '431.3'))).toBe(
      'Aarhus har 401 individuelle forløb; spændet er 388,2-474,4 (431,3 ± 10 %; andel efter folketal 2025), så kommunen er inden for spændet (6.b (I)).',
    );
    expect(whyMunicipality(facts(401, '431.3'), 'en')).toBe(
      'Aarhus has 401 individual courses; the band is 388.2-474.4 (431.3 ± 10%; share by population 2025), so the municipality is within the band (6.b (I)).',
    );
  });

  it('below it gives the missing courses and the contract’s consequence', () => {
    expect(say(facts(382, '431.3'))).toContain(
      'kommunen mangler 7 forløb for at nå spændet – inviter til dialog (6.b (I)).',
    );
  });

  it('above it says that nothing follows', () => {
    expect(say(facts(480, '431.3'))).toContain(
      'kommunen er 6 forløb over spændet, hvilket ikke har nogen konsekvens (6.b (I)).',
    );
  });

  it('says so when the band is a share of the actual total', () => {
    const basis = { kind: 'actual', tolerance: new Fraction('12.5') } as const;
    expect(say(facts(401, '431.3', { basis }))).toContain(
      '(431,3 ± 12,5 %; andel af det faktiske antal i alt efter folketal 2025)',
    );
  });

  it('says so when the band holds no whole number', () => {
    const basis = { kind: 'target', tolerance: new Fraction(5) } as const;
    expect(say(facts(5, '5.5', { basis }))).toContain(
      'spændet er 5,2-5,8 (5,5 ± 5 %; andel efter folketal 2025) og rummer intet helt tal, så der måles efter 5-6, og kommunen er inden for spændet',
    );
  });

  it('names what is counted, one or many', () => {
    expect(say(facts(1, '2.2', { countUnit: 'companies' }))).toContain(
      'har 1 individuelt vejledt virksomhed;',
    );
    expect(say(facts(1, '2.2', { countUnit: 'companies' }))).toContain('mangler 1 virksomhed for');
    expect(say(facts(2, '9', { countUnit: 'meetings' }))).toContain('har 2 individuelle møder;');
  });

  it('names a population without a year as such', () => {
    expect(say(facts(401, '431.3', { population: { year: null } }))).toContain(
      'efter folketal uden årstal',
    );
  });

  it.each([
    [{ population: null, share: null }, 'folketallet mangler'],
    [{ share: null }, 'folketallet mangler for mindst én af kommunerne'],
    [{ count: null }, 'antallet mangler'],
    [{ count: 0 }, 'der mangler et samlet antal individuelle forløb i 2026'],
  ])('says why a municipality can’t be judged', (changes, reason) => {
    const unjudged = {
      ...verdict(0, new Fraction(0), new Fraction(10)),
      status: 'unknown',
      expected: null,
      lower: null,
      upper: null,
      toBand: null,
    } as const;
    const given = facts(0, '0', { municipality: { ...unjudged, ...changes }, basis: null });
    expect(say(given)).toBe(`Aarhus kan ikke opgøres: ${reason} (6.b (I)).`);
  });

  it('never prints a count on the wrong side of an edge', () => {
    const expected = fc
      .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 100_000 }))
      .map(([numerator, denominator]) => new Fraction(numerator, denominator));
    fc.assert(
      fc.property(expected, fc.integer({ min: -2, max: 2 }), (middle, step) => {
        const edge = Number(middle.mul(new Fraction(9, 10)).floor());
        const given = facts(Math.max(0, edge + step), middle);
        if (given.municipality.widened) return;
        const printed = /har (\S+) .* spændet er ([\d.,]+)-([\d.,]+) /.exec(say(given));
        const [count, lower, upper] = [1, 2, 3].map((group) => {
          const value = scanNumber(printed?.[group] ?? '')?.value;
          if (value === undefined) throw new Error(say(given));
          return value.valueOf();
        });
        const status =
          (count ?? 0) < (lower ?? 0) ? 'below' : (count ?? 0) > (upper ?? 0) ? 'above' : 'within';
        expect(status).toBe(given.municipality.status);
      }),
    );
  });
});
