import type { Mapping } from '../../src/reading/mapping';
import { rememberedMapping } from '../../src/reading/remembered-mapping';
import type { Block, RangeRef } from '../../src/workbook/block';
import { UNCALCULATED, type CellValue } from '../../src/workbook/cell';
import type { Outline, SheetOutline } from '../../src/workbook/outline';
import { blockOf } from './block-of';

const HEADER = ['Id', 'Navn', 'Værdi', 'Standard'];

type Given = readonly [id: string | null, value: CellValue, name?: string];

function sheetOf(name: string, block: Block | null, own: SheetOutline['own']): SheetOutline {
  return {
    id: `id of ${name}`,
    name,
    visibility: 'visible',
    isProtected: false,
    isFiltered: false,
    used: block?.area ?? null,
    head: block,
    tables: [],
    own,
  };
}

const outlineOf = (...sheets: SheetOutline[]): Outline => ({
  sheets,
  dateSystem: 1900,
  structureProtected: false,
});

const contractOf = (rows: readonly Given[]): Block =>
  blockOf([HEADER, ...rows.map(([id, value, name = null]) => [id, name, value, null])]);

const nothingMore = (): Promise<readonly Block[]> => Promise.reject(new Error('Nothing to read'));

/** What is remembered of the sheets `Log` and `Svar`. */
const remembered = (...rows: Given[]) =>
  rememberedMapping(
    outlineOf(
      sheetOf('Log', null, null),
      sheetOf('Svar', null, null),
      sheetOf('Kontrakten', contractOf(rows), 'contract'),
    ),
    nothingMore,
  );

const invalid = (cell: string, id: string, text: string) => ({
  severity: 'warning',
  code: 'invalidContractValue',
  where: { sheet: 'Kontrakten', cell },
  facts: { id, text },
});

describe('The corrections that a workbook remembers', () => {
  it('are put together sheet by sheet', async () => {
    expect(
      await remembered(
        ['sheet:Log:kind', 'Vejledningslog'],
        ['sheet:Log:headerRow', 4],
        ['setting:vat', 25],
        ['sheet:Svar:leaveOut', 'ja'],
        ['sheet:Log:cvr', 'c'],
        ['sheet:Log:date', null],
        [null, 'd', '«Log»: Virksomhed'],
      ),
    ).toEqual({
      mapping: {
        sheets: {
          Log: { kind: 'guidance', headerRow: 4, columns: { cvr: 'C', company: 'D' } },
          Svar: { leaveOut: true },
        },
      },
      findings: [],
    });
  });

  it.each<[string, CellValue, Mapping['sheets'][string]]>([
    ['leaveOut', 'ja', { leaveOut: true }],
    ['leaveOut', 'no', { leaveOut: false }],
    ['leaveOut', false, { leaveOut: false }],
    ['kind', 'Vejledningslog', { kind: 'guidance' }],
    ['kind', ' brugerevaluering ', { kind: 'evaluation' }],
    ['kind', 'Municipality list', { kind: 'municipalities' }],
    ['kind', 'Målinger', { kind: 'measurements' }],
    ['headerRow', '7', { headerRow: 7 }],
    ['date', 'ab', { columns: { date: 'AB' } }],
    ['date', 'Ingen', { columns: { date: null } }],
    ['date', 'none', { columns: { date: null } }],
    ['sustainability', 'k, l;m  n', { columns: { sustainability: ['K', 'L', 'M', 'N'] } }],
    ['sustainability', 'K', { columns: { sustainability: 'K' } }],
  ])('say %s by %j', async (key, value, said) => {
    expect(await remembered([`sheet:Log:${key}`, value])).toEqual({
      mapping: { sheets: { Log: said } },
      findings: [],
    });
  });

  it.each<[string, CellValue, string]>([
    ['sheet:Log:leaveOut', 'måske', 'måske'],
    ['sheet:Log:leaveOut', 'ved ikke', 'ved ikke'],
    ['sheet:Log:leaveOut', { error: '#N/A' }, '#N/A'],
    ['sheet:Log:kind', 'Log', 'Log'],
    ['sheet:Log:headerRow', 'fire', 'fire'],
    ['sheet:Log:headerRow', '0', '0'],
    ['sheet:Log:date', 'A, B', 'A, B'],
    ['sheet:Log:date', 'Kolonne A', 'Kolonne A'],
    ['sheet:Log:colour', 'A', 'A'],
    ['sheet:Log:', 'A', 'A'],
  ])('are told of where %s is %j, and nothing is remembered', async (id, value, text) => {
    const isRow = id !== 'sheet:Log:';
    expect(await remembered([id, value])).toEqual({
      mapping: null,
      findings: isRow ? [invalid('C2', id, text)] : [],
    });
  });

  it('are told of where a formula was never calculated', async () => {
    expect(
      await remembered(['sheet:Log:date', { error: UNCALCULATED }], ['sheet:Log:cvr', '1']),
    ).toEqual({
      mapping: null,
      findings: [
        {
          severity: 'warning',
          code: 'uncalculatedFormulas',
          where: { sheet: 'Kontrakten', cell: 'C2' },
          facts: { count: 1 },
        },
        invalid('C3', 'sheet:Log:cvr', '1'),
      ],
    });
  });

  it('must fit those before them of the same sheet, and no other', async () => {
    expect(
      await remembered(
        ['sheet:Log:kind', 'Målinger'],
        ['sheet:Svar:kind', 'Vejledningslog'],
        ['sheet:Svar:cvr', 'A'],
        ['sheet:Log:cvr', 'A'],
        ['sheet:Log:value', 'B'],
      ),
    ).toEqual({
      mapping: {
        sheets: {
          Log: { kind: 'measurements', columns: { value: 'B' } },
          Svar: { kind: 'guidance', columns: { cvr: 'A' } },
        },
      },
      findings: [invalid('C5', 'sheet:Log:cvr', 'A')],
    });
  });

  it('may be of a sheet with colons in its name, and are of none without a name', async () => {
    expect(
      await remembered(
        ['sheet:a:b:date', 'A'],
        ['sheet::date', 'B'],
        ['x sheet:Log:date', 'C'],
        ['sheet:date', 'D'],
        ['sheet:Log:date:', 'E'],
      ),
    ).toEqual({ mapping: { sheets: { 'a:b': { columns: { date: 'A' } } } }, findings: [] });
  });
});

describe('The sheet that remembers corrections', () => {
  const rows: Given[] = [
    ['sheet:Log:date', 'A'],
    ['sheet:Log:cvr', 'B'],
  ];
  const whole = contractOf(rows);
  const short = contractOf(rows.slice(0, 1));

  async function readOf(sheet: SheetOutline, blocks: readonly Block[]) {
    const asked: RangeRef[] = [];
    const { mapping, findings } = await rememberedMapping(outlineOf(sheet), (refs) => {
      asked.push(...refs);
      return Promise.resolve(blocks);
    });
    return { columns: mapping?.sheets['Log']?.columns ?? null, findings, asked };
  }

  it('is read whole where it goes on below what came with the outline', async () => {
    const sheet = { ...sheetOf('Kontrakt', short, 'contract'), used: whole.area };
    expect(await readOf(sheet, [whole])).toEqual({
      columns: { date: 'A', cvr: 'B' },
      findings: [],
      asked: [{ sheet: 'id of Kontrakt', area: whole.area, formats: true }],
    });
    expect(await readOf(sheet, [])).toMatchObject({ columns: null, findings: [] });
  });

  it.each<[string, SheetOutline, unknown]>([
    ['it ends there', sheetOf('Kontrakt', whole, 'contract'), { date: 'A', cvr: 'B' }],
    [
      'it ends above',
      { ...sheetOf('Kontrakt', whole, 'contract'), used: short.area },
      { date: 'A', cvr: 'B' },
    ],
    ['it is empty', sheetOf('Kontrakt', null, 'contract'), null],
    [
      'nobody knows how far it goes',
      { ...sheetOf('K', short, 'contract'), used: null },
      { date: 'A' },
    ],
    ['nothing came with the outline', { ...sheetOf('K', whole, 'contract'), head: null }, null],
    ['it is another of ours', sheetOf('Kontrakt', whole, 'targets'), null],
    ['it is one of staff’s', sheetOf('Kontrakt', whole, null), null],
    [
      'it has lost its headings',
      sheetOf('Kontrakt', blockOf([['sheet:Log:date', 'A']]), 'contract'),
      null,
    ],
  ])('is not read again where %s', async (_, sheet, columns) => {
    expect(await readOf(sheet, [whole])).toEqual({ columns, findings: [], asked: [] });
  });
});
