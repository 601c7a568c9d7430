import { isBlank } from '../../../src/reading/values/is-blank';
import { isPercentFormat } from '../../../src/reading/values/is-percent-format';
import { maskCpr } from '../../../src/reading/values/mask-cpr';
import { readAnswer } from '../../../src/reading/values/read-answer';
import { readCvr } from '../../../src/reading/values/read-cvr';
import { readForm } from '../../../src/reading/values/read-form';
import { readMunicipality } from '../../../src/reading/values/read-municipality';
import { readScore } from '../../../src/reading/values/read-score';
import { readSegment } from '../../../src/reading/values/read-segment';
import { readYesNo } from '../../../src/reading/values/read-yes-no';
import { shownText } from '../../../src/reading/values/shown-text';
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
  it.each(['brugt', 'Benyttet', 'used', 'y', 'ja tak', '☑', '✅', '√', '✓', '✔', 'x'])(
    '%s is yes',
    (text) => {
      expect(readOf(readYesNo(text))).toBe(true);
    },
  );

  it.each(['nej tak', 'n', 'not used', 'Ikke benyttet'])('%s is no', (text) => {
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

  it.each(['I høj grad, ved ikke', 'Hi/r', 'i/r-team', 'Ved ikke, måske', 'Slet ikke'])(
    '%s is an answer',
    (text) => {
      expect(readAnswer(text).kind).toBe('value');
    },
  );
});

describe('Cells that nearly say something', () => {
  it.each(['Group course', 'a group', 'groups'])('%s is collective', (text) => {
    expect(readOf(readForm(text))).toBe('collective');
  });

  it.each([
    ['9  «meget sandsynligt»', 9],
    ['10 - - meget sandsynligt!!', 10],
  ])('%s is the score %d', (text, score) => {
    expect(readOf(readScore(text))).toBe(score);
  });

  it.each(['nr. 9 - god', 'ca. 9 god'])('%s is no score', (text) => {
    expect(readScore(text).kind).toBe('unreadable');
  });

  it.each([
    ['751,00', '751'],
    ['0751Aarhus', '751'],
    ['Aarhus - (751)', '751'],
  ])('%s is the municipality %s', (text, code) => {
    const reading = readMunicipality(text, new Set(['751']));
    expect(reading.kind === 'value' && reading.value).toEqual({ kind: 'inside', code });
  });

  it.each(['1751 Aarhus', '751 Aarhus 2', '8 Aarhus 751', 'Aarhus 751x', '7510Aarhus'])(
    '%s is no known municipality',
    (text) => {
      const reading = readMunicipality(text, new Set(['751']));
      expect(reading.kind === 'value' && reading.value.kind).toBe('unknown');
    },
  );

  it('an answer that Excel holds as true or false is shown as Excel shows it', () => {
    expect([true, false].map(shownText)).toEqual(['TRUE', 'FALSE']);
  });

  it('ten digits typed as a number are taken for a person’s, whatever they begin with', () => {
    expect(readCvr(4_102_201_234).kind).toBe('cpr');
    expect(readCvr('9999999999').kind).toBe('cpr');
  });

  it('a long run of digits is masked, but not the thirteen of an EAN number', () => {
    expect(maskCpr('EAN 5798000000000')).toBe('EAN 5798000000000');
    expect(maskCpr('57980000000001')).not.toMatch(/\d/);
  });
});
