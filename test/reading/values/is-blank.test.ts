import { isBlank } from '../../../src/reading/values/is-blank';
import { isPercentFormat } from '../../../src/reading/values/is-percent-format';
import { readAnswer } from '../../../src/reading/values/read-answer';
import { readSegment } from '../../../src/reading/values/read-segment';
import { readYesNo } from '../../../src/reading/values/read-yes-no';
import { readOf } from './cells';

describe('What stands for nothing', () => {
  it.each([
    'i.a.',
    'i.a',
    'IA',
    'n/a',
    'N.A.',
    'na',
    '(tom)',
    '(blank)',
    'NULL',
    '-',
    '..',
    '?',
    ' ',
  ])('%j is as if the cell were empty', (text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['ja', 'nul', 'nat', '(tomt)', 0, false])('%j is an entry', (value) => {
    expect(isBlank(value)).toBe(false);
  });
});

describe('A number format', () => {
  it.each(['0%', '0.0%', '#,##0 %', '0%" af alle"'])('%s shows per cent', (format) => {
    expect(isPercentFormat(format)).toBe(true);
  });

  it.each(['0', '0" %"', '0"% af alle"', '0\\%', 'General', '"%"0'])(
    '%s shows the number as it is',
    (format) => {
      expect(isPercentFormat(format)).toBe(false);
    },
  );
});

describe('Words for yes, no, segments and no answer', () => {
  it.each(['y', 'ja tak', '☑', '✅', '√', '✓', '✔', 'x'])('%s is yes', (text) => {
    expect(readOf(readYesNo(text))).toBe(true);
  });

  it.each(['nej tak', 'n', 'not used'])('%s is no', (text) => {
    expect(readOf(readYesNo(text))).toBe(false);
  });

  it.each(['måske ja, engang', 'vi siger nej, tak', 'naja'])('%s is neither', (text) => {
    expect(readYesNo(text).kind).toBe('unreadable');
  });

  it.each([
    ['V: vækst', 'growth'],
    ['v-segment', 'growth'],
    ['V (stor)', 'growth'],
    ['D: alm.', 'operations'],
    ['d-segment', 'operations'],
    ['Operation', 'operations'],
    ['Operations', 'operations'],
  ])('%s is %s', (text, segment) => {
    expect(readOf(readSegment(text))).toBe(segment);
  });

  it.each(['lav-pris', 'vand', 'Dansk', 'ved (senere)', 'hård-'])('%s is no segment', (text) => {
    expect(readSegment(text).kind).toBe('unreadable');
  });

  it.each([
    'Ved ikke/ikke relevant',
    'Ved ikke (ikke aktuelt)',
    'ved ikke eller ikke relevant',
    'i/r',
    'Det er ikke relevant for os',
  ])('%s is not in the base', (text) => {
    expect(readAnswer(text)).toEqual({ kind: 'notInBase' });
  });

  it.each(['I høj grad, ved ikke', 'Hi/r', 'Slet ikke'])('%s is an answer', (text) => {
    expect(readAnswer(text).kind).toBe('value');
  });
});
