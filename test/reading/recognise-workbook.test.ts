import { bundledContract } from '../../src/contract/bundle';
import { recogniseWorkbook, type Recognition } from '../../src/reading/recognise-workbook';
import type { Mapping } from '../../src/reading/mapping';
import type { Contract } from '../../src/contract/contract';
import type { SheetOutline } from '../../src/workbook/outline';
import { blockOf } from './block-of';
import { cells, rowsOf, type Rows } from './recognition/table-of';

function sheetOf(name: string, rows: Rows): SheetOutline {
  const head = blockOf(rows);
  return {
    ...{ id: `id ${name}`, name, visibility: 'visible', isProtected: false, isFiltered: false },
    ...{ used: head.area, head, tables: [], own: null },
  };
}

const LOG = rowsOf({
  Dato: cells.day,
  'CVR-nr.': cells.cvr,
  Kommune: cells.place,
  Form: cells.form,
});
const LIST = [
  ['Nr.', 'Note', 'Kommune', 'Folketal'],
  [1, 'x', 'Aarhus', 360_000],
  [2, 'y', 'Viborg', 97_000],
];

let pauses = 0;
async function recognised(
  sheets: readonly SheetOutline[],
  said: { contract?: Partial<Contract>; mapping?: Mapping } = {},
): Promise<Recognition> {
  pauses = 0;
  return recogniseWorkbook(
    { sheets, dateSystem: 1904, structureProtected: false },
    {
      contract: { ...bundledContract, municipalities: ['751', '791'], ...said.contract },
      mapping: said.mapping ?? null,
      pause: () => {
        pauses += 1;
      },
    },
  );
}

describe('What a workbook is recognised as', () => {
  it('is what each sheet is, with a pause before each', async () => {
    const { sheets } = await recognised([sheetOf('Log', LOG), sheetOf('Noter', [['x']])]);
    expect(sheets.map(({ sheet, tables }) => [sheet.name, tables.length])).toEqual([
      ['Log', 1],
      ['Noter', 0],
    ]);
    expect(pauses).toBe(2);
  });

  it('are the tables to read, and which cells of them', async () => {
    const { jobs, refs, sheets } = await recognised([sheetOf('Log', LOG), sheetOf('Liste', LIST)]);
    const log = [1, 2, 3, 4].map((column) => ({
      sheet: 'id Log',
      area: { top: 2, bottom: 13, left: column, right: column },
      formats: false,
    }));
    const list = [1, 3, 4].map((column) => ({
      sheet: 'id Liste',
      area: { top: 2, bottom: 3, left: column, right: column },
      formats: true,
    }));
    expect(jobs).toEqual([
      { sheet: sheets[0]?.sheet, table: sheets[0]?.tables[0], refs: log },
      { sheet: sheets[1]?.sheet, table: sheets[1]?.tables[0], refs: list },
    ]);
    expect(refs).toEqual([...log, ...list]);
  });

  it('is what the user says of the sheet of that name', async () => {
    const mapping = { sheets: { Log: { leaveOut: true } } };
    const { sheets } = await recognised([sheetOf('Log', LOG), sheetOf('Log 2', LOG)], { mapping });
    expect(sheets.map(({ leftOut }) => leftOut)).toEqual(['mapping', null]);
  });
});

describe('What recognition knows of the contract', () => {
  it('are its municipalities, how many people live there at most, and the name of the area', async () => {
    const { context } = await recognised([]);
    expect(context.dateSystem).toBe(1904);
    expect(context.inside).toEqual(new Set(['751', '791']));
    expect(context.wanted).toEqual({
      municipalities: 2,
      population: 378_361 + 97_874,
      place: 'midtjylland',
    });
    expect(context.remembered).toEqual(new Map());
    expect(context.traitsOf('Aarhus').municipality).toEqual({ kind: 'inside', code: '751' });
    expect(context.traitsOf('Odense').municipality).toEqual({ kind: 'outside', code: '461' });
  });

  it('is the name of the contract where it has no municipality that is known', async () => {
    const contract = { municipalities: ['999'], name: 'Østre Område' };
    expect((await recognised([], { contract })).context.wanted).toEqual({
      municipalities: 1,
      population: 0,
      place: 'oestre omraade',
    });
    const none = { municipalities: [], name: 'Ingen' };
    expect((await recognised([], { contract: none })).context.wanted.place).toBe('ingen');
  });
});
