import { readContractSheet } from '../../src/reading/contract-sheet';
import type { Block } from '../../src/workbook/block';
import { UNCALCULATED, type CellValue } from '../../src/workbook/cell';

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

const percent = (value: number, format = '0%'): Cell => ({ value, format });

/** Rows as a person sees them → the block from A1 on. */
function blockOf(rows: readonly (readonly (CellValue | Cell)[])[]): Block {
  const width = Math.max(...rows.map((row) => row.length));
  const cellAt = (row: number, column: number): Cell => {
    const cell = rows[row]?.[column] ?? null;
    return typeof cell === 'object' && cell !== null && 'format' in cell
      ? cell
      : { value: cell, format: 'General' };
  };
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((_row, row) => cellAt(row, column)),
  );
  return {
    sheet: 'sheet-7',
    area: { top: 1, left: 1, bottom: rows.length, right: width },
    columns: columns.map((cells) => cells.map(({ value }) => value)),
    formats: columns.map((cells) => cells.map(({ format }) => format)),
  };
}

const HEADER = ['Id', 'Navn', 'Værdi', 'Standard', 'Enhed', 'Punkt'];

function read(...rows: (readonly (CellValue | Cell)[])[]) {
  return readContractSheet(blockOf([['Kontrakt'], HEADER, ...rows]), 'Kontrakt');
}

const NOTHING = { settings: [], targets: [], grants: [], findings: [] };

describe('Reading the sheet Kontrakt back', () => {
  it('finds no edit in a sheet that nobody has touched', () => {
    const result = read(
      ['Læsninger af det, som kontrakten lader stå åbent'],
      ['setting:tolerance', 'Spænd', 10, 10, 'procent'],
      ['setting:individualTarget', 'Måltal', null, 'ikke fastsat'],
      ['setting:countUnit', 'Tæller', 'forløb', 'Forløb '],
      [
        'setting:satisfiedAnswers',
        'Svar',
        'I høj grad; i meget høj grad',
        'i høj grad; i meget høj grad',
      ],
      [],
      ['target:guided:2026', 'Vejledte', '5.000', 5000],
      ['target:guided:2027', 'Vejledte', null, 'ikke fastsat'],
      ['target:awareness:2026', 'Kendskab', percent(0.5), 50],
      ['grant:2026', 'Basisbevilling', 44_815_000, 44_815_000],
      ['Skriv til Mette, hvis noget ser forkert ud'],
    );
    expect(result).toEqual(NOTHING);
  });

  it('gives a setting as it was typed, with its cell', () => {
    const { settings } = read(
      ['setting:tolerance', 'Spænd', 12.5, 10],
      ['setting:countUnit', 'Tæller', 'virksomheder', 'forløb'],
      ['setting:vat', 'Moms', percent(0.25), null],
      ['setting:individualTarget', 'Måltal', '3.200', 'ikke fastsat'],
      ['setting:npsVerdict', 'NPS', null, 'samlet'],
    );
    const at = (cell: string) => ({ sheet: 'Kontrakt', cell });
    expect(settings).toEqual([
      { name: 'tolerance', text: '12,5', where: at('C3') },
      { name: 'countUnit', text: 'virksomheder', where: at('C4') },
      { name: 'vat', text: '25 %', where: at('C5') },
      { name: 'individualTarget', text: '3.200', where: at('C6') },
      { name: 'npsVerdict', text: '', where: at('C7') },
    ]);
  });

  it('gives targets and grants as decimal text, however they were typed', () => {
    const { targets, grants, findings } = read(
      ['target:guided:2027', '', '5.200', 'ikke fastsat'],
      ['target:awareness:2026', '', percent(0.525, '0.0%'), 50],
      ['target:awareness:2027', '', percent(52, '0" %"'), 50],
      ['target:growth-revenue:2026', '', '7,5', 10],
      ['target:sustainability:2026', '', '75 %', 70],
      ['grant:2027', '', '45,9 mio. kr.', 'ikke fastsat'],
      ['grant:2026', '', 44_815_000.5, 44_815_000],
    );
    expect(findings).toEqual([]);
    expect(targets).toEqual([
      { goal: 'guided', year: 2027, value: '5200', cell: 'C3' },
      { goal: 'awareness', year: 2026, value: '52.5', cell: 'C4' },
      { goal: 'awareness', year: 2027, value: '52', cell: 'C5' },
      { goal: 'growth-revenue', year: 2026, value: '7.5', cell: 'C6' },
      { goal: 'sustainability', year: 2026, value: '75', cell: 'C7' },
    ]);
    expect(grants).toEqual([
      { year: 2027, value: '45900000', cell: 'C8' },
      { year: 2026, value: '44815000.5', cell: 'C9' },
    ]);
  });

  it('takes an emptied value as «ikke fastsat»', () => {
    expect(
      read(
        ['target:nps:2026', '', null, 70],
        ['target:nps:2027', '', '-', 70],
        ['grant:2026', '', 'Ikke fastsat', 44_815_000],
      ),
    ).toMatchObject({
      targets: [{ value: null }, { value: null }],
      grants: [{ value: null }],
      findings: [],
    });
  });

  it.each<[string, CellValue | Cell]>([
    ['target:guided:2026', 'ca. 5000'],
    ['target:guided:2026', 5000.5],
    ['target:guided:2026', '50 %'],
    ['target:awareness:2026', 101],
    ['target:nps:2026', { error: '#N/A' }],
    ['grant:2026', -1],
    ['grant:2026', 0.005],
    ['setting:tolerance', { error: '#REF!' }],
  ])('lets the contract stand where %s is %j, and says so with the cell', (id, value) => {
    expect(read([id, '', value, 70])).toMatchObject({
      ...NOTHING,
      findings: [
        { code: 'invalidContractValue', where: { sheet: 'Kontrakt', cell: 'C3' }, facts: { id } },
      ],
    });
  });

  it.each([
    'setting:colour',
    'target:happiness:2026',
    'target:guided',
    'target:guided:26',
    'target:guided:2026:x',
    'grant:',
    'grant:2026:x',
    'setting:tolerance:2026',
  ])('tells of the row %s that the contract does not know', (id) => {
    expect(read([id, '', 1, 2])).toMatchObject({
      ...NOTHING,
      findings: [{ code: 'unknownContractRow', where: { sheet: 'Kontrakt', cell: 'A3' } }],
    });
  });

  it('uses the first of two rows with the same id, and tells of the other', () => {
    expect(read(['grant:2026', '', 1, 2], ['grant:2026', '', 3, 2])).toMatchObject({
      grants: [{ value: '1' }],
      findings: [{ code: 'doubledContractRow', where: { cell: 'A4' } }],
    });
  });

  it('finds the columns by their headings, moved, in English and beside a column of staff', () => {
    const block = blockOf([
      [],
      ['Remark', 'Default', ' VALUE ', 'Unit', 'ID'],
      ['ours', 70, 75, 'NPS', 'target:nps:2026'],
    ]);
    expect(readContractSheet(block, 'Contract')).toEqual({
      ...NOTHING,
      targets: [{ goal: 'nps', year: 2026, value: '75', cell: 'C3' }],
    });
  });

  it('says when the headings are gone, and lets the contract stand', () => {
    expect(readContractSheet(blockOf([['target:nps:2026', 75, 70]]), 'Kontrakt')).toEqual({
      ...NOTHING,
      findings: [
        {
          severity: 'warning',
          code: 'contractSheetHeaderless',
          where: { sheet: 'Kontrakt' },
          facts: {},
        },
      ],
    });
  });

  it('knows the rows by their names when the column of ids is deleted, and tells of a row that it does not know', () => {
    const rows = [
      ['Navn', 'Værdi', 'Standard'],
      ['Net Promoter Score (NPS), 2026', 75, 70],
      ['Basisbevilling 2026', 1000, 44_815_000],
      ['Noget andet', 5, 6],
      ['Et tomt felt', null, null],
    ];
    expect(readContractSheet(blockOf(rows), 'Kontrakt')).toEqual({
      settings: [],
      targets: [{ goal: 'nps', year: 2026, value: '75', cell: 'B2' }],
      grants: [{ year: 2026, value: '1000', cell: 'B3' }],
      findings: [
        {
          severity: 'warning',
          code: 'unknownContractRow',
          where: { sheet: 'Kontrakt', cell: 'A4' },
          facts: { id: 'Noget andet' },
        },
      ],
    });
  });

  it('lets no CPR number out of the sheet', () => {
    const result = read(
      ['setting:vat', '', 'Spørg Ole, 010190-1234', null],
      ['target:nps:2026', '', '0101901234', 70],
      ['setting:010190-1234', '', 1, 2],
    );
    expect(JSON.stringify(result)).not.toMatch(/\d{6}-?\d{4}/);
  });

  it('tells of a formula that was never calculated, whatever the row is about', () => {
    const uncalculated = { error: UNCALCULATED };
    expect(read(['setting:vat', '', uncalculated, 1], ['grant:2026', '', uncalculated, 1])).toEqual(
      {
        ...NOTHING,
        findings: ['C3', 'C4'].map((cell) => ({
          severity: 'warning',
          code: 'uncalculatedFormulas',
          where: { sheet: 'Kontrakt', cell },
          facts: { count: 1 },
        })),
      },
    );
  });

  it('tells of an error in a setting and of text for a number, with what stands there', () => {
    const told = (id: string, text: string, cell: string) => ({
      severity: 'warning',
      code: 'invalidContractValue',
      where: { sheet: 'Kontrakt', cell },
      facts: { id, text },
    });
    expect(read(['setting:vat', '', { error: '#REF!' }, 1], ['grant:2026', '', 'ti', 1])).toEqual({
      ...NOTHING,
      findings: [told('setting:vat', '#REF!', 'C3'), told('grant:2026', 'ti', 'C4')],
    });
  });

  it('takes per cent for a target of points, and not for a grant', () => {
    expect(
      read(['target:productivity:2026', '', '7 %', 5], ['grant:2026', '', '7 %', 5]),
    ).toMatchObject({
      targets: [{ goal: 'productivity', year: 2026, value: '7', cell: 'C3' }],
      findings: [{ code: 'invalidContractValue', facts: { id: 'grant:2026' } }],
    });
  });

  it.each([
    'target:guided:12026',
    'target:guided:202',
    'target:guided:20:26',
    'grant:12026',
    'setting:',
  ])('knows no row %s', (id) => {
    expect(read([id, '', 1, 2]).findings).toMatchObject([
      { code: 'unknownContractRow', facts: { id } },
    ]);
  });

  it('leaves what only mentions a row of it to staff', () => {
    expect(read(['se grant:2026', '', 1, 2], ['sheet:Log:kind', '', 1, 2])).toEqual(NOTHING);
  });

  it('knows the corrections of a sheet by its name, and leaves them to be read elsewhere', () => {
    const block = blockOf([
      ['Navn', 'Værdi', 'Standard'],
      ['«Log»: Udelades', 'ja', null],
    ]);
    expect(readContractSheet(block, 'Kontrakt', ['Log'])).toEqual(NOTHING);
    expect(readContractSheet(block, 'Kontrakt').findings).toMatchObject([
      { code: 'unknownContractRow', where: { sheet: 'Kontrakt', cell: 'A2' } },
    ]);
  });
});
