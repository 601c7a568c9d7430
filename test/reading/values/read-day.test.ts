import fc from 'fast-check';
import { readDay } from '../../../src/reading/values/read-day';
import type { CellValue } from '../../../src/workbook/cell';
import { civilOf, dayOf, isoOf, serialOf, type Day } from '../../../src/workbook/day';
import { BLANK_CELLS } from './cells';

function isoRead(value: CellValue, dateSystem: 1900 | 1904 = 1900): string {
  const reading = readDay(value, dateSystem);
  return reading.kind === 'value' ? isoOf(reading.value) : reading.kind;
}

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['januar', 'jan', 'jan.', 'January'],
  ['februar', 'feb', 'febr.', 'February'],
  ['marts', 'mar', 'March'],
  ['april', 'apr', 'April'],
  ['maj', 'May'],
  ['juni', 'jun', 'June'],
  ['juli', 'jul', 'July'],
  ['august', 'aug', 'aug.'],
  ['september', 'sep', 'sept.'],
  ['oktober', 'okt', 'October', 'Oct'],
  ['november', 'nov', 'nov.'],
  ['december', 'dec', 'dec.'],
];

describe('Reading a month by its name', () => {
  it.each(MONTH_NAMES.flatMap((names, at) => names.map((name) => [name, at + 1] as const)))(
    '%s is month %i, after the day and before it',
    (name, month) => {
      const iso = `2026-${String(month).padStart(2, '0')}-09`;
      expect(isoRead(`9. ${name} 2026`)).toBe(iso);
      expect(isoRead(`${name} 9, 2026`)).toBe(iso);
      expect(isoRead(`${name} 09 2026`)).toBe(iso);
    },
  );

  it.each([
    '9. 2026',
    'x9. maj 2026',
    '9. maj 2026 x',
    'i 9/5-2026',
    '9/5-2026x',
    '12026-05-09',
    '2026-05-091',
  ])('%s is no day', (text) => {
    expect(isoRead(text)).toBe('unreadable');
  });

  it.each<[CellValue, string]>([
    ['19/10-26', '2026-10-19'],
    ['d9-5-2026', '2026-05-09'],
    ['den 9-5-2026', '2026-05-09'],
    ['9-5-2026 kl. 24', '2026-05-09'],
    ['9-5-2026 kl. 23.59', '2026-05-09'],
    ['01-01-1900', '1900-01-01'],
    ['31-12-2199', '2199-12-31'],
    [2200, '1906-01-08'],
    [109574, '2199-12-31'],
  ])('%s is %s', (value, iso) => {
    expect(isoRead(value)).toBe(iso);
  });

  it.each<CellValue>([
    '9-5-2026 kl. 25',
    '9-5-2026 23.60',
    '31-12-1899',
    '01-01-2200',
    2199,
    109575,
    -1,
  ])('%s is out of bounds', (value) => {
    expect(isoRead(value)).toBe('unreadable');
  });

  it('A day with its weekday in a long sentence is no date', () => {
    expect(isoRead(`${' '.repeat(3)}lørdag den 9. maj 2026`)).toBe('2026-05-09');
    expect(isoRead(`9. maj 2026 ${'x'.repeat(80)}`)).toBe('unreadable');
  });
});

describe('Reading a day', () => {
  it.each([
    '03-03-2026',
    '3-3-2026',
    '3/3-26',
    '3/3-2026',
    '3/3 2026',
    '03.03.2026',
    '3. 3. 2026',
    '3.3.26',
    '03/03/2026',
    '03–03–2026',
    '2026-03-03',
    '2026/03/03',
    '2026-03-03T14:30:00',
    '2026-03-03T14:30:00.000Z',
    '2026-03-03T23:59:59+01:00',
    '2026-03-03 14:30',
    '03-03-2026 14:30',
    '03-03-2026 kl. 14.30',
    '03-03-2026, kl. 14',
    '2026/03/03 10.15.11 AM CET',
    '2026/03/03 10:15:11 PM GMT+1',
    '2026-03-03 10:15 EEST',
    '03-03-2026 kl 14.30',
    '03-03-2026 kl.14.30',
    '03-03-2026 kl14.30',
    '2026-03-03T14:30:00+0100',
    'tirs3/3-26',
    '3. marts 2026',
    '3.marts 2026',
    'd. 3. mar. 26',
    'den 3. marts 2026',
    'tirsdag den 3. marts 2026',
    'tirs. d. 3/3-26',
    'Tirsdag, 3. marts 2026 kl. 9.15',
    '3-mar-26',
    '03-Mar-2026',
    '3rd of March 2026',
    'March 3, 2026',
    'Tue 3 Mar 2026',
    '20260303',
    '\u00a03. marts\u00a02026\u200b',
    20260303,
    46084,
    46084.604,
    '46084',
    ' 46084,604 ',
    '46084.604166667',
  ])('%j is 3 March 2026', (value) => {
    expect(isoRead(value)).toBe('2026-03-03');
  });

  it.each([
    '31-02-2026',
    '29-02-2026',
    '2026-13-01',
    '00-01-2026',
    '3/13/2026',
    '2026',
    'marts 2026',
    '03-2026',
    '1.-3. marts 2026',
    '3. marts',
    '03-03-2026 25:10',
    '03-03-2026 9',
    '3/3.2026',
    'ca. 3. marts 2026',
    'uge 12',
    'ved ikke',
    '4608',
    '460840',
    '00045',
    'nr. 46084',
    'nr20260303',
    '20260303a',
    '9March 3, 2026',
    'March 3, 20267',
    'sagsnr. mandag, 3/3-26',
    '01-01-1899',
    '1-1-2200',
    2026,
    45,
    0,
    -1,
    150_000,
    20261303,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    { error: '#N/A' },
  ])('%j is no day', (value) => {
    expect(isoRead(value)).toBe('unreadable');
  });

  it.each(BLANK_CELLS)('%j is blank', (value) => {
    expect(readDay(value, 1900).kind).toBe('blank');
  });

  it('takes two-digit years from 1950 to 2049', () => {
    expect(isoRead('01-02-49')).toBe('2049-02-01');
    expect(isoRead('01-02-50')).toBe('1950-02-01');
  });

  it('tells what stands in the cell, and an error by its code', () => {
    expect(readDay(' 31-02-2026 ', 1900)).toEqual({ kind: 'unreadable', text: '31-02-2026' });
    expect(readDay({ error: '#N/A' }, 1900)).toEqual({ kind: 'unreadable', text: '#N/A' });
  });

  const someDay = fc
    .integer({ min: dayOf(1911, 1, 1), max: dayOf(2199, 12, 31) })
    .map((n) => n as Day);
  const clock = fc.double({ min: 0, max: 0.999, noNaN: true });

  it.each([1900, 1904] as const)(
    'reads every serial number of the %d date system back',
    (system) => {
      fc.assert(
        fc.property(someDay, clock, (day, time) => {
          expect(readDay(serialOf(day, system) + time, system)).toEqual({
            kind: 'value',
            value: day,
          });
        }),
      );
    },
  );

  const month = (at: number) =>
    'januar februar marts april maj juni juli august september oktober november december'.split(
      ' ',
    )[at - 1] ?? '';
  const prints: readonly ((civil: ReturnType<typeof civilOf>) => string)[] = [
    ({ year, month: m, day }) => `${pad(day)}-${pad(m)}-${String(year)}`,
    ({ year, month: m, day }) => `${String(day)}/${String(m)}-${String(year)}`,
    ({ year, month: m, day }) => `${String(day)}.${String(m)}.${String(year)}`,
    ({ year, month: m, day }) => `${String(day)}. ${month(m)} ${String(year)}`,
    ({ year, month: m, day }) =>
      `d. ${String(day)}. ${month(m).slice(0, 3)}. ${String(year)} kl. 08.05`,
    ({ year, month: m, day }) => `${String(year)}-${pad(m)}-${pad(day)}T08:05:00Z`,
  ];

  it('reads every printed Danish date back', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...prints), (day, print) => {
        expect(readDay(print(civilOf(day)), 1900)).toEqual({ kind: 'value', value: day });
      }),
    );
  });
});

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
