import fc from 'fast-check';
import { typed, typedText } from '../../../../src/hosts/excel/write/typed-text';
import { entered } from '../../../excel-host/model/typed-input';

const tricky = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('maj 2026', '1. maj', '3-4', '12:30', '12,5 %', '1.234,5 kr.', 'falsk', '#I/T'),
  fc.stringMatching(/^[=+@'\t-]{0,2}[\dA-Za-z.,%:/ -]{0,8}$/),
);

describe('a text that is put into a cell stays that text', () => {
  test.each(['da-DK', 'en-US'] as const)('in an Excel of the language %s', (locale) => {
    fc.assert(
      fc.property(tricky, fc.constantFrom('General', '@', '0.00'), (text, format) => {
        fc.pre(text !== '');
        expect(entered(typedText(text), format, locale, 1900)).toEqual({ value: text });
      }),
    );
  });

  test('plain words go in as they are', () => {
    for (const text of ['Kommune', 'Inden for spænd', 'Ikke opfyldt (se Datakontrol)', 'Å']) {
      expect(typedText(text)).toBe(text);
    }
  });
});

describe('other contents go in as what they are', () => {
  test.each([
    [null, ''],
    [12.5, 12.5],
    [true, true],
    [{ formula: '=SUM(A1:A2)' }, '=SUM(A1:A2)'],
    [{ error: '#N/A' }, '#N/A'],
  ])('%j', (content, expected) => {
    expect(typed(content)).toBe(expected);
  });
});
