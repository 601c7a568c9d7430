import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { toResult } from '../../src/report/to-result';
import { textOf } from '../../src/text/catalogue';
import { dayOf } from '../../src/workbook/day';
import { finding } from '../../src/workbook/finding';
import { runs } from '../chance';
import { buildAssessment, SEAL, SOURCES, type Change } from './build-assessment';

const docs = join(__dirname, '../../docs');
const schema = JSON.parse(readFileSync(join(docs, 'result.schema.json'), 'utf8')) as object;
const fits = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

function result(change: Change = {}) {
  const made = toResult(buildAssessment(change), 'da');
  fits(JSON.parse(JSON.stringify(made)));
  expect(fits.errors).toBeNull();
  return made;
}

describe('The JSON of a review', () => {
  it('names contract, year, as-of date and seal', () => {
    expect(result()).toMatchObject({
      schema: 1,
      contract: 'kkr-midtjylland-2026-2027',
      year: 2026,
      asOf: '2026-09-30',
      closed: false,
      seal: SEAL,
    });
    expect(result({ asOf: dayOf(2026, 12, 31) }).closed).toBe(true);
  });

  it('gives each column its letter, and several columns of one field a list', () => {
    expect(result().sources[1]).toEqual({
      sheet: 'Brugerevaluering',
      kind: 'evaluation',
      headerRow: 3,
      rowsUsed: 1931,
      rowsLeftOut: 1,
      columns: { date: 'A', score: 'E', sustainability: ['H', 'I'] },
    });
  });

  it('gives all settings in force in types of JSON, with the population year that was used', () => {
    expect(result().settings).toEqual({
      individualTarget: 3000,
      populationYear: 2025,
      tolerance: 10,
      countUnit: 'courses',
      youngReading: null,
      npsVerdict: 'combined',
      satisfiedAnswers: expect.any(Array) as string[],
      instalments: 1,
      roundTo: 1,
      vat: null,
    });
    expect(result({ settings: { roundTo: 'øre', vat: 'momsfri' } }).settings).toMatchObject({
      roundTo: 0.01,
      vat: 'momsfri',
    });
  });

  it('has all twelve goals in the order of the contract, unrounded, with sentence and source', () => {
    const { targets } = result();
    expect(targets.map((target) => target.id)).toEqual([
      'awareness',
      'offer-awareness',
      'young-companies',
      'nps',
      'referrals-used',
      'growth-revenue',
      'growth-employment',
      'productivity',
      'sustainability',
      'guided',
      'growth-courses',
      'geographic-spread',
    ]);
    expect(targets[3]).toMatchObject({
      actual: 6800 / 107,
      target: 70,
      unit: 'nps',
      status: 'behind',
      source: 'Brugerevaluering!E4:E131',
    });
    expect(targets[5]).toMatchObject({ actual: null, status: 'noData', source: '' });
    expect(targets[9]?.source.split('; ')).toHaveLength(4);
  });

  it('has the municipalities by code with exact bounds', () => {
    const { municipalities } = result();
    expect(municipalities).toHaveLength(19);
    expect(municipalities[2]).toMatchObject({
      code: '661',
      name: 'Holstebro',
      count: 81,
      status: 'below',
      toBand: 7,
    });
    expect(municipalities[2]?.lower).toBeCloseTo(87.02407054881421, 10);
  });

  it('has shares in per cent and amounts in kroner, also when they have øre', () => {
    const { allocation } = result({ settings: { roundTo: 'øre', instalments: '4' } });
    const aarhus = allocation?.rows.find((row) => row.code === '751');
    expect(allocation?.total).toBe(44_815_000);
    expect(aarhus?.share).toBeCloseTo(27.1792, 4);
    expect(aarhus?.instalments).toHaveLength(4);
    expect(aarhus?.amount).toBeCloseTo(12_180_372.25, 2);
  });

  it('says null where the split was refused', () => {
    expect(result({ basis: null }).allocation).toBeNull();
  });

  it('lists what the check found, with its place where it has one', () => {
    expect(result().findings.map(({ message, ...rest }) => [rest, message.length > 10])).toEqual([
      [{ severity: 'error', code: 'splitCellBlank', sheet: 'Kommuner', cell: 'D9' }, true],
      [
        { severity: 'warning', code: 'unreadableDate', sheet: 'Vejledninger 2026', cell: 'C17' },
        true,
      ],
      [{ severity: 'note', code: 'splitByPopulation', sheet: null, cell: null }, true],
    ]);
  });

  it('shows a sum in whole øre, though it has ten digits', () => {
    const facts = {
      sum: '4481500300',
      grant: '4481500000',
      difference: '300',
      unit: 'øre' as const,
      currency: 'DKK',
    };
    const [told] = result({
      findings: [finding('warning', 'amountsOffGrant', null, facts)],
    }).findings;
    expect(told?.message).toContain('44.815.003,00 kr.');
  });

  it('shows no CPR number, wherever one stands', () => {
    const [log] = SOURCES;
    if (log === undefined) throw new Error('no source');
    const cpr = '010190-1234';
    const made = result({
      settings: { vat: cpr },
      sources: [{ ...log, sheet: cpr }],
      findings: [finding('warning', 'unreadableDate', { sheet: cpr, cell: 'A1' }, { text: cpr })],
    });
    expect(JSON.stringify(made)).not.toContain(cpr);
  });

  it('fits its schema whatever was counted', () => {
    const actual = fc.option(fc.record({ n: fc.nat(), d: fc.integer({ min: 1, max: 999 }) }), {
      nil: null,
    });
    fc.assert(
      fc.property(
        actual,
        fc.dictionary(fc.constantFrom('615', '741', '751'), fc.nat(9999)),
        (nps, counts) => {
          const value = nps === null ? null : new Fraction(nps.n % 100, nps.d);
          result({ actuals: { nps: value, guided: value?.floor() ?? null }, counts });
        },
      ),
      runs(30),
    );
  });
});

describe('docs/result.md', () => {
  const page = readFileSync(join(docs, 'result.md'), 'utf8');

  it('explains every finding code, and none that is not', () => {
    const listed = [...page.matchAll(/^\| `([a-z][A-Za-z]+)` \|/gm)].map((match) => match[1]);
    const rows = page.slice(page.indexOf('## Finding codes'));
    const codes = [...rows.matchAll(/^\| `([a-z][A-Za-z]+)` \|/gm)].map((match) => match[1]);
    expect(listed.length).toBeGreaterThan(codes.length);
    expect(codes.toSorted()).toEqual(Object.keys(textOf('da').findings).toSorted());
  });

  it('explains every field at the top of the document', () => {
    for (const field of Object.keys(result())) expect(page).toContain(`| \`${field}\` |`);
  });
});
