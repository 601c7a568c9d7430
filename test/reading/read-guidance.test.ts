import { makeSource } from '../../src/reading/make-source';
import { readGuidance } from '../../src/reading/read-guidance';
import type { CellValue } from '../../src/workbook/cell';
import { dayOf } from '../../src/workbook/day';
import { contextOf, tableOf, type GivenColumn, type MoreOfTable } from './table-of';

const COLUMNS: GivenColumn[] = [
  ['date', 'Dato'],
  ['cvr', 'CVR'],
  ['company', 'Virksomhed'],
  ['municipality', 'Kommune'],
  ['form', 'Form'],
  ['segment', 'Segment'],
  ['growthCourse', 'Vækstforløb'],
  ['start', 'Startdato'],
  ['topic', 'Emne'],
  ['course', 'Forløb'],
];
const NO_FORM = COLUMNS.filter(([field]) => field !== 'form');

async function read(
  rows: readonly (readonly CellValue[])[],
  columns: readonly GivenColumn[] = COLUMNS,
  { sheet = 'Log', ...more }: MoreOfTable & { readonly sheet?: string } = {},
) {
  const { table, cells } = tableOf('guidance', columns, rows, more);
  const context = contextOf();
  const log = await readGuidance(sheet, table, cells, context);
  const source = makeSource(table, sheet, cells.lastRow, null);
  return { log, source, told: context.findings.all() };
}

const warning = (code: string, cell: string, facts: object) => ({
  severity: 'warning',
  code,
  where: { sheet: 'Log', cell },
  facts,
});

describe('The rows of a guidance log', () => {
  it('are a record each, with the year that the title names', async () => {
    const { log, source, told } = await read(
      [
        [46_030, 12_345_674, ' A ApS ', 'Aarhus', 'Individuel', 'Vækst', 'Ja', 45_000, 'Salg ', 7],
        [46_031, null, 12, 'Odense', 'Kollektiv', 'Drift', 'Nej', null, '-', { error: '#N/A' }],
        [46_032, '12345674', null, 'Andetsteds', null, 'Andet', null, null, true, ' b'],
        [46_033, null, 'B', null, null, null, null, null, null, null],
      ],
      COLUMNS,
      { title: 'Vejledning 2026' },
    );
    const nothing = {
      cvr: null,
      company: null,
      form: null,
      segment: null,
      growthCourse: null,
      start: null,
      topic: null,
      course: null,
    };
    expect(log).toEqual({
      sheet: 'Log',
      source,
      title: 'Vejledning 2026',
      namedYear: 2026,
      isDoubtful: false,
      has: new Set(COLUMNS.map(([field]) => field)),
      rows: [
        {
          row: 2,
          date: dayOf(2026, 1, 8),
          cvr: '12345674',
          company: 'A ApS',
          municipality: { kind: 'inside', code: '751' },
          form: 'individual',
          segment: 'growth',
          growthCourse: true,
          start: dayOf(2023, 3, 15),
          topic: 'Salg',
          course: '7',
        },
        {
          ...nothing,
          row: 3,
          date: dayOf(2026, 1, 9),
          company: '12',
          municipality: { kind: 'outside', code: '461' },
          form: 'collective',
          segment: 'operations',
          growthCourse: false,
        },
        {
          ...nothing,
          row: 4,
          date: dayOf(2026, 1, 10),
          cvr: '12345674',
          municipality: { kind: 'unknown', text: 'Andetsteds' },
          topic: 'true',
          course: 'b',
        },
        {
          ...nothing,
          row: 5,
          date: dayOf(2026, 1, 11),
          company: 'B',
          municipality: { kind: 'unknown', text: '' },
        },
      ],
    });
    expect(told).toEqual([]);
  });

  it('are told of where they can’t be read, but for segments', async () => {
    const { log, told } = await read([
      [46_030, '0101901234', 'A', { error: '#N/A' }, 'x', 'x', 'måske', 'før', null, null],
      ['i går', '123', 'B', 'Aarhus', 'Kollektiv', null, 'Nej', null, null, null],
      [46_031, 12_345_678, 'C', 'Aarhus', 'Kollektiv', null, 'Ja', null, null, null],
    ]);
    expect(log.rows.map(({ cvr, municipality }) => [cvr, municipality])).toEqual([
      [null, { kind: 'unknown', text: '#N/A' }],
      [null, { kind: 'inside', code: '751' }],
      ['12345678', { kind: 'inside', code: '751' }],
    ]);
    expect(told).toEqual([
      warning('cprInCvr', 'B2', {}),
      warning('unreadableCell', 'E2', { field: 'form', text: 'x' }),
      warning('unreadableCell', 'G2', { field: 'growthCourse', text: 'måske' }),
      warning('unreadableCell', 'H2', { field: 'start', text: 'før' }),
      warning('unreadableDate', 'A3', { text: 'i går' }),
      warning('unreadableCell', 'B3', { field: 'cvr', text: '123' }),
      warning('cvrFailsCheck', 'B4', { cvr: '12345678' }),
    ]);
  });

  it.each([undefined, false, true])(
    'may be doubtful, as their table is: %s',
    async (isDoubtful) => {
      const more = isDoubtful === undefined ? {} : { isDoubtful };
      expect((await read([[46_030, 1]], COLUMNS, more)).log.isDoubtful).toBe(isDoubtful === true);
    },
  );
});

describe('The form that a log’s name tells', () => {
  const row = [46_030, 12_345_674, 'A', 'Aarhus'];

  it.each<[string, string, 'individual' | 'collective' | null]>([
    ['Individuelle forløb', '', 'individual'],
    ['Individual', '', 'individual'],
    ['En-til-en', '', 'individual'],
    ['Vejledning 1:1', '', 'individual'],
    ['Kollektive forløb', '', 'collective'],
    ['Collective', '', 'collective'],
    ['Workshops', '', 'collective'],
    ['Gruppeforløb', '', 'collective'],
    ['Holdforløb', '', 'collective'],
    ['Log', 'Workshops', 'collective'],
    ['Individuelle', 'Workshops', 'individual'],
    ['Individuelle og kollektive', '', null],
    ['Individuelle og kollektive', 'Workshops', 'collective'],
    ['Log', 'Vejledning 11:1', null],
    ['Log', 'Vejledning 1:10', null],
    ['Log', '', null],
  ])('«%s» under «%s»: %s', async (sheet, title, form) => {
    const { log, told } = await read([row], NO_FORM, { sheet, title });
    expect(log.rows.map((each) => each.form)).toEqual([form]);
    expect(log.has.has('form')).toBe(form !== null);
    expect(log.has.size).toBe(NO_FORM.length + (form === null ? 0 : 1));
    expect(told).toEqual(
      form === null
        ? []
        : [{ severity: 'note', code: 'formByName', where: { sheet, cell: 'A1' }, facts: { form } }],
    );
  });

  it('does not count where the rows tell it, or would', async () => {
    const { log, told } = await read([[...row, 'Individuel']], COLUMNS, { sheet: 'Workshops' });
    expect([log.rows[0]?.form, told]).toEqual(['individual', []]);
    const ties = [{ field: 'form', columns: [5, 6], headings: ['Form', 'Form'] }] as const;
    const open = await read([row], NO_FORM, { sheet: 'Workshops', ties });
    expect([open.log.rows[0]?.form, open.told]).toEqual([null, []]);
  });
});

describe('A row of a guidance log that looks like a total', () => {
  const FIRST = 32_874;
  const total = (date: CellValue, cvr: CellValue, place: CellValue) => [date, cvr, 'Total', place];

  it.each<[string, CellValue[], boolean]>([
    ['a day and a municipality', total(46_030, null, 'Aarhus'), true],
    ['a day and another municipality', total(46_030, null, 'Odense'), true],
    ['a day and a company’s number', total(46_030, 12_345_674, null), true],
    ['a day and a number that fails its check', total(46_030, 12_345_678, null), true],
    ['the first of January 1990', total(FIRST, 12_345_674, null), true],
    ['the day before', total(FIRST - 1, 12_345_674, null), false],
    ['a day and an unknown place', total(46_030, null, 'Andetsteds'), false],
    ['a day and an unreadable place', total(46_030, null, { error: '#N/A' }), false],
    ['a day and what is no number of a company', total(46_030, 'x', null), false],
    ['a day alone', total(46_030, null, null), false],
    ['no day', total(null, 12_345_674, 'Aarhus'), false],
    ['what is no day', total('i går', 12_345_674, 'Aarhus'), false],
  ])('is guidance all the same with %s', async (_, row, isRecord) => {
    const { log, told } = await read([row]);
    expect(log.rows).toHaveLength(isRecord ? 1 : 0);
    expect(told.filter(({ code }) => code === 'totalsLeftOut')).toHaveLength(isRecord ? 0 : 1);
  });
});
