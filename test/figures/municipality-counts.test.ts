import type { Figures } from '../../src/figures/figures';
import { told } from './told-lines';
import {
  CODES,
  day,
  facts,
  figuresOf,
  guidance,
  GUIDANCE_FIELDS,
  municipalityList,
  places,
} from './workbook';

const struer = { kind: 'inside', code: '671' } as const;
const odense = { kind: 'outside', code: '461' } as const;
const unknown = (text: string) => ({ kind: 'unknown', text }) as const;

const counts = ({ municipalities }: Figures) => municipalities.map(({ count }) => count);

describe('Individual courses per municipality', () => {
  const rows = [
    { cvr: '11111111', municipality: struer },
    { cvr: '11111111', municipality: struer },
    { cvr: '11111111' },
    { cvr: '22222222', form: 'collective', municipality: struer },
    { municipality: odense },
    { municipality: unknown('Atlantis') },
    { municipality: unknown('') },
  ] as const;

  it('come from the log, with those outside and unknown beside them', () => {
    const figures = figuresOf({ guidance: [guidance(rows)] });
    expect(figures.municipalityCounts).toBe('log');
    expect(counts(figures)).toEqual([2, 0, 1]);
    expect([figures.outside, figures.unknown]).toEqual([1, 2]);
  });

  it('count companies once in each municipality when the setting says so', () => {
    const settings = { countUnit: 'companies' } as const;
    expect(counts(figuresOf({ guidance: [guidance(rows)] }, { settings }))).toEqual([1, 0, 1]);
  });

  it('count meetings as rows when the setting says so, whatever the course id', () => {
    const fields = [...GUIDANCE_FIELDS, 'course'] as const;
    const meetings = [1, 2, 3].map(() => ({ cvr: '11111111', course: 'K1' }));
    const sheet = guidance(meetings, { fields });
    expect(counts(figuresOf({ guidance: [sheet] }))).toEqual([0, 0, 1]);
    const settings = { countUnit: 'meetings' } as const;
    expect(counts(figuresOf({ guidance: [sheet] }, { settings }))).toEqual([0, 0, 3]);
  });

  it('tell of every unknown text once a sheet, with its rows and the first cell', () => {
    const figures = figuresOf({
      guidance: [guidance([...rows, { municipality: unknown('Atlantis') }])],
    });
    expect(facts(figures, 'unknownMunicipality')).toEqual([{ text: 'Atlantis', rows: 2 }]);
    expect(places(figures, 'unknownMunicipality')).toEqual(['Log!D9']);
    expect(facts(figures, 'outsideMunicipality')).toEqual([{ municipality: 'Odense', rows: 1 }]);
    expect(places(figures, 'blankMunicipality')).toEqual(['Log!D10']);
  });

  it('never show a CPR number that stands for a municipality', () => {
    const figures = figuresOf({ guidance: [guidance([{ municipality: unknown('010190-1234') }])] });
    expect(JSON.stringify(figures.findings)).not.toContain('010190');
  });

  it('beside the contract’s are told once each, blank ones too', () => {
    const rows = [
      { municipality: { kind: 'outside', code: '461' } },
      { municipality: { kind: 'outside', code: '101' } },
      { municipality: { kind: 'outside', code: '461' } },
      { municipality: unknown('') },
      { municipality: unknown('Atlantis') },
      { municipality: unknown('') },
      {},
    ] as const;
    const lines = told(figuresOf({ guidance: [guidance(rows)] }));
    expect(lines.filter((line) => line.includes('Municipality'))).toEqual([
      'note outsideMunicipality Log!D4 {"municipality":"Odense","rows":2}',
      'note outsideMunicipality Log!D5 {"municipality":"København","rows":1}',
      'warning blankMunicipality Log!D7 {"rows":2}',
      'warning unknownMunicipality Log!D8 {"text":"Atlantis","rows":1}',
    ]);
  });

  it.each(['meetings', 'companies'] as const)(
    'in %s count no row without a form, though its course has one',
    (unit) => {
      const fields = [...GUIDANCE_FIELDS, 'course'] as const;
      const rows = [
        { cvr: '11111111', course: 'K1' },
        { cvr: '22222222', course: 'K1', form: null },
      ];
      const figures = figuresOf(
        { guidance: [guidance(rows, { fields })] },
        { settings: { countUnit: unit } },
      );
      expect(counts(figures)).toEqual([0, 0, 1]);
    },
  );

  it('of a sheet without municipalities are unknown, told for the sheet', () => {
    const fields = GUIDANCE_FIELDS.filter((field) => field !== 'municipality');
    const logs = [guidance([{}]), guidance([{}, {}], { sheet: 'B', fields })];
    const figures = figuresOf({ guidance: logs });
    expect(counts(figures)).toEqual([0, 0, 1]);
    expect(figures.unknown).toBe(2);
    expect(facts(figures, 'noMunicipalityColumn')).toEqual([{ rows: 2 }]);
  });
});

describe('A count per municipality that staff keep', () => {
  const list = (
    cells: (number | string | null)[],
    year: number | null = 2026,
    sheet = 'Kommuner',
  ) => municipalityList(CODES, [{ kind: 'count', year, cells }], sheet);

  it('is the count where there is no log', () => {
    const figures = figuresOf({ municipalityLists: [list([4, 0, 12])] });
    expect(figures.municipalityCounts).toBe('list');
    expect(counts(figures)).toEqual([4, 0, 12]);
    expect(figures.usage).toEqual([{ rowsUsed: 3, rowsLeftOut: 0 }]);
  });

  it('is the count where the log names no municipalities, or can not be placed in the year', () => {
    const lists = [list([4, 0, 12])];
    const unplaced = guidance([{}], { fields: ['cvr', 'municipality'] });
    expect(counts(figuresOf({ guidance: [unplaced], municipalityLists: lists }))).toEqual([
      4, 0, 12,
    ]);
    const unnamed = guidance([{}], { fields: ['date', 'cvr'] });
    expect(counts(figuresOf({ guidance: [unnamed], municipalityLists: lists }))).toEqual([
      4, 0, 12,
    ]);
  });

  it('gives way to the log, and every difference is told at its cell', () => {
    const figures = figuresOf({
      guidance: [guidance([{}, { municipality: struer }])],
      municipalityLists: [list([1, 2, 3])],
    });
    expect(counts(figures)).toEqual([1, 0, 1]);
    expect(places(figures, 'countDiffers')).toEqual(['Kommuner!B5', 'Kommuner!B6']);
    expect(facts(figures, 'countDiffers')[0]).toEqual({ municipality: 'Samsø', list: 2, log: 0 });
  });

  it('is told once where it differs from the log in more than three municipalities', () => {
    const codes = ['615', '657', '661', '665'];
    const counted = (cells: number[]): Figures =>
      figuresOf(
        {
          guidance: [guidance([{}])],
          municipalityLists: [municipalityList(codes, [{ kind: 'count', year: 2026, cells }])],
        },
        { codes },
      );
    const all = counted([5, 1, 2, 3]);
    expect(places(all, 'countsDiffer')).toEqual(['Kommuner!B4']);
    expect(facts(all, 'countsDiffer')).toEqual([
      { municipalities: 4, municipality: 'Horsens', list: 5, log: 0 },
    ]);
    expect(places(all, 'countDiffers')).toEqual([]);
    const three = counted([0, 1, 2, 3]);
    expect(places(three, 'countsDiffer')).toEqual([]);
    expect(places(three, 'countDiffers')).toEqual(['Kommuner!B5', 'Kommuner!B6', 'Kommuner!B7']);
  });

  it('of the year is preferred to one without a year', () => {
    const lists = [list([1, 1, 1], null), list([4, 0, 12], 2026, 'Antal 2026')];
    expect(counts(figuresOf({ municipalityLists: lists }))).toEqual([4, 0, 12]);
  });

  it('of another year is not used, told', () => {
    const figures = figuresOf({ municipalityLists: [list([1, 1, 1], 2025)] });
    expect(figures.municipalityCounts).toBeNull();
    expect(counts(figures)).toEqual([null, null, null]);
    expect(places(figures, 'countsOfOtherYear')).toEqual(['Kommuner!B4:B6']);
  });

  it('in two columns that differ is a question, and neither is used', () => {
    const figures = figuresOf({ municipalityLists: [list([1, 1, 1]), list([1, 1, 2], 2026, 'B')] });
    expect(counts(figures)).toEqual([null, null, null]);
    expect(places(figures, 'severalCounts')).toEqual(['B!B4:B6']);
    const same = figuresOf({ municipalityLists: [list([1, 1, 1]), list([1, 1, 1], 2026, 'B')] });
    expect(counts(same)).toEqual([1, 1, 1]);
  });

  it('is missing, not 0, where its cell is blank, unreadable, no whole number or below 0', () => {
    const figures = figuresOf({ municipalityLists: [list([null, 'ca. 12', 1.5])] });
    expect(counts(figures)).toEqual([null, null, null]);
    expect(facts(figures, 'countNotRead')).toEqual([
      { municipality: 'Struer', problem: 'blank', text: '' },
      { municipality: 'Samsø', problem: 'unreadable', text: 'ca. 12' },
      { municipality: 'Aarhus', problem: 'unreadable', text: '1.5' },
    ]);
    expect(counts(figuresOf({ municipalityLists: [list([-1, 1, 1])] }))).toEqual([null, 1, 1]);
  });

  it('is missing for a municipality that is not listed, or listed twice', () => {
    const doubled = municipalityList(
      ['671', '671', '741'],
      [{ kind: 'count', year: 2026, cells: [1, 1, 1] }],
    );
    const figures = figuresOf({ municipalityLists: [doubled] });
    expect(counts(figures)).toEqual([null, 1, null]);
    expect(places(figures, 'countNotRead')).toEqual(['Kommuner!B5', 'Kommuner']);
  });

  it('says nothing of the regional goals', () => {
    const { goals } = figuresOf({ municipalityLists: [list([1, 1, 1])] });
    expect(goals.guided.missing).toBe('noSheet');
  });

  it('leaves the rows of another year out of the log before it compares', () => {
    const figures = figuresOf({
      guidance: [guidance([{ date: day('2025-03-01') }])],
      municipalityLists: [list([0, 0, 0])],
    });
    expect(places(figures, 'countDiffers')).toEqual([]);
  });
});
