import { isTotalLabel } from '../../../src/reading/recognition/is-total';
import type { CellValue } from '../../../src/workbook/cell';

describe('The label of a total', () => {
  it.each([
    'I alt',
    'ialt',
    'Sum',
    'Total',
    'Totalt',
    'Subtotal',
    'Hovedtotal',
    'Grand total',
    'Samlet',
    'Alle',
    'Gennemsnit',
    'Snit',
    'Average',
    'Mean',
    'Median',
    'Resultat',
    'Antal',
    'Mellemsum',
    'Delsum',
    'År til dato',
    'All',
    'Overall',
  ])('is the word «%s» alone', (label) => {
    expect(isTotalLabel(label)).toBe(true);
    expect(isTotalLabel(` ${label.toUpperCase()}: `)).toBe(true);
    expect(isTotalLabel(`x${label}x`)).toBe(false);
  });

  it.each([
    'Aarhus i alt',
    'Aarhus ialt',
    'Aarhus Total',
    'Aarhus hovedtotal',
    'Kvartalets sum',
    'Årets resultat',
    'Årets gennemsnit',
    'Aarhus subtotal',
  ])('ends what it is of: «%s»', (label) => {
    expect(isTotalLabel(label)).toBe(true);
    expect(isTotalLabel(`${label} x`)).toBe(false);
    expect(isTotalLabel(label.replace(/ (?=i alt$|\w+$)/, ''))).toBe(false);
  });

  it.each([
    'I alt 2026',
    'Ialt 2026',
    'Sum 1. kvartal',
    'Total 2026',
    'Samlet antal',
    'Subtotal Aarhus',
    'Antal forløb',
    'Gennemsnit 2026',
    'Hovedtotal 2026',
    'Sum:12',
    'Total:12',
    'I alt:12',
    'Heraf nye',
  ])('begins what it is of: «%s»', (label) => {
    expect(isTotalLabel(label)).toBe(true);
    expect(isTotalLabel(`x${label}`)).toBe(false);
  });

  it.each(['I alt:', 'Sum..', 'Total =', 'Alle :.='])('may end in marks: «%s»', (label) => {
    expect(isTotalLabel(label)).toBe(true);
  });

  it.each<CellValue>([
    'Summit ApS',
    'Totalbyg',
    '= total kontrol x',
    'Alle. Sammen',
    '',
    '  ',
    null,
    12,
    true,
    { error: '#N/A' },
  ])('is not %j', (value) => {
    expect(isTotalLabel(value)).toBe(false);
  });

  it('is no text of more than eighty characters', () => {
    expect(isTotalLabel(`Sum ${'x'.repeat(76)}`)).toBe(true);
    expect(isTotalLabel(`Sum ${'x'.repeat(77)}`)).toBe(false);
  });
});
