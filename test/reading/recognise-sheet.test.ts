import { recogniseSheet } from '../../src/reading/recognise-sheet';
import { textOf } from '../../src/text/catalogue';
import type { SheetMapping } from '../../src/reading/mapping';
import type { CellValue } from '../../src/workbook/cell';
import type { SheetOutline } from '../../src/workbook/outline';
import { blockOf } from './block-of';
import { contextOf } from './recognition/context-of';
import { cells, rowsOf } from './recognition/table-of';

type Rows = readonly (readonly CellValue[])[];

function sheetOf(rows: Rows, said: Partial<SheetOutline> = {}): SheetOutline {
  const head = blockOf(rows);
  return {
    ...{ id: '1', name: 'Ark1', visibility: 'visible', isProtected: false, isFiltered: false },
    ...{ used: { ...head.area, bottom: 900 }, head, tables: [], own: null },
    ...said,
  };
}

/** What a sheet is left out for, the kinds of its tables with their last row, and the goals measured on it. */
function seen(sheet: SheetOutline, mapping: SheetMapping | null = null): unknown[] {
  const recognised = recogniseSheet(sheet, contextOf({ mapping }));
  expect(recognised.sheet).toBe(sheet);
  for (const { block } of recognised.measures) expect(block).toBe(sheet.head);
  return [
    recognised.leftOut,
    recognised.tables.map(({ kind, bottom }) => `${kind} to ${String(bottom)}`),
    recognised.measures.map(({ found }) => found.labels.map(({ goal }) => goal).join()),
  ];
}

const FULL = {
  Mødedato: cells.day,
  'CVR-nr.': cells.cvr,
  Kommune: cells.place,
  Vejledningsform: cells.form,
  Emne: cells.company,
  Stiftelsesdato: cells.founded,
};
const LOG = rowsOf(FULL);
const MEASURES = [
  ['Mål', 'Resultat'],
  ['Kendskabsgrad', 51],
];

describe('What stands on a sheet', () => {
  it('are its tables, down to the last row that is used', () => {
    expect(seen(sheetOf(LOG))).toEqual([null, ['guidance to 900'], []]);
    expect(seen(sheetOf([['Noter'], ['x']]))).toEqual([null, [], []]);
  });

  it('are a log and its answers as tables of their own', () => {
    expect(seen(sheetOf(rowsOf({ ...FULL, 'NPS (0-10)': cells.score })))).toEqual([
      null,
      ['guidance to 900', 'evaluation to 900'],
      [],
    ]);
  });

  it('are measurements under a header, beside or below tables too', () => {
    expect(seen(sheetOf(MEASURES))).toEqual([null, [], ['awareness']]);
    const beside = LOG.map((row, at) => [...row, null, ...(MEASURES[at] ?? [])]);
    expect(seen(sheetOf(beside))).toEqual([null, ['guidance to 900'], ['awareness']]);
  });

  it('are measurements without a header where there is nothing else, unless the sheet is one of targets', () => {
    const bare = [['Kendskabsgrad', 51]];
    expect(seen(sheetOf(bare, { name: 'Målinger' }))).toEqual([null, [], ['awareness']]);
    expect(seen(sheetOf(bare, { name: 'Måltal' }))).toEqual([null, [], []]);
  });

  it('is a log by the name of the sheet', () => {
    const visits = rowsOf({ Dato: cells.day, Virksomhed: cells.company, Kommune: cells.place });
    const doubt = (name: string): unknown =>
      recogniseSheet(sheetOf(visits, { name }), contextOf()).tables[0]?.isDoubtful;
    expect(doubt('Ark1')).toBe(true);
    expect(doubt('Vejledninger')).toBe(false);
  });
});

describe('A sheet that is left out', () => {
  it('is one of ours', () => {
    expect(seen(sheetOf(LOG, { own: 'contract' }))).toEqual(['own', [], []]);
  });

  it('is a copy of one of ours, or one that has lost its mark', () => {
    expect(seen(sheetOf(LOG, { isOwnCopy: true }))).toEqual(['unmarked', [], []]);
    expect(seen(sheetOf(LOG, { isOwnCopy: false }))).toEqual([null, ['guidance to 900'], []]);
    const seal = `Kontraktstatus 1.2.0 · segl sha256:${'0a'.repeat(32)}`;
    const headings = Object.values(textOf('da').sheets.receipt.sourceColumns);
    expect(seen(sheetOf([[seal], headings, ...LOG]))).toEqual(['unmarked', [], []]);
  });

  it('is one that the user leaves out', () => {
    expect(seen(sheetOf(LOG), { leaveOut: true })).toEqual(['mapping', [], []]);
    expect(seen(sheetOf(LOG), { leaveOut: false })).toEqual([null, ['guidance to 900'], []]);
    expect(seen(sheetOf(LOG), {})).toEqual([null, ['guidance to 900'], []]);
  });

  it('is none that is only empty', () => {
    expect(seen(sheetOf(LOG, { head: null }))).toEqual([null, [], []]);
    expect(seen(sheetOf(LOG, { used: null }))).toEqual([null, [], []]);
  });
});
