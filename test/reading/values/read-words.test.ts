import fc from 'fast-check';
import { foldAnswer } from '../../../src/text/fold-answer';
import { readAnswer } from '../../../src/reading/values/read-answer';
import { readCvr } from '../../../src/reading/values/read-cvr';
import { readDay } from '../../../src/reading/values/read-day';
import { readForm } from '../../../src/reading/values/read-form';
import { readMunicipality } from '../../../src/reading/values/read-municipality';
import { readNumber } from '../../../src/reading/values/read-number';
import { readScore } from '../../../src/reading/values/read-score';
import { readSegment } from '../../../src/reading/values/read-segment';
import { readReferred, readYesNo } from '../../../src/reading/values/read-yes-no';
import type { CellValue } from '../../../src/workbook/cell';
import { runs } from '../../chance';
import { BLANK_CELLS, readOf } from './cells';

describe('Reading a form of guidance', () => {
  it.each([
    'Individuel',
    'INDIVIDUELT FORLØB',
    'Individuelt vejledningsforløb',
    'individuel vejledning (1:1)',
    '1:1',
    '1-1',
    '1 til 1',
    'én-til-én',
    'En til en',
    'enkeltvejledning',
    'one-to-one',
    'Individual',
    'I',
    'ind',
    'ind.',
    'indiv.',
    'solo',
  ])('%s is individual', (text) => {
    expect(readOf(readForm(text))).toBe('individual');
  });

  it.each([
    'Kollektiv',
    'kollektivt forløb',
    'Workshop',
    'Gruppeforløb',
    'gruppe',
    'Hold',
    'holdforløb',
    'Kursus',
    'webinar',
    'Netværk',
    'Netværksmøde',
    'seminar',
    'Fællesmøde',
    'Collective',
    'K',
    'kol',
    'kol.',
    'koll.',
    'course',
    'group course',
    'groups',
    'holdet',
    'kurser',
    'Network event',
    'temamøde',
    'masterclass',
    'konference',
    '1:n',
    '1 til mange',
  ])('%s is collective', (text) => {
    expect(readOf(readForm(text))).toBe('collective');
  });

  it.each<CellValue>([
    'Individuel og kollektiv',
    'individuelt efter workshop',
    'ikke individuel',
    'Møde',
    'sparring',
    'forhold',
    'ved ikke',
    1,
    true,
    { error: '#N/A' },
    'hold '.repeat(20_000),
  ])('%j is neither', (value) => {
    expect(readOf(readForm(value))).toBe('unreadable');
  });
});

describe('Reading a segment', () => {
  it.each([
    'Vækst',
    'V',
    'vækstsegment',
    'VÆKSTVIRKSOMHED',
    'Vaekst',
    'V - Vækst',
    'growth',
    'VÃ¦kst',
  ])('%s is growth', (text) => {
    expect(readOf(readSegment(text))).toBe('growth');
  });

  it.each(['Drift', 'd', 'Driftssegment', 'driftsvirksomhed', 'Operations', 'D-segment'])(
    '%s is operations',
    (text) => {
      expect(readOf(readSegment(text))).toBe('operations');
    },
  );

  it.each<CellValue>([
    'Iværksætter',
    'Øvrige',
    'Drift/vækst',
    'ikke vækst',
    'Opvækst',
    'A',
    2,
    false,
  ])('%j is neither', (value) => {
    expect(readOf(readSegment(value))).toBe('unreadable');
  });
});

describe('Reading a yes or a no', () => {
  it.each<CellValue>([
    'Ja',
    'JA',
    'j',
    'x',
    'X',
    '✓',
    '✔️',
    1,
    '1',
    'sand',
    'SAND',
    'true',
    'yes',
    true,
    'Ja, en enkelt gang',
    'Ja - delvist',
  ])('%j is yes', (value) => {
    expect(readOf(readYesNo(value))).toBe(true);
  });

  it.each<CellValue>([
    'Nej',
    'n',
    'no',
    0,
    '0',
    'falsk',
    'False',
    false,
    'Nej, ikke endnu',
    'nej (endnu)',
    'Nej, men vi vil',
    'Ikke brugt',
  ])('%j is no', (value) => {
    expect(readOf(readYesNo(value))).toBe(false);
  });

  it.each([
    'Ja, men ikke brugt',
    'Ja, men kun planlagt endnu',
    'Ja - ikke endnu',
    'Yes, but not used',
  ])('%j is neither yes nor no, and is told', (value) => {
    expect(readYesNo(value)).toEqual({ kind: 'unreadable', text: value });
  });

  it.each([
    'Ved ikke',
    'Ikke relevant',
    'Ved ikke / ikke relevant',
    'Husker ikke',
    'Ikke henvist',
    'Blev ikke henvist.',
    'Not referred',
  ])('%j is not in the base', (value) => {
    expect(readOf(readYesNo(value))).toBe('notInBase');
  });

  it.each<[CellValue, boolean | string]>([
    ['Henvist', true],
    ['Ikke henvist', false],
    ['Ingen henvisning.', false],
    ['Nej', false],
    ['Ved ikke', 'notInBase'],
    [null, 'blank'],
  ])('whether a firm was referred: %j is %j', (value, referred) => {
    expect(readOf(readReferred(value))).toBe(referred);
  });

  it.each<CellValue>(['ja/nej', 'ja og nej', 'måske', 2, '10', { error: '#N/A' }])(
    '%j is neither',
    (value) => {
      expect(readOf(readYesNo(value))).toBe('unreadable');
    },
  );
});

describe('Reading a score', () => {
  it.each<[CellValue, number]>([
    [0, 0],
    [10, 10],
    ['9', 9],
    ['9,0', 9],
    ['10 – meget sandsynligt', 10],
    ['0 - slet ikke', 0],
    ['10 (meget sandsynligt)', 10],
    ['7: nogenlunde', 7],
    ['8 point', 8],
    [8.999999999999998, 9],
  ])('%j is a score of %d', (value, score) => {
    expect(readOf(readScore(value))).toBe(score);
  });

  it.each<CellValue>([
    9.5,
    '9,5',
    11,
    '11',
    -1,
    '-1',
    '9/10',
    '9 af 10',
    '9-10',
    '8½',
    '9 eller 10',
    'ca. 8',
    '10 %',
    'meget sandsynligt',
    'ved ikke',
    true,
    `9 ${'a '.repeat(50_000)}`,
  ])('%j is no whole score', (value) => {
    expect(readOf(readScore(value))).toBe('unreadable');
  });
});

describe('Reading an answer about sustainability', () => {
  it.each([
    ['I høj grad', 'i hoej grad'],
    ['I HØJ GRAD.', 'i hoej grad'],
    ['Høj grad', 'i hoej grad'],
    ['i højgrad;', 'i hoej grad'],
    ['Ja, i høj grad', 'i hoej grad'],
    ['I høj grad – men det tog tid', 'i hoej grad'],
    ['4 - I høj grad', 'i hoej grad'],
    ['(4) I høj grad', 'i hoej grad'],
    ['I høj grad (4)', 'i hoej grad'],
    ['5. I meget høj grad', 'i meget hoej grad'],
    ['«I mindre grad»', 'i mindre grad'],
    ['Hverken/eller', 'hverken/eller'],
  ])('%s is the answer %s', (text, answer) => {
    expect(foldAnswer(readOf(readAnswer(text)))).toBe(answer);
  });

  it.each([
    'Ved ikke',
    'ikke relevant',
    'Ønsker ikke at svare',
    'Ved ikke / ikke relevant',
    'Ved ikke eller ikke relevant',
    "Don't know",
    '6 - Ved ikke',
    'ikke relevant for os',
    'I/R',
  ])('%s is not in the base', (text) => {
    expect(readAnswer(text).kind).toBe('notInBase');
  });

  it.each<CellValue>([4, 4.5, '4', '80 %'])(
    '%j is of a scale that only the user can explain',
    (value) => {
      expect(readAnswer(value).kind).toBe('scale');
    },
  );
});

const READERS: readonly (readonly [string, (value: CellValue) => { kind: string }])[] = [
  ['form', readForm],
  ['segment', readSegment],
  ['yes or no', readYesNo],
  ['score', readScore],
  ['answer', readAnswer],
  ['number', readNumber],
  ['CVR number', readCvr],
  ['day', (value) => readDay(value, 1900)],
  ['municipality', (value) => readMunicipality(value, new Set())],
];

describe.each(READERS)('Every reader of a %s', (_, read) => {
  it.each(BLANK_CELLS)('finds %j blank', (value) => {
    expect(read(value).kind).toBe('blank');
  });

  it('says an error cell by its code', () => {
    expect(read({ error: '#VALUE!' })).toEqual({ kind: 'unreadable', text: '#VALUE!' });
  });

  it('never throws, whatever stands in the cell', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,- /:%krtmioDKjanevåØ()')) }),
      fc.double(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(cell, (value) => typeof read(value).kind === 'string'),
      runs(500),
    );
  });

  it('is done with 100.000 hostile characters at once', () => {
    for (const piece of [
      '1',
      '1.',
      'a',
      ' ',
      '- ',
      '1 a',
      'å',
      '(',
      'ja ',
      '0751 ',
      '1-1 ',
      '\u200b',
    ]) {
      const started = performance.now();
      read(piece.repeat(100_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
