import { bundledContract } from '../../src/contract/bundle';
import { findMoreTables, type MoreTables } from '../../src/reading/find-more-tables';
import type { Mapping } from '../../src/reading/mapping';
import { recogniseWorkbook } from '../../src/reading/recognise-workbook';
import { areaName } from '../../src/workbook/address';
import { cropBlock, type Block, type RangeRef } from '../../src/workbook/block';
import type { SheetOutline } from '../../src/workbook/outline';
import { blockOf } from './block-of';
import { cells, rowsOf, type Rows } from './recognition/table-of';

interface Book {
  readonly rows: Rows;
  /** How many rows came with the outline. */
  readonly seen: number;
}

/** What is found below the rows that came with the outline, and which areas were read for it. */
async function more(
  sheets: readonly Book[],
  { mapping = null, reads = true }: { mapping?: Mapping | null; reads?: boolean } = {},
): Promise<MoreTables & { readonly asked: string[] }> {
  const whole = new Map<string, Block>();
  const outlines = sheets.map(({ rows, seen }, at): SheetOutline => {
    const block = blockOf(rows);
    const id = String(at);
    whole.set(id, block);
    const head = cropBlock(block, { ...block.area, bottom: seen });
    return {
      ...{ id, name: `Ark${id}`, visibility: 'visible', isProtected: false, isFiltered: false },
      ...{ used: block.area, head, tables: [], own: null },
    };
  });
  const read = ({ sheet, area }: RangeRef): Block => {
    const block = whole.get(sheet);
    if (block === undefined) throw new Error(`no sheet ${sheet}`);
    return cropBlock(block, area);
  };
  const { jobs, refs, context } = await recogniseWorkbook(
    { sheets: outlines, dateSystem: 1900, structureProtected: false },
    {
      contract: { ...bundledContract, municipalities: ['751', '791'] },
      mapping,
      pause: () => undefined,
    },
  );
  const asked: string[] = [];
  const found = await findMoreTables(jobs, refs.map(read), {
    ...{ context, mapping },
    readMore: (wanted) => {
      asked.push(
        wanted
          .map(({ sheet, area, formats }) =>
            [sheet, areaName(area), ...(formats ? ['formats'] : [])].join(' '),
          )
          .join(),
      );
      return Promise.resolve(reads ? wanted.map(read) : []);
    },
  });
  return { ...found, asked };
}

const told = ({ tables }: MoreTables): string[] =>
  tables.map(
    ({ sheet, table, cells: { firstRow, lastRow, label } }) =>
      `${sheet.name} ${table.kind} ${String(firstRow)}-${String(lastRow)}, ${String(label.length)} cells`,
  );

const LOG_COLUMNS = {
  Dato: cells.day,
  'CVR-nr.': cells.cvr,
  Kommune: cells.place,
  Form: cells.form,
};
const log = (rows = 12): Rows => rowsOf(LOG_COLUMNS, rows);
const SURVEY = rowsOf({
  Svardato: cells.day,
  'CVR-nr.': cells.cvr,
  'NPS (0-10)': cells.score,
  Bæredygtighed: cells.grade,
});
const FULL = {
  Mødedato: cells.day,
  'CVR-nr.': cells.cvr,
  Kommune: cells.place,
  Vejledningsform: cells.form,
  Emne: cells.company,
  Stiftelsesdato: cells.founded,
  'NPS (0-10)': cells.score,
};

describe('Tables below the rows that came with the outline', () => {
  it('are none in a table that goes on', async () => {
    const found = await more([{ rows: log(30), seen: 10 }]);
    expect(told(found)).toEqual(['Ark0 guidance 2-31, 30 cells']);
    expect([found.asked, found.measures, found.blocks]).toEqual([[], [], []]);
  });

  it('end the table above, and are read from three rows above their header on', async () => {
    const found = await more([{ rows: [...log(), ...SURVEY], seen: 10 }]);
    expect(told(found)).toEqual([
      'Ark0 guidance 2-13, 12 cells',
      'Ark0 evaluation 15-26, 12 cells',
    ]);
    expect(found.asked).toEqual(['0 A11:D26 formats', '0 A15:A26,0 B15:B26,0 C15:C26,0 D15:D26']);
    expect(found.blocks.map(({ area }) => areaName(area))).toEqual([
      'A11:D26',
      'A15:A26',
      'B15:B26',
      'C15:C26',
      'D15:D26',
    ]);
  });

  it('are looked for below those rows alone', async () => {
    const found = await more([{ rows: [...log(), ...SURVEY], seen: 13 }]);
    expect(told(found)).toHaveLength(2);
    const header = await more([{ rows: [...log(), ...SURVEY], seen: 14 }]);
    expect(told(header)).toEqual([
      'Ark0 guidance 2-13, 12 cells',
      'Ark0 evaluation 15-26, 12 cells',
    ]);
    expect(header.asked).toEqual([]);
  });

  it('are not looked for in rows that came with the outline, the last of them included', async () => {
    const found = await more([{ rows: [...log(), ...log()], seen: 14 }]);
    expect(told(found)).toEqual(['Ark0 guidance 2-26, 25 cells']);
    expect(found.asked).toEqual([]);
  });

  it('may be no more than a header, of which nothing need be read', async () => {
    const found = await more([{ rows: [...log(), ...SURVEY.slice(0, 1)], seen: 10 }]);
    expect(told(found)).toEqual(['Ark0 guidance 2-13, 12 cells', 'Ark0 evaluation 15-14, 0 cells']);
    expect(found.asked).toEqual(['0 A11:D14 formats']);
    expect(found.blocks).toHaveLength(1);
  });

  it('may have the same header over something of another kind', async () => {
    const either = {
      Mødedato: cells.day,
      'CVR-nr.': cells.cvr,
      Kommune: cells.place,
      'Folketal 2025': cells.number,
      'Folketal 2026': cells.number,
    };
    const found = await more([{ rows: [...rowsOf(either), ...rowsOf(either, 2)], seen: 10 }]);
    expect(told(found)).toEqual([
      'Ark0 guidance 2-13, 12 cells',
      'Ark0 municipalities 15-16, 2 cells',
    ]);
  });

  it('may have headings that only all together say the same', async () => {
    const columns = { Dato: cells.day, 'CVR-nr.': cells.cvr, Kommune: cells.place };
    const top = rowsOf({ ...columns, ab: cells.blank, c: cells.blank });
    const below = rowsOf({ ...columns, a: cells.blank, bc: cells.blank });
    expect(told(await more([{ rows: [...top, ...below], seen: 10 }]))).toHaveLength(2);
  });

  it('may begin right below the header of the table above', async () => {
    const found = await more([{ rows: [...log(2), ...SURVEY], seen: 2 }]);
    expect(found.asked[0]).toBe('0 A2:D16 formats');
    expect(told(found)).toEqual(['Ark0 guidance 2-3, 2 cells', 'Ark0 evaluation 5-16, 12 cells']);
  });

  it('may have further tables below them, read with them or later', async () => {
    const other = rowsOf({
      Mødedato: cells.day,
      Virksomhed: cells.company,
      Hjemkommune: cells.place,
      Vejledningsform: cells.form,
    });
    const near = await more([{ rows: [...log(), ...SURVEY, ...other], seen: 10 }]);
    expect(told(near)).toEqual([
      'Ark0 guidance 2-13, 12 cells',
      'Ark0 evaluation 15-26, 12 cells',
      'Ark0 guidance 28-39, 12 cells',
    ]);
    const long = Array.from({ length: 210 }, (_, at) => SURVEY[1 + (at % 12)] ?? []);
    const far = await more([
      { rows: [...log(), ...SURVEY.slice(0, 1), ...long, ...log(5)], seen: 10 },
    ]);
    expect(told(far)).toEqual([
      'Ark0 guidance 2-13, 12 cells',
      'Ark0 evaluation 15-224, 210 cells',
      'Ark0 guidance 226-230, 5 cells',
    ]);
    expect(far.asked).toContain('0 A11:D210 formats');
    expect(far.asked).toContain('0 A222:D230 formats');
  });

  it('are none where the header of the table stands again, and one below that may be', async () => {
    const again = await more([{ rows: [...log(), ...log()], seen: 10 }]);
    expect(told(again)).toEqual(['Ark0 guidance 2-26, 25 cells']);
    expect(again.asked).toEqual(['0 A11:D26 formats']);
    const below = await more([{ rows: [...log(), ...log(), ...SURVEY], seen: 10 }]);
    expect(told(below)).toEqual([
      'Ark0 guidance 2-26, 25 cells',
      'Ark0 evaluation 28-39, 12 cells',
    ]);
  });

  it('may have the header of a table further up, with something else between', async () => {
    const found = await more([{ rows: [...log(), ...SURVEY, ...log(5)], seen: 10 }]);
    expect(told(found)).toEqual([
      'Ark0 guidance 2-13, 12 cells',
      'Ark0 evaluation 15-26, 12 cells',
      'Ark0 guidance 28-32, 5 cells',
    ]);
  });

  it('count once, and end the table above them, where they stand side by side', async () => {
    const beside = (left: Rows, right: Rows): Rows =>
      left.map((row, at) => [...row, null, ...(right[at] ?? [])]);
    const found = await more([
      { rows: [...beside(log(), log()), ...beside(SURVEY, SURVEY)], seen: 10 },
    ]);
    expect(told(found).sort()).toEqual([
      'Ark0 evaluation 15-26, 12 cells',
      'Ark0 evaluation 15-26, 12 cells',
      'Ark0 guidance 2-13, 12 cells',
      'Ark0 guidance 2-13, 12 cells',
    ]);
    expect(new Set(found.tables.map(({ table }) => [table.kind, table.left].join(' '))).size).toBe(
      4,
    );
  });

  it('are none where both of two tables side by side only have their headers again', async () => {
    const beside = (left: Rows, right: Rows): Rows =>
      left.map((row, at) => [...row, null, ...(right[at] ?? [])]);
    const both = beside(log(), SURVEY);
    const found = await more([{ rows: [...both, ...both], seen: 10 }]);
    expect(told(found)).toEqual(['Ark0 guidance 2-26, 25 cells', 'Ark0 evaluation 2-26, 25 cells']);
  });

  it('are looked for in each sheet by itself', async () => {
    const found = await more([
      { rows: log(3), seen: 4 },
      { rows: [...log(), ...SURVEY], seen: 10 },
    ]);
    expect(told(found)).toEqual([
      'Ark0 guidance 2-4, 3 cells',
      'Ark1 guidance 2-13, 12 cells',
      'Ark1 evaluation 15-26, 12 cells',
    ]);
  });

  it('keep the cells of their own sheet', async () => {
    const found = await more([
      { rows: SURVEY, seen: 13 },
      { rows: log(), seen: 13 },
    ]);
    expect(found.tables.map((table) => table.cells.at(3))).toEqual([
      SURVEY.slice(1).map((row) => row[2]),
      log()
        .slice(1)
        .map((row) => row[2]),
    ]);
  });

  it('may be measurements, that are told apart', async () => {
    const measures = [
      ['Måling', 'Dato', 'Resultat'],
      ['Kendskabsgrad', '03-03-2026', 51],
    ];
    const rows = [
      ...rowsOf({ Kommune: cells.place, Mødedato: cells.day, 'CVR-nr.': cells.cvr }),
      ...measures,
    ];
    const found = await more([{ rows: [...rows], seen: 10 }]);
    expect(told(found)).toEqual(['Ark0 guidance 2-13, 12 cells']);
    const [only] = found.measures;
    expect(found.measures).toHaveLength(1);
    expect([only?.sheet.name, only?.measures.found.headerRow]).toEqual(['Ark0', 14]);
    expect(only?.measures.block).toBe(found.blocks[0]);
  });

  it('are looked for no further than fifty times', async () => {
    const rows = [...log(), ...Array.from({ length: 60 }, () => log(1)).flat()];
    const found = await more([{ rows, seen: 10 }]);
    expect(found.asked).toHaveLength(50);
    expect(told(found)).toEqual(['Ark0 guidance 2-133, 132 cells']);
  });

  it('are none where the user has said where the header is, or where nothing more can be read', async () => {
    const rows = [...log(), ...SURVEY];
    const said = { sheets: { Ark0: { headerRow: 1 } } };
    expect(told(await more([{ rows, seen: 10 }], { mapping: said }))).toEqual([
      'Ark0 guidance 2-26, 25 cells',
    ]);
    const elsewhere = { sheets: { Ark1: { headerRow: 1 } } };
    expect(told(await more([{ rows, seen: 10 }], { mapping: elsewhere }))).toHaveLength(2);
    const other = { sheets: { Ark0: { kind: 'guidance' as const } } };
    expect(told(await more([{ rows, seen: 10 }], { mapping: other }))).toHaveLength(2);
    expect(told(await more([{ rows, seen: 10 }], { reads: false }))).toEqual([
      'Ark0 guidance 2-26, 25 cells',
    ]);
  });
});

describe('A log with answers in its rows', () => {
  it('ends where the next table begins, and so do its answers', async () => {
    const found = await more([{ rows: [...rowsOf(FULL), ...SURVEY], seen: 10 }]);
    expect(told(found)).toEqual([
      'Ark0 guidance 2-13, 12 cells',
      'Ark0 evaluation 2-13, 12 cells',
      'Ark0 evaluation 15-26, 12 cells',
    ]);
  });

  it('may itself stand below another table', async () => {
    const found = await more([{ rows: [...SURVEY, ...rowsOf(FULL)], seen: 10 }]);
    expect(told(found)).toEqual([
      'Ark0 evaluation 2-13, 12 cells',
      'Ark0 guidance 15-26, 12 cells',
      'Ark0 evaluation 15-26, 12 cells',
    ]);
  });
});
