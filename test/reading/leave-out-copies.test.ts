import { findCopies } from '../../src/reading/leave-out-copies';
import type { GuidanceRow, Source } from '../../src/reading/records';
import { IN_STEP, tenfold } from '../growth';

type Table = Parameters<typeof findCopies<GuidanceRow>>[0][number];

const sign = (row: GuidanceRow, fields: ReadonlySet<string>): string =>
  [...fields].map((field) => JSON.stringify(row[field as keyof GuidanceRow])).join();

/** A table of courses, each known by its company alone. */
function tableOf(companies: readonly string[], has = ['date', 'company']): Table {
  const rows = companies.map((company, n) => ({ row: n + 2, date: 1, company }) as GuidanceRow);
  return { source: {} as Source, has: new Set(has), rows };
}

const copies = (tables: readonly Table[]) => [...findCopies(tables, sign, () => false).copies];

describe('Tabs that hold what other tabs hold', () => {
  it('The tab of the whole year gives way to its quarters, and the first quarter is named', () => {
    expect(
      copies([tableOf(['a', 'b', 'c', 'd']), tableOf(['a', 'b']), tableOf(['d', 'c'])]),
    ).toEqual([[0, 1]]);
  });

  it('Of two equal tabs the later gives way, and of three the two later', () => {
    expect(copies([tableOf(['a', 'b']), tableOf(['b', 'a'])])).toEqual([[1, 0]]);
    expect(copies([tableOf(['a']), tableOf(['a']), tableOf(['a'])])).toEqual([
      [2, 0],
      [1, 0],
    ]);
  });

  it('A tab with a course of its own stays, and one without gives way', () => {
    expect(copies([tableOf(['a', 'b', 'e']), tableOf(['a', 'b', 'f']), tableOf(['a'])])).toEqual([
      [2, 0],
    ]);
  });

  it('Tabs with other columns are compared by those that both have', () => {
    const other = tableOf(['a', 'b', 'c'], ['date', 'company', 'form']);
    expect(copies([other, tableOf(['a', 'b', 'c'])])).toEqual([[1, 0]]);
    expect(copies([tableOf(['a', 'b']), tableOf(['a', 'b'], ['company'])])).toEqual([]);
  });

  describe('A tab of which most rows stand in others', () => {
    const names = Array.from({ length: 20 }, (_, at) => `c${String(at)}`);
    const nearly = (own: number): unknown => {
      const gathered = [
        ...names.slice(0, own).map((name) => `${name} rettet`),
        ...names.slice(own),
      ];
      const quarters = [names.slice(0, 11), names.slice(11)].map((each) => tableOf(each));
      return findCopies([tableOf(gathered), ...quarters], sign, () => false).nearly;
    };

    it('is told, with the number of those rows and the first tab that holds one', () => {
      expect(nearly(1)).toEqual([{ at: 0, original: 1, held: 19 }]);
      expect(nearly(4)).toEqual([{ at: 0, original: 1, held: 16 }]);
    });

    it('is not told where more than a fifth are its own, or where there are hardly any', () => {
      expect(nearly(5)).toEqual([]);
      expect(
        findCopies([tableOf(names.slice(0, 9)), tableOf(names.slice(1, 10))], sign, () => false)
          .nearly,
      ).toEqual([]);
    });
  });

  it('A tab that the user wants to keep is never left out', () => {
    expect([...findCopies([tableOf(['a']), tableOf(['a'])], sign, () => true).copies]).toEqual([]);
  });

  it('Thousands of tabs take time in step with their number', async () => {
    const growth = await tenfold(400, (tabs) => {
      copies(
        Array.from({ length: tabs }, (_, at) => tableOf([`a${String(at)}`, `b${String(at)}`])),
      );
    });
    expect(growth).toBeLessThan(IN_STEP);
  });
});
