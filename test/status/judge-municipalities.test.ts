import * as fc from 'fast-check';
import Fraction from 'fraction.js';
import type { Settings } from '../../src/contract/settings';
import type { Period } from '../../src/figures/figures';
import { bandAround, distanceToBand } from '../../src/status/band';
import { judgeMunicipalities } from '../../src/status/judge-municipalities';
import type { MunicipalityVerdict } from '../../src/status/verdict';
import { aContract, MIDTJYLLAND, on, someFigures, someSettings } from './a-case';
import { SAMPLE_BANDS } from './sample-bands';

type Counts = Readonly<Record<string, number>>;

interface Case {
  readonly counts: Counts;
  readonly settings?: Partial<Settings>;
  readonly period?: Period;
  readonly population?: (code: string) => number | null;
}

function judge({ counts, settings, period = on(2026, 6, 30), population }: Case) {
  return judgeMunicipalities({
    figures: someFigures(population === undefined ? { counts } : { counts, population }),
    contract: aContract(),
    settings: someSettings(settings),
    period,
  });
}

function of(verdicts: readonly MunicipalityVerdict[], code: string): MunicipalityVerdict {
  const found = verdicts.find((verdict) => verdict.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}

const everywhere = (count: number): Counts =>
  Object.fromEntries(MIDTJYLLAND.map(({ code }) => [code, count]));

const without = (missing: string, counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([code]) => code !== missing));

/** Nineteen municipalities of equal size, so that each is expected to have a nineteenth. */
const alike = (): number => 1000;

const expectedCounts = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([numerator, denominator]) => new Fraction(numerator, denominator));
const tolerances = fc.integer({ min: 0, max: 1000 }).map((tenths) => new Fraction(tenths, 10));

describe('A municipality’s band', () => {
  it('A municipality exactly on 90 % or 110 % of its target is within, one course outside is not', () => {
    const at = (count: number): string => {
      const counts = { ...everywhere(100), '751': count };
      const settings = { individualTarget: new Fraction(1900) };
      const period = on(2026, 12, 31);
      return of(judge({ counts, settings, period, population: alike }).verdicts, '751').status;
    };
    expect([89, 90, 110, 111].map(at)).toEqual(['below', 'within', 'within', 'above']);
  });

  it('The courses to the band lead exactly inside it, and one fewer does not', () => {
    fc.assert(
      fc.property(expectedCounts, tolerances, fc.nat(2000), (expected, tolerance, count) => {
        const band = bandAround(expected, tolerance);
        const distance = distanceToBand(count, band);
        expect(distanceToBand(count + distance, band)).toBe(0);
        if (distance !== 0) {
          const nearly = count + distance - Math.sign(distance);
          expect(distanceToBand(nearly, band)).toBe(Math.sign(distance));
        }
      }),
    );
  });

  it('A count is inside exactly when it lies between the exact edges, unless no whole number does', () => {
    fc.assert(
      fc.property(expectedCounts, tolerances, fc.nat(2000), (expected, tolerance, count) => {
        const band = bandAround(expected, tolerance);
        const hundredfold = BigInt(count) * 100n * expected.d * tolerance.d;
        const middle = expected.n * 100n * tolerance.d;
        const margin = expected.n * tolerance.n;
        const isBetween = hundredfold >= middle - margin && hundredfold <= middle + margin;
        if (!band.widened) expect(distanceToBand(count, band) === 0).toBe(isBetween);
        else expect(isBetween).toBe(false);
      }),
    );
  });

  it('A band without a whole number is judged by the whole numbers around it, and says so', () => {
    const band = bandAround(new Fraction('5.5'), new Fraction(5));
    expect(band.widened).toBe(true);
    expect([4, 5, 6, 7].map((count) => distanceToBand(count, band))).toEqual([1, 0, 0, -1]);
    expect([band.lower.toString(), band.upper.toString()]).toEqual(['5.225', '5.775']);
  });

  it('A band that holds a single whole number is not widened', () => {
    expect(bandAround(new Fraction('5.97'), new Fraction(10))).toMatchObject({ widened: false });
    expect(bandAround(new Fraction(6), new Fraction(0))).toMatchObject({ widened: false });
  });
});

describe('The sample book', () => {
  const { verdicts, basis } = judge({
    counts: Object.fromEntries(SAMPLE_BANDS.map(([code, count]) => [code, count])),
    settings: { individualTarget: new Fraction(3000) },
    period: on(2026, 9, 30),
  });

  it.each(SAMPLE_BANDS)(
    'gives municipality %s with %i courses its expected band and status',
    (code, _count, expected, lower, upper, status, toBand) => {
      const verdict = of(verdicts, code);
      expect(verdict).toMatchObject({ status, toBand });
      expect(verdict.expected?.valueOf()).toBeCloseTo(expected, 10);
      expect(verdict.lower?.valueOf()).toBeCloseTo(lower, 10);
      expect(verdict.upper?.valueOf()).toBeCloseTo(upper, 10);
    },
  );

  it('shares 3.000 courses scaled by the 273 days gone', () => {
    expect(basis?.kind).toBe('target');
    expect(basis?.total.equals(new Fraction(3000 * 273, 365))).toBe(true);
  });
});

describe('What the municipalities share', () => {
  it('A target is not scaled once the year is closed', () => {
    const { basis } = judge({
      counts: everywhere(1),
      settings: { individualTarget: new Fraction(3000) },
      period: on(2026, 12, 31),
    });
    expect(basis?.total.toString()).toBe('3000');
  });

  it('Without a target it is their actual total, unscaled', () => {
    const { basis, verdicts } = judge({ counts: everywhere(10) });
    expect(basis).toMatchObject({ kind: 'actual' });
    expect(basis?.total.toString()).toBe('190');
    const all = verdicts.reduce((sum, { expected }) => sum.add(expected ?? 0), new Fraction(0));
    expect(all.toString()).toBe('190');
  });

  it.each([null, new Fraction(3000)])(
    'With no course at all every municipality is unknown, with a target or without',
    (individualTarget) => {
      const { verdicts, basis } = judge({ counts: everywhere(0), settings: { individualTarget } });
      expect(basis).toBeNull();
      expect(new Set(verdicts.map(({ status }) => status))).toEqual(new Set(['unknown']));
      expect(verdicts.every(({ toBand, expected }) => toBand === null && expected === null)).toBe(
        true,
      );
    },
  );

  it('With nothing to count from every municipality is unknown', () => {
    const { verdicts, basis } = judge({ counts: {} });
    expect(basis).toBeNull();
    expect(verdicts.every(({ status, count }) => status === 'unknown' && count === null)).toBe(
      true,
    );
  });

  it('An unknown population leaves all bands unknown, as no share can be known', () => {
    const population = (code: string): number | null => (code === '741' ? null : 1000);
    const { verdicts } = judge({ counts: everywhere(10), population });
    expect(verdicts.every(({ status, share }) => status === 'unknown' && share === null)).toBe(
      true,
    );
  });

  it('Populations of nobody leave all bands unknown', () => {
    const { verdicts } = judge({ counts: everywhere(10), population: () => 0 });
    expect(new Set(verdicts.map(({ status, share }) => `${status} ${String(share)}`))).toEqual(
      new Set(['unknown null']),
    );
  });

  it('A municipality of which the figures say nothing has neither people nor courses', () => {
    const figures = someFigures({ counts: everywhere(10) });
    const { verdicts } = judgeMunicipalities({
      figures: { ...figures, municipalities: figures.municipalities.slice(1) },
      contract: aContract(),
      settings: someSettings(),
      period: on(2026, 6, 30),
    });
    expect(verdicts).toHaveLength(19);
    expect(verdicts[0]).toMatchObject({
      code: MIDTJYLLAND[0]?.code,
      population: null,
      count: null,
      status: 'unknown',
    });
  });

  it('A count that is missing leaves that municipality unknown when the target is given', () => {
    const counts = without('741', everywhere(10));
    const { verdicts } = judge({ counts, settings: { individualTarget: new Fraction(300) } });
    expect(verdicts.filter(({ status }) => status === 'unknown').map(({ code }) => code)).toEqual([
      '741',
    ]);
  });

  it('A count that is missing leaves the actual total, and so every band, unknown', () => {
    const counts = without('741', everywhere(10));
    expect(judge({ counts }).basis).toBeNull();
  });

  it('The order of the figures changes nothing', () => {
    const contract = aContract();
    const figures = someFigures({ counts: everywhere(10) });
    const settings = someSettings();
    const period = on(2026, 6, 30);
    const turned = { ...figures, municipalities: [...figures.municipalities].reverse() };
    expect(judgeMunicipalities({ figures: turned, contract, settings, period })).toEqual(
      judgeMunicipalities({ figures, contract, settings, period }),
    );
  });
});
