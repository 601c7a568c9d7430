import { findingSentence } from '../../src/text/finding-sentence';
import { finding } from '../../src/workbook/finding';

describe('The sentence of a finding', () => {
  const blank = { name: 'Aarhus' };

  it('begins with the sheet and the cell', () => {
    const found = finding('error', 'splitCellBlank', { sheet: 'Nøgle', cell: 'E17' }, blank);
    expect(findingSentence(found, 'da')).toBe(
      'Nøgle!E17: Cellen for Aarhus er tom, så intet er fordelt.',
    );
    expect(findingSentence(found, 'en')).toBe(
      'Nøgle!E17: The cell for Aarhus is blank, so nothing is split.',
    );
  });

  it('begins with the sheet alone when no cell is at fault', () => {
    const found = finding('error', 'splitCellBlank', { sheet: 'Nøgle' }, blank);
    expect(findingSentence(found, 'da')).toMatch(/^Nøgle: Cellen/);
  });

  it('stands alone when it has no place', () => {
    const found = finding('warning', 'grantNotSet', null, { year: 2027 });
    expect(findingSentence(found, 'da')).toBe(
      'Basisbevillingen for 2027 er ikke fastsat, så intet er fordelt.',
    );
  });

  it('tells a sum from 100 % however near it is', () => {
    const found = finding('note', 'keyScaled', null, { sum: '99.9999' });
    expect(findingSentence(found, 'da')).toContain('99,9999 %');
    expect(findingSentence(found, 'en')).toContain('99.9999%');
  });

  it('writes amounts as money', () => {
    const found = finding('warning', 'amountsOffGrant', null, {
      sum: '4481500150',
      grant: '4481500000',
      difference: '150',
      unit: 'øre',
      currency: 'DKK',
    });
    expect(findingSentence(found, 'da')).toContain('44.815.001,50 kr.');
    expect(findingSentence(found, 'en')).toContain('DKK 1.50');
  });
});
