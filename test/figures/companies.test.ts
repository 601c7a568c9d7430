import type { GuidanceRow } from '../../src/reading/records';
import { actual, day, facts, figuresOf, guidance } from './workbook';

const aarhus = { kind: 'inside', code: '751' } as const;
const struer = { kind: 'inside', code: '671' } as const;
const nowhere = { kind: 'unknown', text: '' } as const;

function companiesIn(...sheets: Partial<GuidanceRow>[][]): string {
  const logs = sheets.map((rows, index) => guidance(rows, { sheet: `Log ${String(index)}` }));
  return actual(figuresOf({ guidance: logs }), 'guided');
}

describe('A company', () => {
  it('is its CVR number, whatever it is called and wherever it stands', () => {
    const first = { cvr: '11111111', company: 'Nord ApS', municipality: aarhus };
    const other = { cvr: '11111111', company: 'Syd A/S', municipality: struer };
    expect(companiesIn([first, other])).toBe('1');
    expect(companiesIn([first], [other])).toBe('1');
  });

  it('without a CVR number is its name and municipality, spelling aside', () => {
    expect(companiesIn([{ company: 'Nord Byg A/S' }, { company: 'NORD-BYG  AS' }])).toBe('1');
    expect(
      companiesIn([{ company: 'Nord Byg' }, { company: 'Nord Byg', municipality: struer }]),
    ).toBe('2');
    expect(
      companiesIn([
        { company: 'Nord Byg', municipality: nowhere },
        { company: 'nord byg', municipality: nowhere },
      ]),
    ).toBe('1');
  });

  it('without a CVR number in two places that nobody knows is two', () => {
    const at = (text: string) => ({
      company: 'Nord Byg',
      municipality: { kind: 'unknown', text } as const,
    });
    expect(companiesIn([at('Atlantis'), at('ATLANTIS')])).toBe('1');
    expect(companiesIn([at('Atlantis'), at('Thule')])).toBe('2');
  });

  it('without a CVR number is the only CVR number that bears its name and municipality', () => {
    const named = { company: 'Nord Byg' };
    expect(companiesIn([named], [{ cvr: '11111111', company: 'NORD BYG' }])).toBe('1');
  });

  it('stays apart when two CVR numbers bear the name and municipality', () => {
    const rows = [
      { company: 'Nord Byg' },
      { cvr: '11111111', company: 'Nord Byg' },
      { cvr: '22222222', company: 'Nord Byg' },
    ];
    expect(companiesIn(rows)).toBe('3');
    expect(companiesIn([...rows, { company: 'Nord Byg' }])).toBe('3');
  });

  it('may find its CVR number in a row of another year', () => {
    const born = { company: 'Nord Byg', start: day('2025-01-01') };
    const earlier = { cvr: '11111111', company: 'Nord Byg', date: day('2025-04-01') };
    const figures = figuresOf({ guidance: [guidance([born, earlier])] });
    expect(actual(figures, 'young-companies')).toBe('1');
  });

  it('without CVR number and name is the row alone, also when the name is only punctuation', () => {
    expect(companiesIn([{}, {}, { company: '-' }])).toBe('3');
    expect(companiesIn([{ company: '-' }, { company: '-' }])).toBe('2');
  });

  it('known by name alone makes the number uncertain, which is told', () => {
    const rows = [{ company: 'Nord Byg' }, { company: 'Nord Byg' }, {}, { cvr: '11111111' }];
    const figures = figuresOf({ guidance: [guidance(rows)] });
    expect(facts(figures, 'uncertainCompanies')).toEqual([{ byName: 1, alone: 1 }]);
  });
});
