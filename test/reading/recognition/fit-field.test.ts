import { fitField, scoreField } from '../../../src/reading/recognition/fit-field';
import type { Profile } from '../../../src/reading/recognition/profile-column';
import type { Field } from '../../../src/reading/records';
import { profileOf } from './column-of';

type Case = readonly [field: Field, some: Partial<Profile>, content: number, alone: number];

describe('How well cells suit a field, with a heading and alone', () => {
  it.each<Case>([
    ['date', { day: 1, plainDay: 0.8, daySpan: 2 }, 1, 0.36],
    ['date', { day: 1, plainDay: 0.8, daySpan: 3 }, 1, 0],
    ['date', { day: 0.5, daySpan: 4 }, 0.4, 0],
    ['date', { day: 1, daySpan: 6 }, 0.8, 0],
    ['date', { day: 1, daySpan: 7 }, 0.45, 0],
    ['start', { day: 0.5, plainDay: 1, daySpan: 3 }, 0.5, 0],
    ['start', { day: 0.5, plainDay: 1, daySpan: 2 }, 0.425, 0],
    ['cvr', { cvr: 0.9, checkedCvr: 0.5, distinct: 6 }, 0.9, 0.3],
    ['cvr', { cvr: 0.9, checkedCvr: 0.5, distinct: 5 }, 0.9, 0],
    ['company', { text: 0.5, municipality: 0.8 }, 0.5, 0],
    ['company', { text: 0.5, municipality: 0.81 }, 0.15, 0],
    ['municipality', { municipality: 0.8 }, 0.8, 0.6],
    ['form', { filled: 1, form: 0.8, yesNo: 0.49 }, 0.8, 0.56],
    ['form', { filled: 1, form: 0.8, yesNo: 0.5 }, 0.8, 0],
    ['form', { filled: 0, form: 0.8 }, 0.8, 0],
    ['segment', { segment: 0.8 }, 0.8, 0.52],
    ['growthCourse', { yesNo: 0.7 }, 0.7, 0],
    ['topic', { text: 0.5, form: 0.8, segment: 0.8 }, 0.5, 0],
    ['topic', { text: 0.5, form: 0.81 }, 0.1, 0],
    ['topic', { text: 0.5, segment: 0.81 }, 0.1, 0],
    ['score', { score: 0.7 }, 0.7, 0],
    ['referred', { yesNo: 0.7 }, 0.7, 0],
    ['referralUsed', { yesNo: 0.7 }, 0.7, 0],
    ['population', { filled: 1, text: 1 }, 1, 0],
  ])('%s with %j', (field, some, content, alone) => {
    const fit = fitField(field, profileOf(some));
    expect(fit.content).toBeCloseTo(content, 9);
    expect(fit.alone).toBeCloseTo(alone, 9);
  });

  it.each<[Partial<Profile>, number]>([
    [{ number: 0.4, text: 0.6, filled: 4, distinct: 1, length: 40 }, 0.6],
    [{ number: 0.6, text: 0.4, filled: 4, distinct: 1 }, 0.6],
    [{ text: 1, filled: 4, distinct: 1, length: 40.1 }, 0.2],
    [{ text: 1, filled: 5, distinct: 1 }, 0.6],
    [{ text: 1, filled: 10, distinct: 3 }, 1],
    [{ text: 1, filled: 10, distinct: 2 }, 0.6],
    [{ text: 1, filled: 10, distinct: 1 }, 0.6],
    [{ text: 1, filled: 20, distinct: 1 }, 0.2],
  ])('an id is short and new on most rows: %j', (some, content) => {
    const fit = fitField('course', profileOf(some));
    expect(fit.content).toBeCloseTo(content, 9);
    expect(fit.alone).toBe(0);
  });

  it.each<[Partial<Profile>, number]>([
    [{ answer: 0.7, scale: 0.7 }, 0.7],
    [{ answer: 0.1, scale: 1 }, 0.9],
    [{ answer: 0.1, text: 0.51, yesNo: 0.49, distinct: 12, length: 40 }, 0.5],
    [{ answer: 0.1, text: 0.5, distinct: 12, length: 40 }, 0.1],
    [{ answer: 0.1, text: 1, yesNo: 0.5, distinct: 12, length: 40 }, 0.1],
    [{ answer: 0.1, text: 1, distinct: 13, length: 40 }, 0.1],
    [{ answer: 0.1, text: 1, distinct: 12, length: 40.1 }, 0.1],
  ])('answers are steps of a scale, or a few short texts: %j', (some, content) => {
    const fit = fitField('sustainability', profileOf(some));
    expect(fit.content).toBeCloseTo(content, 9);
    expect(fit.alone).toBe(0);
  });
});

type Score = readonly [
  title: string,
  name: number,
  some: Partial<Profile>,
  field: Field,
  isDenied: boolean,
  score: number,
];

describe('How well a column suits a field', () => {
  it.each<Score>([
    ['empty, by its heading alone', 0.8, {}, 'date', false, 0.68],
    ['empty, a start by a faint heading', 0.6, {}, 'start', false, 0.51],
    [
      'by its heading and its cells',
      0.8,
      { municipality: 1, filled: 9 },
      'municipality',
      true,
      0.8,
    ],
    ['by half of its cells', 0.8, { segment: 0.5, filled: 9 }, 'segment', false, 0.48],
    ['by its cells alone', 0, { municipality: 1, filled: 9 }, 'municipality', false, 0.75],
    [
      'by its cells against its heading',
      0,
      { municipality: 1, filled: 9 },
      'municipality',
      true,
      0.45,
    ],
    [
      'a start of companies, faintly named',
      0.6,
      { day: 1, daySpan: 3, filled: 9 },
      'start',
      false,
      0.6,
    ],
    [
      'a start of courses, faintly named',
      0.79,
      { day: 1, daySpan: 2, filled: 9 },
      'start',
      false,
      0,
    ],
    [
      'a start of the last years, surely named',
      0.8,
      { day: 1, daySpan: 2, filled: 9 },
      'start',
      false,
      0.704,
    ],
    [
      'a date of the last years, faintly named',
      0.6,
      { day: 1, daySpan: 2, filled: 9 },
      'date',
      false,
      0.6,
    ],
    ['unreadable, hardly named', 0.84, { filled: 9 }, 'date', false, 0.168],
    ['a form unreadable', 1, { filled: 9 }, 'form', false, 0.2],
    ['readable, surely named', 0.85, { score: 1, filled: 9 }, 'score', false, 0.85],
  ])('%s', (_, name, some, field, isDenied, score) => {
    expect(scoreField(name, profileOf(some), field, isDenied)).toBeCloseTo(score, 9);
  });

  it('is not denied unless said', () => {
    expect(scoreField(0, profileOf({ filled: 9, municipality: 1 }), 'municipality')).toBe(0.75);
  });

  it.each<Field>(['date', 'start', 'cvr', 'municipality', 'score', 'referred', 'referralUsed'])(
    'is enough by a sure heading over cells that can’t be read, to be told: %s',
    (field) => {
      expect(scoreField(0.85, profileOf({ filled: 9 }), field)).toBe(0.36);
    },
  );
});
