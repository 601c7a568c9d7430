import { findingSentence } from '../../src/text/finding-sentence';
import { finding } from '../../src/workbook/finding';

describe('The sentence of a finding', () => {
  it('begins with the sheet and the cell', () => {
    const unreadable = finding(
      'warning',
      'unreadableDate',
      { sheet: 'Log', cell: 'E17' },
      { text: '31.02.26' },
    );
    expect(findingSentence(unreadable, 'da')).toBe(
      'Log!E17: «31.02.26» er ikke en dato, så rækken er ikke talt med.',
    );
    expect(findingSentence(unreadable, 'en')).toBe(
      'Log!E17: “31.02.26” is not a date, so the row is not counted.',
    );
  });

  it('begins with the sheet alone when no cell is at fault', () => {
    const missing = finding('warning', 'missingDate', { sheet: 'Log' }, {});
    expect(findingSentence(missing, 'da')).toMatch(/^Log: /);
  });

  it('stands alone when it has no place', () => {
    const missing = finding('warning', 'missingDate', null, {});
    expect(findingSentence(missing, 'da')).toBe('Datoen mangler, så rækken er ikke talt med.');
  });
});
