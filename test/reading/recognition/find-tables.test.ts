import { findTables } from '../../../src/reading/recognition/find-tables';
import type { SheetMapping } from '../../../src/reading/mapping';
import type { CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';
import { contextOf } from './context-of';
import { cells, rowsOf, type Rows } from './table-of';

/** The tables of a sheet: kind, rows of the header, columns, and the last row. */
function found(rows: Rows, mapping: SheetMapping | null = null, bottom = rows.length): string[] {
  return findTables(blockOf(rows), bottom, contextOf({ mapping })).map(
    ({ kind, header, left, right, bottom: last }) =>
      `${kind} ${String(header.first)}-${String(header.last)} ${String(left)}:${String(right)} to ${String(last)}`,
  );
}

/** Tables beside each other, with so many empty columns between. */
function beside(left: Rows, right: Rows, apart = 1): Rows {
  const width = Math.max(...left.map((row) => row.length));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...Array.from({ length: width + apart }, (__, column) => left[at]?.[column] ?? null),
    ...(right[at] ?? []),
  ]);
}

const LOG = rowsOf({
  Dato: cells.day,
  'CVR-nr.': cells.cvr,
  Kommune: cells.place,
  Form: cells.form,
});
const SURVEY = rowsOf({
  Svardato: cells.day,
  'CVR-nr.': cells.cvr,
  'NPS (0-10)': cells.score,
  Bæredygtighed: cells.grade,
});
const NOTES = rowsOf({ Note: cells.company, Varer: cells.company });
type Cells = (row: number) => CellValue;
const BLANK = [[null]];

describe('Tables side by side', () => {
  it('are one where nothing parts them', () => {
    expect(found(LOG)).toEqual(['guidance 1-1 1:4 to 13']);
    expect(found(LOG.slice(0, 1))).toEqual(['guidance 1-1 1:4 to 1']);
    expect(found(LOG, null, 900)).toEqual(['guidance 1-1 1:4 to 900']);
    expect(found(NOTES)).toEqual([]);
    expect(found([[null]])).toEqual([]);
  });

  it('are several where an empty column parts them', () => {
    expect(found(beside(LOG, SURVEY))).toEqual([
      'guidance 1-1 1:4 to 13',
      'evaluation 1-1 6:9 to 13',
    ]);
    expect(found(beside(LOG, LOG, 2))).toEqual([
      'guidance 1-1 1:4 to 13',
      'guidance 1-1 7:10 to 13',
    ]);
  });

  it('are without those that are nothing of ours', () => {
    expect(found(beside(LOG, NOTES))).toEqual(['guidance 1-1 1:4 to 13']);
    expect(found(beside(NOTES, LOG))).toEqual(['guidance 1-1 4:7 to 13']);
    expect(found(beside(NOTES, NOTES))).toEqual([]);
  });

  it('are one where they say clearly more together', () => {
    const who = rowsOf({ Dato: cells.day, 'CVR-nr.': cells.cvr });
    const what = rowsOf({ Kommune: cells.place, Form: cells.form });
    expect(found(beside(who, what))).toEqual(['guidance 1-1 1:5 to 13']);
    expect(found(beside(what, who))).toEqual(['guidance 1-1 1:5 to 13']);
  });

  it('are one where they say anything together alone', () => {
    const day = rowsOf({ Dato: cells.day });
    const place = rowsOf({ Kommune: cells.place });
    expect(found(beside(beside(day, rowsOf({ 'CVR-nr.': cells.cvr })), place))).toEqual([
      'guidance 1-1 1:5 to 13',
    ]);
  });

  it('keep the empty columns before them where nothing parts them', () => {
    expect(found(LOG.map((row) => [null, ...row]))).toEqual(['guidance 1-1 1:5 to 13']);
  });

  it('are one where only together they are several, one above the other', () => {
    const first = rowsOf({ Dato: cells.day, '': cells.blank, 'CVR-nr.': cells.cvr });
    const second = rowsOf({ Mødedato: cells.day, '': cells.blank, 'Firma cvr': cells.cvr });
    const place = rowsOf({ Kommune: cells.place });
    const rows = [...beside(first, place), ...beside(second, rowsOf({ Hjemkommune: cells.place }))];
    expect(found(rows)).toEqual(['guidance 1-1 1:5 to 13', 'guidance 14-14 1:5 to 26']);
  });

  it('are what one of them says alone where together they are several', () => {
    const who = rowsOf({ Dato: cells.day, 'CVR-nr.': cells.cvr });
    const what = rowsOf({ Kommune: cells.place, Form: cells.form });
    const then = rowsOf({ Tidspunkt: cells.day, Cvrnummer: cells.cvr });
    const place = rowsOf({ Hjemkommune: cells.place, Note: cells.company });
    expect(found([...beside(who, what), ...beside(then, place)])).toEqual([
      'guidance 1-1 4:5 to 26',
    ]);
  });

  it('are apart where each is a table, though they say more together', () => {
    const first = rowsOf({ Kommune: cells.place, Form: cells.form });
    const second = rowsOf({
      Mødedato: cells.day,
      'CVR-nr.': cells.cvr,
      Segment: (row) => (row % 2 === 0 ? 'Vækst' : 'Drift'),
    });
    expect(found(beside(first, second))).toEqual([
      'guidance 1-1 1:2 to 13',
      'guidance 1-1 4:6 to 13',
    ]);
  });

  it('are apart where each is a table, whatever they say together', () => {
    const first = rowsOf({ Kommune: cells.place, Form: cells.form });
    const second = rowsOf({ Virksomhed: cells.company, Kommune: cells.place, Form: cells.form });
    expect(found(beside(first, second))).toEqual([
      'guidance 1-1 1:2 to 13',
      'guidance 1-1 4:6 to 13',
    ]);
  });
});

describe('Tables one above the other', () => {
  it('end where the next begins', () => {
    expect(found([...LOG, ...BLANK, ...SURVEY])).toEqual([
      'guidance 1-1 1:4 to 14',
      'evaluation 15-15 1:4 to 27',
    ]);
    expect(found([...LOG, ...SURVEY, ...LOG])).toEqual([
      'guidance 1-1 1:4 to 13',
      'evaluation 14-14 1:4 to 26',
      'guidance 27-27 1:4 to 39',
    ]);
  });

  it('are one where the same header stands again', () => {
    expect(found([...LOG, ...LOG])).toEqual(['guidance 1-1 1:4 to 26']);
    expect(found([...LOG, ...BLANK, ...LOG, ...SURVEY])).toEqual([
      'guidance 1-1 1:4 to 27',
      'evaluation 28-28 1:4 to 40',
    ]);
  });

  it('are two where a header of the same kind says something else', () => {
    const other = rowsOf({ Mødedato: cells.day, Virksomhed: cells.company, Form: cells.form });
    expect(found([...LOG, ...other])).toEqual([
      'guidance 1-1 1:4 to 13',
      'guidance 14-14 1:4 to 26',
    ]);
  });

  it('are one where a row below names one field, or none surely', () => {
    const one = [['Form', 'x', 'y', 'z'], ...LOG.slice(1)];
    expect(found([...LOG, ...one])).toEqual(['guidance 1-1 1:4 to 26']);
    const faint = rowsOf({
      Navn: cells.company,
      Ydelse: cells.form,
      x: cells.place,
      y: cells.blank,
    });
    expect(found([...LOG, ...faint])).toEqual(['guidance 1-1 1:4 to 26']);
  });

  it('are two where a header of the same kind has as many headings, and others', () => {
    const other = rowsOf({
      Mødedato: cells.day,
      Virksomhed: cells.company,
      Hjemkommune: cells.place,
      Vejledningsform: cells.form,
    });
    expect(found([...LOG, ...other])).toEqual([
      'guidance 1-1 1:4 to 13',
      'guidance 14-14 1:4 to 26',
    ]);
  });

  it('are two where only all its headings together say the same', () => {
    const columns = { Dato: cells.day, 'CVR-nr.': cells.cvr, Kommune: cells.place };
    const top = rowsOf({ ...columns, ab: cells.blank, c: cells.blank });
    const below = rowsOf({ ...columns, a: cells.blank, bc: cells.blank });
    expect(found([...top, ...below])).toHaveLength(2);
  });

  it('are two where the same header stands over something of another kind', () => {
    const either = {
      Mødedato: cells.day,
      'CVR-nr.': cells.cvr,
      Kommune: cells.place,
      'Folketal 2025': cells.number,
      'Folketal 2026': cells.number,
    };
    expect(found([...rowsOf(either), ...rowsOf(either, 2)])).toEqual([
      'guidance 1-1 1:5 to 13',
      'municipalities 14-14 1:5 to 16',
    ]);
  });

  it.each<[string, Record<string, Cells>, boolean]>([
    ['two fields surely', { Kommune: cells.place, Form: cells.form }, true],
    ['two just surely enough', { 'Kommune x': cells.place, Ydelse: cells.form }, true],
    [
      'one just surely and one more',
      { Beliggenhed: cells.place, Aktivitetstype: cells.form },
      true,
    ],
    ['two not surely enough', { Komm: cells.place, Ydelse: cells.form }, false],
    [
      'two not surely enough and one faintly',
      {
        Komm: cells.place,
        Ydelse: cells.form,
        Gruppe: (row) => (row % 2 === 0 ? 'Vækst' : 'Drift'),
      },
      false,
    ],
  ])('are two or one where a header below names %s', (_, columns, isTable) => {
    expect(found([...SURVEY, ...rowsOf(columns)])).toEqual(
      isTable
        ? ['evaluation 1-1 1:4 to 13', expect.stringMatching(/^guidance 14-14/)]
        : ['evaluation 1-1 1:4 to 26'],
    );
  });

  it('are told by their own cells alone, down to a header that says nearly as much', () => {
    const day: Cells = (row) => `0${String(1 + (row % 9))}-03-2026`;
    const top = rowsOf({ Kommune: cells.place, Form: cells.form, Gruppe: cells.blank });
    const below = (heading: string): Rows =>
      rowsOf({ [heading]: cells.blank, Varer: cells.blank, '  ': cells.blank, '': day });
    const columns = (heading: string): string[] =>
      (findTables(blockOf([...top, ...below(heading)]), 26, contextOf())[0]?.columns ?? []).map(
        ({ field, column }) => `${field} ${String(column)}`,
      );
    expect(columns('Kommune')).toEqual(['municipality 1', 'form 2', 'segment 3']);
    expect(columns('x')).toEqual(['date 4', 'municipality 1', 'form 2', 'segment 3']);
    expect(columns('Virksomhed')).toEqual(columns('x'));
  });

  it('have for their title what stands between them, and no record of the one above', () => {
    const top = [
      ['Møde-', 'CVR-nr.', 'Kommune', 'Vejlednings-'],
      ['dato', null, null, 'form'],
      ...LOG.slice(1, 3),
    ];
    const between = [['Svar'], ['Pr.', '30-06-2026']];
    const rows = [['Log'], ...top, ...between, ...SURVEY];
    const tables = findTables(blockOf(rows), 19, contextOf());
    expect(tables.map(({ kind, header, title }) => [kind, header.last, title])).toEqual([
      ['guidance', 3, 'Log'],
      ['evaluation', 8, 'Svar Pr. 30-06-2026'],
    ]);
  });

  it('begin where the mapping says, and there alone', () => {
    expect(found([...LOG, ...SURVEY], { headerRow: 14 })).toEqual(['evaluation 14-14 1:4 to 26']);
    expect(found([...LOG, ...SURVEY], { headerRow: 1 })).toEqual(['guidance 1-1 1:4 to 26']);
  });
});

describe('The rows of a header', () => {
  it('are those whose columns fit best', () => {
    const groups = ['Virksomhed', null, 'Møde', null];
    expect(found([groups, ...LOG])).toEqual(['guidance 2-2 1:4 to 14']);
    const split = [
      ['Møde-', 'CVR-', 'Kommune', 'Vejlednings-'],
      ['dato', 'nr.', 'navn', 'form'],
    ];
    expect(found([...split, ...LOG.slice(1)])).toEqual(['guidance 1-2 1:4 to 14']);
  });

  it('are those whose cells agree, though fewer rows say as much', () => {
    const rows = [
      ['Kommune', 'CVR-nr.', 'Mødedato', 'Vejledningsform'],
      ['Mødedato', 'CVR', 'Kommune', 'Form'],
      ...LOG.slice(1),
    ];
    expect(found(rows)).toEqual(['guidance 1-2 1:4 to 14']);
  });

  it('are not taken again for the table below', () => {
    const groups = ['Svar', null, 'Spørgsmål', null];
    expect(found([...LOG, groups, ...SURVEY])).toEqual([
      'guidance 1-1 1:4 to 14',
      'evaluation 15-15 1:4 to 27',
    ]);
  });

  it('are not shared by two tables', () => {
    const answers = [
      ['p', 'q', 'r', 's'],
      ['For svar', 'CVR-nr.', 'NPS', 'Note'],
      ...SURVEY.slice(1),
    ];
    const rows = [
      ['Møde-', 'CVR-nr.', 'Kommune', 'Vejlednings-'],
      ['x', 'y', 'z', 'w'],
      ['dato', 'a', 'b', 'form'],
      ...answers,
    ];
    expect(found(rows)).toEqual(['guidance 1-3 1:4 to 4', 'evaluation 5-5 1:4 to 17']);
  });
});
