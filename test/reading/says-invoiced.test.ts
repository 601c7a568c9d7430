import { saysInvoiced } from '../../src/reading/says-invoiced';

describe('A column of amounts', () => {
  it.each([
    'Faktureret 2026',
    'Opkrævet i 2026',
    'Indbetalt 2026',
    'Fakturerede beløb',
    'OPKRAEVET',
    'OpkrÃ¦vede beløb',
    'Invoiced so far',
  ])('is invoiced already: «%s»', (heading) => {
    expect(saysInvoiced(heading)).toBe(true);
  });

  it.each(['Til fakturering 2026', 'Beløb til opkrævning', 'Faktureres 2026', 'Bilag a'])(
    'is still to be invoiced: «%s»',
    (heading) => {
      expect(saysInvoiced(heading)).toBe(false);
    },
  );
});
