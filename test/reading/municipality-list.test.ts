import { bundledContract } from '../../src/contract/bundle';
import { allMunicipalities, municipalityOf } from '../../src/contract/municipalities';
import type { Result } from '../../src/report/result';
import type { CellValue } from '../../src/workbook/cell';
import { memoryWorkbook } from '../memory-host/memory-workbook';
import { sheetOf } from '../promises/office-book';
import { resultOf } from '../promises/review-of';

type Row = readonly [code: CellValue, name: CellValue, inhabitants: CellValue];

const OWN: readonly Row[] = bundledContract.municipalities.map((code, index) => [
  Number(code),
  municipalityOf(code)?.name ?? '',
  1000 + index,
]);

/** A list of municipalities with inhabitants; row 1 is its header. */
async function review(rows: readonly Row[]): Promise<Result> {
  const column = (heading: string, at: 0 | 1 | 2) => ({
    heading,
    synonyms: [],
    values: rows.map((row) => row[at]),
  });
  const columns = [column('Kode', 0), column('Kommune', 1), column('Folketal 2026', 2)];
  return resultOf(memoryWorkbook({ sheets: [sheetOf('Kommuner', columns)] }));
}

/** What is told of the rows, `code cell`. */
function told({ findings }: Result): string[] {
  return findings
    .filter(({ code }) => /^(?:listRow|totals|notes)/.test(code))
    .map(({ severity, code, cell }) => `${severity} ${code} ${cell ?? ''}`);
}

const rowsOf = ({ sources }: Result): unknown[] =>
  sources.map(({ rowsUsed, rowsLeftOut }) => [rowsUsed, rowsLeftOut]);

describe('A row of a municipality list that is not used', () => {
  it('is counted and told once for all municipalities outside the area', async () => {
    const inside = new Set(bundledContract.municipalities);
    const others = allMunicipalities
      .filter(({ code }) => !inside.has(code))
      .map(({ code, name }): Row => [Number(code), name, 5000]);
    const result = await review([...OWN, ...others]);
    expect(rowsOf(result)).toEqual([[19, 79]]);
    expect(told(result)).toEqual(['note listRowsOutside B21']);
  });

  it('is told with its cell when name and code are two municipalities', async () => {
    const [first = [null, null, null], ...rest] = OWN;
    const result = await review([[751, first[1], first[2]], ...rest]);
    expect(rowsOf(result)).toEqual([[18, 1]]);
    expect(told(result)).toEqual(['warning listRowDisagrees B2']);
    expect(result.findings.find(({ code }) => code === 'listRowDisagrees')?.message).toBe(
      `Kommuner!B2: «Horsens» og koden «751» er to forskellige kommuner, så rækken er ikke brugt. Ret navnet eller koden.`,
    );
  });

  it('is told with its cell when nobody knows its name: a warning while a municipality is missing', async () => {
    const [first = [null, null, null], ...rest] = OWN;
    const missing = await review([[null, 'Hostens', first[2]], ...rest]);
    expect(rowsOf(missing)).toEqual([[18, 1]]);
    expect(told(missing)).toEqual(['warning listRowUnknown B2']);

    const whole = await review([...OWN, [null, 'Region Midtjylland', 1_000_000]]);
    expect(rowsOf(whole)).toEqual([[19, 1]]);
    expect(told(whole)).toEqual(['note listRowUnknown B21']);
  });

  it('is no row at all when it is a total or a note, which is told too', async () => {
    const result = await review([...OWN, [null, 'I alt', 20_000], [null, 'Kilde: DST', null]]);
    expect(rowsOf(result)).toEqual([[19, 0]]);
    expect(told(result)).toEqual(['note totalsLeftOut B21', 'note notesLeftOut B22']);
  });
});
