import { FindingList } from '../../src/reading/finding-list';
import type { Mapping } from '../../src/reading/mapping';
import type { RecognisedSheet } from '../../src/reading/recognise-sheet';
import type { FoundMeasures } from '../../src/reading/recognition/measures';
import type { FoundTable } from '../../src/reading/recognition/table';
import { tellRecognition } from '../../src/reading/tell-recognition';
import type { SheetOutline } from '../../src/workbook/outline';
import { blockOf } from './block-of';
import { tableOf } from './table-of';

const block = blockOf([['x']]);

function sheetOf(
  name: string,
  more: Partial<Omit<RecognisedSheet, 'sheet'> & Pick<SheetOutline, 'visibility' | 'used'>> = {},
): RecognisedSheet {
  const { tables = [], measures = [], leftOut = null, ...sheet } = more;
  return {
    sheet: {
      id: name,
      visibility: 'visible',
      isProtected: false,
      isFiltered: false,
      used: block.area,
      head: block,
      own: null,
      ...sheet,
      name,
      tables: [],
    },
    tables,
    measures,
    leftOut,
  };
}

const tableWith = (ties: FoundTable['ties']): FoundTable =>
  tableOf('guidance', [['cvr', 'CVR']], [[1]], { ties, above: ['x'] }).table;

const measuresWith = (tied: readonly number[]): RecognisedSheet['measures'][number] => {
  const found: FoundMeasures = {
    isWide: false,
    headerRow: 3,
    labels: [],
    lines: [],
    columns: [],
    namedYear: null,
    elsewhere: [],
    tied,
  };
  return { found, block };
};

function toldOf(sheets: readonly RecognisedSheet[], mapping: Mapping | null = null) {
  const findings = new FindingList([]);
  tellRecognition(sheets, mapping, findings);
  return findings.all();
}

describe('What is told of how sheets were recognised', () => {
  it('is nothing of a sheet that is seen and used, and of one that is empty or our own', () => {
    expect(
      toldOf([
        sheetOf('Log', { tables: [tableWith([])] }),
        sheetOf('Mål', { measures: [measuresWith([])] }),
        sheetOf('Tomt', { used: null }),
        sheetOf('Kontrakt', { leftOut: 'own' }),
      ]),
    ).toEqual([]);
  });

  it('is every field that two columns fit, at the first of them', () => {
    const tables = [
      tableWith([
        { field: 'date', columns: [2, 4, 5], headings: ['Dato  a', 'Dato b', 'Dato c'] },
        { field: 'form', columns: [3], headings: [] },
      ]),
      tableWith([{ field: 'cvr', columns: [], headings: ['CVR', 'CVR'] }]),
    ];
    const told = (cell: string, field: string, heading: string, others: string) => ({
      severity: 'warning',
      code: 'ambiguousColumn',
      where: { sheet: 'Log', cell },
      facts: { field, heading, others },
    });
    expect(toldOf([sheetOf('Log', { tables })])).toEqual([
      told('B2', 'date', 'Dato a', 'D2, E2'),
      told('C2', 'form', '', ''),
      told('A2', 'cvr', 'CVR', ''),
    ]);
  });

  it('is every column that could hold the measurements', () => {
    const measures = [measuresWith([]), measuresWith([2, 3, 4])];
    expect(toldOf([sheetOf('Mål', { measures })])).toEqual([
      {
        severity: 'warning',
        code: 'ambiguousColumn',
        where: { sheet: 'Mål', cell: 'B3' },
        facts: { field: 'value', heading: '', others: 'C3, D3' },
      },
    ]);
  });

  it.each<[RecognisedSheet['leftOut'], string, string]>([
    ['unmarked', 'warning', 'ownSheetUnmarked'],
    ['mapping', 'note', 'leftOutByMapping'],
    [null, 'note', 'sheetNotUsed'],
  ])('is why a sheet is not used: %s', (leftOut, severity, code) => {
    expect(toldOf([sheetOf('Ark', { leftOut })])).toEqual([
      { severity, code, where: { sheet: 'Ark' }, facts: {} },
    ]);
  });

  it.each(['hidden', 'veryHidden'] as const)('is that a %s sheet is used', (visibility) => {
    const hidden = { severity: 'note', code: 'hiddenSheet', where: { sheet: 'Ark' }, facts: {} };
    expect(toldOf([sheetOf('Ark', { visibility, tables: [tableWith([])] })])).toEqual([hidden]);
    expect(toldOf([sheetOf('Ark', { visibility, measures: [measuresWith([])] })])).toEqual([
      hidden,
    ]);
    expect(toldOf([sheetOf('Ark', { visibility })]).map(({ code }) => code)).toEqual([
      'sheetNotUsed',
    ]);
  });

  it('is which sheets the corrections name that are not there, by name', () => {
    const tables = [tableWith([])];
    const mapping = { sheets: { 'Å  b': {}, Log: {}, A: {} } };
    const missing = (sheet: string) => ({
      severity: 'warning',
      code: 'mappedSheetMissing',
      where: null,
      facts: { sheet },
    });
    expect(toldOf([sheetOf('Log', { tables })], mapping)).toEqual([missing('A'), missing('Å b')]);
    expect(toldOf([sheetOf('log', { tables })], { sheets: { Log: {} } })).toEqual([missing('Log')]);
  });
});
