import { bundledContract } from '../../src/contract/bundle';
import { municipalityOf } from '../../src/contract/municipalities';
import type { Mapping } from '../../src/reading/mapping';
import { readRecords } from '../../src/reading/read-records';
import { recogniseWorkbook } from '../../src/reading/recognise-workbook';
import { cropBlock, type Block, type RangeRef } from '../../src/workbook/block';
import { UNCALCULATED, type CellValue } from '../../src/workbook/cell';
import { headArea, type SheetOutline } from '../../src/workbook/outline';
import { blockOf } from './block-of';

type Rows = readonly (readonly CellValue[])[];

/** A sheet of which the first rows came with the outline, and the whole of it. */
function sheetOf(name: string, rows: Rows): SheetOutline & { readonly whole: Block } {
  const whole = { ...blockOf(rows), sheet: name };
  return {
    whole,
    id: name,
    name,
    visibility: 'visible',
    isProtected: false,
    isFiltered: false,
    used: whole.area,
    head: cropBlock(whole, headArea(whole.area)),
    tables: [],
    own: null,
  };
}

async function read(book: Readonly<Record<string, Rows>>, mapping: Mapping | null = null) {
  const sheets = Object.entries(book).map(([name, rows]) => sheetOf(name, rows));
  let pauses = 0;
  const pause = (): void => {
    pauses += 1;
  };
  const outline = { sheets, dateSystem: 1900 as const, structureProtected: false };
  const options = { contract: bundledContract, mapping, pause };
  const recognition = await recogniseWorkbook(outline, options);
  const read = (refs: readonly RangeRef[]): Block[] =>
    refs.flatMap(({ sheet, area }) =>
      sheets.filter(({ id }) => id === sheet).map(({ whole }) => cropBlock(whole, area)),
    );
  const before = pauses;
  const { records, blocks: more } = await readRecords(recognition, read(recognition.refs), {
    mapping,
    pause,
    readMore: (refs) => Promise.resolve(read(refs)),
  });
  return { records, more, pauses: pauses - before };
}

const LOG: Rows = [
  ['Dato', 'CVR', 'Virksomhed', 'Kommune', 'Vejledningsform', 'Vækstforløb'],
  ...Array.from({ length: 12 }, (_, at) => [
    46_030 + at,
    12_345_674,
    `Firma ${String(at)}`,
    'Aarhus',
    'Individuel',
    null,
  ]),
];
const ANSWERS: Rows = [
  ['Svardato', 'Segment', 'NPS (0-10)'],
  ...Array.from({ length: 12 }, (_, at) => [46_030 + at, 'Drift', at % 10]),
];
const LIST: Rows = [
  ['Kommune', 'Folketal 2026'],
  ...bundledContract.municipalities.map((code, at) => [
    municipalityOf(code)?.name ?? null,
    90_000 + at,
  ]),
];
const MEASURED: Rows = [
  ['Mål', '2026'],
  ['Kendskabsgrad', 51],
  ['Kendskab til tilbud', 34],
];

describe('The records of a workbook', () => {
  it('are those of its sheets, each kind for itself, with where they stand', async () => {
    const { records, more, pauses } = await read({
      Log: LOG,
      Svar: ANSWERS,
      Kommuner: LIST,
      Kendskab: MEASURED,
    });
    expect(records.guidance.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([['Log', 12]]);
    expect(records.evaluations.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['Svar', 12],
    ]);
    expect(records.municipalityLists.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ['Kommuner', 19],
    ]);
    expect(
      records.measurements.map(({ goal, year, value, cell }) => [
        goal,
        year,
        value.toString(),
        cell,
      ]),
    ).toEqual([
      ['awareness', 2026, '51', 'B2'],
      ['offer-awareness', 2026, '34', 'B3'],
    ]);
    expect(records.sources.map(({ sheet, kind }) => `${sheet}: ${kind}`)).toEqual([
      'Log: guidance',
      'Svar: evaluation',
      'Kommuner: municipalities',
      'Kendskab: measurements',
    ]);
    expect(records.sources.slice(0, 3)).toEqual(
      [records.guidance, records.evaluations, records.municipalityLists].flatMap((all) =>
        all.map(({ source }) => source),
      ),
    );
    expect(more).toEqual([]);
    expect(pauses).toBeGreaterThan(0);
  });

  it('come with what is told of how they were recognised, of their cells and of their rows', async () => {
    const [header = [], ...rows] = LOG;
    const odd = [46_050, 12_345_674, 'Firma', 'Aarhus', 'Ved ikke hvad', { error: UNCALCULATED }];
    const { records } = await read(
      { Log: [header, ...rows, odd], Noter: [['Husk kaffe']] },
      { sheets: { Væk: {} } },
    );
    expect(
      records.findings.map(({ code, where }) => `${code} ${where?.cell ?? where?.sheet ?? ''}`),
    ).toEqual([
      'mappedSheetMissing ',
      'sheetNotUsed Noter',
      'uncalculatedFormulas F14',
      'unreadableCell E14',
      'unreadableCell F14',
    ]);
  });

  it('leave out the copy of a sheet, unless the user wants it', async () => {
    const book = { Log: LOG, 'Log (2)': LOG };
    const leftOut = async (mapping: Mapping | null) => {
      const { records } = await read(book, mapping);
      return [records.guidance.length, ...records.sources.map((source) => source.leftOut)];
    };
    expect(await leftOut(null)).toEqual([1, null, 'copy']);
    expect(
      await leftOut({ sheets: { Log: { leaveOut: false }, 'Log (2)': { leaveOut: false } } }),
    ).toEqual([2, null, null]);
  });

  it('say which columns the user corrected', async () => {
    const mapping = { sheets: { Log: { columns: { company: 'C' } } } };
    const { records } = await read({ Log: LOG }, mapping);
    expect(records.sources[0]?.columns.find(({ field }) => field === 'company')?.why).toBe(
      'correction',
    );
  });

  it('go on where a table begins below what came with the outline, which is then read too', async () => {
    const [header = [], first = []] = LOG;
    const long = [header, ...Array.from({ length: 230 }, () => first), [], ...ANSWERS];
    const { records, more } = await read({ Data: long });
    expect(
      records.sources.map(({ kind, headerRow, lastRow }) => [kind, headerRow, lastRow]),
    ).toEqual([
      ['guidance', 1, 232],
      ['evaluation', 233, 245],
    ]);
    expect(records.evaluations[0]?.rows).toHaveLength(12);
    expect(more.length).toBeGreaterThan(0);
  });

  it('are none of a book with nothing of ours', async () => {
    const { records } = await read({ Noter: [['Husk kaffe']] });
    expect(records).toEqual({
      guidance: [],
      evaluations: [],
      municipalityLists: [],
      measurements: [],
      sources: [],
      findings: [{ severity: 'note', code: 'sheetNotUsed', where: { sheet: 'Noter' }, facts: {} }],
    });
  });
});
