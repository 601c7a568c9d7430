import fc from 'fast-check';
import { maskCpr } from '../../../src/reading/values/mask-cpr';
import { readCvr } from '../../../src/reading/values/read-cvr';
import { shownText } from '../../../src/reading/values/shown-text';
import type { CellValue } from '../../../src/workbook/cell';
import { BLANK_CELLS } from './cells';

const TEN_DIGITS = /(?<!\d)\d{6}[-–. ]{0,3}\d{4}(?!\d)/;

describe('Reading a CVR number', () => {
  it.each<CellValue>([
    40084606,
    '40084606',
    '40 08 46 06',
    '40 084 606',
    '40.08.46.06',
    '40.084.606',
    'DK40084606',
    'DK-40084606',
    'dk 4008 4606',
    'CVR-nr.: 40084606',
    'CVR nr. 40 08 46 06',
    'cvr40084606',
    "'40084606",
    '40084606,0',
    '40084606,00',
    '4008.4606',
    40084606.00000001,
    '40084606.00',
    '\u00a040084606\u200b',
  ])('%j is the number of Erhvervshus Midtjylland', (value) => {
    expect(readCvr(value)).toEqual({
      kind: 'value',
      value: { cvr: '40084606', passesCheck: true },
    });
  });

  it('keeps a number that fails the check, and says so', () => {
    expect(readCvr('40084607')).toEqual({
      kind: 'value',
      value: { cvr: '40084607', passesCheck: false },
    });
  });

  it.each<CellValue>([
    1234567,
    '1234567',
    123456,
    '123456.00',
    '123456,00',
    40084606.5,
    -40084606,
    '40084606 / 29189714',
    '40084606x',
    'P 40084606',
    '00000000',
    'under stiftelse',
    '12345678901',
    '40084606,5',
    '40084606,05',
    '40084606,50',
    '40084606,0,0',
    '4008,4606',
    '140.084.606',
    '40.084.6061',
    '140.08.46.06',
    '40.08.46.061',
    '14008.4606',
    '4008.46061',
    '400.84606',
    'a.40084606.00',
    '40084606 dk',
    1e15,
    1e300,
    `${'0'.repeat(60)}40084606`,
    true,
    { error: '#REF!' },
  ])('%j is unreadable', (value) => {
    expect(readCvr(value).kind).toBe('unreadable');
  });

  it.each(BLANK_CELLS)('%j is blank', (value) => {
    expect(readCvr(value).kind).toBe('blank');
  });

  it.each<CellValue>([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '01 01 90 - 1234',
    '01.01.90-1234',
    '010190–1234',
    '0101\u200b901234',
    1234567890,
    'Hans Hansen, 010190-1234',
    'CPR: 010190-1234',
    '1003456789,0',
  ])('%j may be a CPR number and nothing of it is given away', (value) => {
    expect(readCvr(value)).toEqual({ kind: 'cpr' });
  });

  it('does not show nine digits that may be a CPR number without its first zero', () => {
    expect(readCvr(101901234)).toEqual({ kind: 'unreadable', text: '••••••-••••' });
  });

  const digit = fc.constantFrom(...Array.from('0123456789'));
  const mess = fc.constantFrom('', ' ', '-', 'DK', 'cvr ', '.', 'Ole ', '/', '\u00a0', ',');

  it('lets no ten digits out, whatever stands around them', () => {
    const cpr = fc.tuple(
      fc.string({ unit: digit, minLength: 6, maxLength: 6 }),
      fc.constantFrom('', '-', ' ', ' - ', '–'),
      fc.string({ unit: digit, minLength: 4, maxLength: 4 }),
    );
    fc.assert(
      fc.property(mess, cpr, mess, (before, parts, after) => {
        const text = before + parts.join('') + after;
        expect(JSON.stringify(readCvr(text))).not.toMatch(TEN_DIGITS);
        expect(maskCpr(text)).not.toMatch(TEN_DIGITS);
        expect(shownText(text)).not.toMatch(TEN_DIGITS);
      }),
    );
  });

  it('shows nothing like a CPR number of any number cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }), (value) => {
        expect(JSON.stringify(readCvr(value))).not.toMatch(TEN_DIGITS);
        expect(shownText(value)).not.toMatch(TEN_DIGITS);
      }),
    );
  });
});

describe('Masking what may be a CPR number', () => {
  it('masks it and keeps the text around it', () => {
    expect(maskCpr('Ole (010190-1234) og Ida 0202921234.')).toBe(
      'Ole (••••••-••••) og Ida ••••••-••••.',
    );
  });

  it.each([
    '01 01 90 12 34',
    '010190_1234',
    "010190'1234",
    '(010190)1234',
    '010190:1234',
    '010190,1234',
    '010190 | 1234',
    '19900101-1234',
    '1990-01-01 1234',
    '01-01-1990-1234',
    '010119901234',
    '01011990 1234',
  ])('masks the whole of %s', (text) => {
    expect(maskCpr(`Ole ${text}.`)).not.toMatch(/\d/);
  });

  it.each([
    '5790001234567',
    '40084606',
    '03-03-2026',
    '2026-03-03 14:30',
    '44.815.000',
    '+45 12 34 56 78',
  ])('leaves %s alone', (text) => {
    expect(maskCpr(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789 -.a')) }), (text) => {
        expect(maskCpr(maskCpr(text))).toBe(maskCpr(text));
      }),
    );
  });

  it('cuts long text after masking, so that no part of a number is left at the edge', () => {
    const shown = shownText(`${'x'.repeat(92)} 0101901234`);
    expect(shown).toHaveLength(100);
    expect(shown).not.toMatch(/\d/);
  });
});
