import { cellTraits, type CellTraits } from '../../../src/reading/recognition/cell-traits';
import type { CellValue } from '../../../src/workbook/cell';
import { isoOf } from '../../../src/workbook/day';

const KNOWN = { dateSystem: 1900 as const, inside: new Set(['751', '791']) };
const NOTHING: CellTraits = {
  day: null,
  cvr: null,
  municipality: null,
  form: false,
  segment: false,
  yesNo: false,
  score: false,
  answer: null,
  number: null,
};

function traits(value: CellValue): CellTraits {
  return cellTraits(value, KNOWN);
}

describe('A cell can be read', () => {
  it('as nothing where it is empty or an error', () => {
    expect(traits(null)).toEqual(NOTHING);
    expect(traits(' ')).toEqual(NOTHING);
    expect(traits({ error: '#N/A' })).toEqual(NOTHING);
  });

  it('as all that it may be', () => {
    expect(traits(1)).toEqual({
      ...NOTHING,
      municipality: { kind: 'unknown', text: '1' },
      yesNo: true,
      score: true,
      answer: 'scale',
      number: 1,
    });
  });

  it.each<[CellValue, string | null]>([
    ['2026-01-08', '2026-01-08'],
    [46_030, '2026-01-08'],
    ['Aarhus', null],
  ])('as a day: %s', (value, expected) => {
    const { day } = traits(value);
    expect(day === null ? null : isoOf(day)).toBe(expected);
  });

  it.each<[string, CellValue, Partial<CellTraits>]>([
    ['a number', '2,5 pct.', { number: 2.5, day: null }],
    ['a municipality', 'Viborg', { municipality: { kind: 'inside', code: '791' } }],
    ['a form', 'Kollektiv', { form: true, segment: false }],
    ['a segment', 'Vækst', { form: false, segment: true }],
    ['a yes', 'Ja', { yesNo: true, score: false }],
    ['no answer', 'Ved ikke', { yesNo: true, answer: 'answer' }],
    [
      'none of these',
      'Noget andet',
      { yesNo: false, score: false, form: false, segment: false, answer: null },
    ],
    ['a score', '10 – meget sandsynligt', { score: true }],
  ])('as %s', (_, value, some) => {
    expect(traits(value)).toMatchObject(some);
  });
});

describe('A cell holds a CVR number', () => {
  it.each<[CellValue, CellTraits['cvr']]>([
    [10150817, 'checked'],
    ['DK 10150817', 'checked'],
    ['10150818', 'unchecked'],
    ['0101701234', 'unchecked'],
    ['1015081', null],
  ])('or what may be one: %s', (value, expected) => {
    expect(traits(value).cvr).toBe(expected);
  });
});

describe('A cell is an answer', () => {
  it.each([
    'I høj grad',
    'Slet ikke',
    'Overhovedet ikke',
    'Helt uenig',
    'To some extent',
    'To a high degree',
    'I agree',
    'Not at all',
    'Hverken eller',
    'Ikke relevant',
  ])('by its words: «%s»', (value) => {
    expect(traits(value).answer).toBe('answer');
  });

  it.each<[CellValue, CellTraits['answer']]>([
    [4, 'scale'],
    ['4', 'scale'],
    ['Vi sorterer affald', null],
    [true, null],
    [null, null],
  ])('or a step of a scale, or none: %s', (value, expected) => {
    expect(traits(value).answer).toBe(expected);
  });
});
