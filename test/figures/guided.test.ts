import { actual, facts, figuresOf, guidance, GUIDANCE_FIELDS, places } from './workbook';

describe('The guided', () => {
  it('are companies with individual and companies with collective guidance, so one may count in both', () => {
    const figures = figuresOf({
      guidance: [
        guidance([
          { cvr: '11111111' },
          { cvr: '11111111' },
          { cvr: '11111111', form: 'collective' },
          { cvr: '22222222', form: 'collective' },
          { cvr: '33333333' },
        ]),
      ],
    });
    expect(actual(figures, 'guided')).toBe('4');
    expect(figures.goals.guided.parts).toMatchObject({ individual: 2, collective: 2, distinct: 3 });
    expect(figures.companies).toBe(3);
  });

  it('are told from the columns that name the company and the form', () => {
    const figures = figuresOf({ guidance: [guidance([{ cvr: '11111111' }, {}])] });
    expect(figures.goals.guided.where.map(({ cell }) => cell)).toEqual(['B4:B5', 'C4:C5', 'E4:E5']);
  });

  it('leave out a row with a blank or unknown form, which is listed', () => {
    const rows = [{ cvr: '11111111' }, { cvr: '22222222', form: null }];
    const figures = figuresOf({ guidance: [guidance(rows)] });
    expect(actual(figures, 'guided')).toBe('1');
    expect(places(figures, 'rowWithoutForm')).toEqual(['Log!E5']);
  });

  it.each(['cvr', 'company'] as const)('may be known by one column alone: %s', (field) => {
    const rows = [{ [field]: '11111111' }];
    const figures = figuresOf({ guidance: [guidance(rows, { fields: ['date', 'form', field] })] });
    expect(actual(figures, 'guided')).toBe('1');
  });

  it('are certain where each has a CVR number', () => {
    const figures = figuresOf({ guidance: [guidance([{ cvr: '11111111' }])] });
    expect(facts(figures, 'uncertainCompanies')).toEqual([]);
  });

  it('are all individual in a sheet without a form column, which is told', () => {
    const fields = GUIDANCE_FIELDS.filter((field) => field !== 'form');
    const logs = [
      guidance([{ cvr: '11111111' }], { sheet: 'A', fields }),
      guidance([{ cvr: '11111111', form: 'collective' }], { sheet: 'B' }),
    ];
    const figures = figuresOf({ guidance: logs });
    expect(figures.goals.guided.parts).toMatchObject({ individual: 1, collective: 1 });
    expect(facts(figures, 'noFormColumn')).toEqual([{ rows: 1 }]);
    expect(places(figures, 'noFormColumn')).toEqual(['A']);
  });
});
