import { calculate } from './model/calculate';
import { Book } from './model/book';
import { entered } from './model/typed-input';

describe('what Excel makes of a typed text', () => {
  test.each([
    ['=1+2', { formula: '=1+2' }],
    ['+A1', { formula: '=+A1' }],
    ['-A1', { formula: '=-A1' }],
    ['@SUM(A1)', { formula: '=@SUM(A1)' }],
    ['\t=1', { formula: '=1' }],
    ['-5', { value: -5 }],
    ['1.234,5', { value: 1234.5 }],
    ['12,5 %', { value: 0.125, format: '0%' }],
    ['1.234 kr.', { value: 1234 }],
    ['30-06-2026', { value: 46203, format: 'dd-mm-yyyy' }],
    ['2026-06-30', { value: 46203, format: 'dd-mm-yyyy' }],
    ['maj 2026', { value: 46143, format: 'dd-mm-yyyy' }],
    ['12:30', { value: 12.5 / 24, format: 'hh:mm' }],
    ['Sand', { value: true }],
    ['#N/A', { value: { error: '#N/A' } }],
    ["'12", { value: '12' }],
    ['31-02-2026', { value: '31-02-2026' }],
    ['1.2.3.4', { value: '1.2.3.4' }],
    ['', { value: null }],
  ])('in Danish, %j', (text, expected) => {
    expect(entered(text, 'General', 'da-DK', 1900)).toEqual(expected);
  });

  test('numbers follow the language', () => {
    expect(entered('1,234.5', 'General', 'en-US', 1900)).toEqual({ value: 1234.5 });
    expect(entered('1,234.5', 'General', 'da-DK', 1900)).toEqual({ value: '1,234.5' });
  });
});

describe('formulas are worked out', () => {
  test.each([
    ['=SUM(A1:A3)*2-1', 11],
    ["=SUM('Log'!A1:A2)/0", { error: '#DIV/0!' }],
    ['=IF(ROUND(A1-1,2)=0,"Stemmer","Afviger")', 'Stemmer'],
    ['=IF(A1<>1,1,"kr. "&FIXED(1234.5,0))', 'kr. 1.235'],
    ['=COUNT(A1:A9)>=3', true],
    ['=-ABS(-A2)', -2],
  ])('%s', (formula, expected) => {
    const book = new Book();
    const sheet = book.addSheet('Log');
    [1, 2, 3].forEach((value, row) => sheet.change(row, 0, { value }));
    expect(calculate(book, sheet, formula)).toEqual(expected);
  });

  test.each(['=VLOOKUP(1,A1:B2,2)', '=1+', '=hej', '=(1'])('or refused: %s', (formula) => {
    const book = new Book();
    expect(() => calculate(book, book.addSheet('Log'), formula)).toThrow(/can't calculate/);
  });
});
