import { thirdBirthday } from '../../src/figures/young-companies';
import { isoOf } from '../../src/workbook/day';
import { actual, day, figuresOf, guidance, GUIDANCE_FIELDS, places } from './workbook';

describe('A company under three years', () => {
  const guided = (start: string, date: string): string =>
    actual(
      figuresOf({
        guidance: [guidance([{ cvr: '11111111', start: day(start), date: day(date) }])],
      }),
      'young-companies',
    );

  it('is guided strictly before its third birthday', () => {
    expect(guided('2023-03-15', '2026-03-14')).toBe('1');
    expect(guided('2023-03-15', '2026-03-15')).toBe('0');
  });

  it('born on 29 February turns three on 28 February', () => {
    expect(isoOf(thirdBirthday(day('2024-02-29')))).toBe('2027-02-28');
    expect(isoOf(thirdBirthday(day('2023-03-01')))).toBe('2026-03-01');
  });

  it('counts also when it is guided before it starts', () => {
    expect(guided('2026-06-01', '2026-03-01')).toBe('1');
  });

  it('is judged by its first guidance in the year, of any form, and its earliest start date', () => {
    const cvr = '11111111';
    const later = { cvr, date: day('2026-05-01'), start: day('2023-03-15') };
    const first = { cvr, date: day('2026-02-01'), form: 'collective' } as const;
    const before = { cvr, date: day('2025-02-01') };
    const figures = (...rows: Parameters<typeof guidance>[0]): string =>
      actual(figuresOf({ guidance: [guidance(rows)] }), 'young-companies');
    expect(figures(later)).toBe('0');
    expect(figures(later, first)).toBe('1');
    expect(figures(later, before)).toBe('0');
    expect(figures(later, { ...first, start: day('2022-01-01') })).toBe('0');
  });

  it('without a start date or a CVR number is listed once and not counted', () => {
    const rows = [
      { cvr: '11111111', start: day('2025-01-01') },
      { cvr: '22222222' },
      { cvr: '22222222' },
      { company: 'Nord Byg', start: day('2025-01-01') },
    ];
    const figures = figuresOf({ guidance: [guidance(rows)] });
    expect(actual(figures, 'young-companies')).toBe('1');
    expect(places(figures, 'companyWithoutStart')).toEqual(['Log!G5']);
    expect(places(figures, 'companyWithoutCvr')).toEqual(['Log!B7']);
  });

  it('in a sheet without dates counts only when it is young on every day up to the as-of date', () => {
    const fields = GUIDANCE_FIELDS.filter((field) => field !== 'date');
    const rows = ['2023-07-01', '2023-01-01', '2023-03-15'].map((start, index) => ({
      cvr: `1111111${String(index)}`,
      start: day(start),
    }));
    const figures = figuresOf({ guidance: [guidance(rows, { fields, namedYear: 2026 })] });
    expect(actual(figures, 'young-companies')).toBe('1');
    expect(places(figures, 'companyWithoutDay')).toEqual(['Log!A6']);
  });
});
