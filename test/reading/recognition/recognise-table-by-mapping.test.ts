import type { SheetMapping } from '../../../src/reading/mapping';
import { cells, rowsOf, tableOf, told, type Rows } from './table-of';

const LOG = rowsOf({
  Dato: cells.day,
  'CVR-nr.': cells.cvr,
  Kommune: cells.place,
  Form: cells.form,
  Note: cells.day,
});
const SURVEY = rowsOf({
  Svardato: cells.day,
  'NPS (0-10)': cells.score,
  Bæredygtighed: cells.grade,
  Miljø: cells.grade,
});
const PEOPLE = [
  ['Kommune', 'Folketal'],
  ['Aarhus', 360_000],
  ['Viborg', 97_000],
];
const MEASURES = [
  ['Mål', 'Resultat'],
  ['Kendskabsgrad', 51],
];
const BOTH = rowsOf({
  Mødedato: cells.day,
  'CVR-nr.': cells.cvr,
  Kommune: cells.place,
  Vejledningsform: cells.form,
  Emne: cells.company,
  Stiftelsesdato: cells.founded,
  'NPS (0-10)': cells.score,
});

describe('What the user said of a table', () => {
  it.each<[string, Rows, SheetMapping, unknown]>([
    [
      'a log that looks like one',
      LOG,
      { kind: 'guidance' },
      ['guidance', 'date 1,cvr 2,municipality 3,form 4'],
    ],
    ['a survey that looks like a log', LOG, { kind: 'evaluation' }, ['evaluation', 'date 1,cvr 2']],
    ['a log that looks like a survey', SURVEY, { kind: 'guidance' }, ['guidance', '']],
    [
      'a survey that looks like one',
      SURVEY,
      { kind: 'evaluation' },
      ['evaluation', 'date 1,score 2,sustainability 3,sustainability 4'],
    ],
    ['a list that looks like a log', LOG, { kind: 'municipalities' }, null],
    [
      'a list that looks like one',
      PEOPLE,
      { kind: 'municipalities' },
      ['municipalities', 'municipality 1,population 2'],
    ],
    ['measurements that look like a list', PEOPLE, { kind: 'measurements' }, null],
    ['measurements that look like a log', LOG, { kind: 'measurements' }, null],
    ['measurements that look like a survey', SURVEY, { kind: 'measurements' }, null],
    ['measurements that look like a log with answers', BOTH, { kind: 'measurements' }, null],
    ['a list that looks like a log with answers', BOTH, { kind: 'municipalities' }, null],
    ['a list that looks like a survey', SURVEY, { kind: 'municipalities' }, null],
    [
      'measurements that look like them',
      MEASURES,
      { kind: 'measurements' },
      ['measurements', 'measure 1,value 2'],
    ],
    ['a list that looks like measurements', MEASURES, { kind: 'municipalities' }, null],
    ['nothing of measurements', MEASURES, {}, ['measurements', 'measure 1,value 2']],
    ['nothing of a log', LOG, {}, ['guidance', 'date 1,cvr 2,municipality 3,form 4']],
  ])('stands: %s', (_, rows, mapping, expected) => {
    expect(told(tableOf(rows, { mapping }))).toEqual(expected);
  });

  it('stands of a log with answers too: it is the log, or the survey', () => {
    const log = ['guidance', 'date 1,start 6,cvr 2,municipality 3,form 4,topic 5'];
    expect(told(tableOf(BOTH))).toEqual([...log, ['evaluation', 'date 1,cvr 2,score 7']]);
    expect(told(tableOf(BOTH, { mapping: { kind: 'guidance' } }))).toEqual(log);
    expect(told(tableOf(BOTH, { mapping: { kind: 'evaluation' } }))).toEqual([
      'evaluation',
      'date 1,cvr 2,score 7',
    ]);
  });
});

describe('The columns that the user said', () => {
  it('are taken surely, with their heading', () => {
    const table = tableOf(LOG, { mapping: { columns: { date: 'E' } } });
    expect(table?.columns).toEqual([
      { field: 'cvr', column: 2, heading: 'CVR-nr.', name: 1, content: 1 },
      { field: 'municipality', column: 3, heading: 'Kommune', name: 1, content: 1 },
      { field: 'form', column: 4, heading: 'Form', name: 1, content: 1 },
      { field: 'date', column: 5, heading: 'Note', name: 1, content: 1 },
    ]);
  });

  it('have no heading where nothing stands over them', () => {
    const mapping = { kind: 'guidance', columns: { topic: 'F' } } as const;
    expect(tableOf(LOG, { mapping })?.columns.at(-1)).toEqual({
      field: 'topic',
      column: 6,
      heading: '',
      name: 1,
      content: 1,
    });
  });

  it('are free for no other field', () => {
    const mapping = { columns: { topic: 'A' } };
    expect(told(tableOf(LOG, { mapping }))).toEqual([
      'guidance',
      'cvr 2,municipality 3,form 4,topic 1',
    ]);
    expect(told(tableOf(PEOPLE, { mapping: { columns: { ean: 'B' } } }))).toBeNull();
  });

  it('may be none', () => {
    const mapping = { columns: { date: null } };
    expect(told(tableOf(LOG, { mapping }))).toEqual(['guidance', 'cvr 2,municipality 3,form 4']);
    expect(told(tableOf(SURVEY, { mapping: { columns: { sustainability: null } } }))).toEqual([
      'evaluation',
      'date 1,score 2',
    ]);
  });

  it('may be several of a field', () => {
    const mapping = { columns: { sustainability: ['A', 'D'] } };
    expect(told(tableOf(SURVEY, { mapping }))).toEqual([
      'evaluation',
      'score 2,sustainability 1,sustainability 4',
    ]);
  });

  it('are taken in a list as well', () => {
    const rows = PEOPLE.map((row, at) => [...row, at === 0 ? 'Bemærkning' : 'x']);
    const table = tableOf(rows, { mapping: { columns: { ean: 'C' } } });
    expect(table).toMatchObject({
      kind: 'municipalities',
      ties: [],
      columns: [
        { field: 'municipality', column: 1 },
        { field: 'population', column: 2 },
        { field: 'ean', column: 3, heading: 'Bemærkning', name: 1, content: 1 },
      ],
    });
  });
});

describe('The title of a table', () => {
  const table = rowsOf({ Dato: cells.day, 'CVR-nr.': cells.cvr, Kommune: cells.place });
  /** The title of a table that begins in column D, with these rows above its header. */
  function titleOf(above: Rows, area: { top?: number } = {}): string | undefined {
    const rows = [...above, ...table.map((row) => [null, null, null, ...row])];
    const header = { first: above.length + 1, last: above.length + 1 };
    return tableOf(rows, { header, area: { left: 4, ...area } })?.title;
  }

  it('is what stands above it, row by row', () => {
    expect(
      titleOf([
        [null, null, null, 'Log', null, '2026'],
        [null],
        [null, null, null, null, 'Udtræk'],
      ]),
    ).toBe('Log 2026 Udtræk');
    expect(titleOf([])).toBe('');
  });

  it('is of texts alone', () => {
    expect(
      titleOf([
        [null, null, null, 2026, ' ', 'Log'],
        [null, null, null, true, 12],
      ]),
    ).toBe('Log');
  });

  it('stands at the far left where the table has none of its own in that row', () => {
    expect(
      titleOf([
        ['Fra', 'CRM', null],
        ['Side 1', null, null, 'Log'],
      ]),
    ).toBe('Fra CRM Log');
    expect(titleOf([['Fra', null, 'CRM', null, null, null]])).toBe('Fra CRM');
  });

  it('is of no more than three rows below another table, and of its own columns', () => {
    const own = (text: string): (string | null)[] => [null, null, null, text];
    const above = [own('a'), own('b'), own('c'), own('d'), ['e']];
    expect(titleOf(above, { top: 2 })).toBe('c d');
    expect(titleOf(above, { top: 4 })).toBe('d');
    expect(titleOf(above)).toBe('a b c d e');
  });

  it('is of no more than twenty cells', () => {
    const above = Array.from({ length: 21 }, (_, at) => [null, null, null, `t${String(at)}`]);
    expect(titleOf(above)?.split(' ')).toHaveLength(20);
  });
});
