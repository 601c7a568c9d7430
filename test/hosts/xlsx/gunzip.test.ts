import fc from 'fast-check';
import { gunzip } from '../../../src/cli/gunzip';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { writeBook } from '../../books/write-book';
import { runs } from '../../chance';

describe('A part that the system unpacks', () => {
  const rows = Array.from({ length: 4000 }, (_, n) => [n, `tekst ${String(n % 700)}`]);
  const book = writeBook({ sheets: [{ name: 'Log', rows }] });

  test('reads as the same sheet', async () => {
    expect(await openWorkbook(book, gunzip).outline()).toEqual(await openWorkbook(book).outline());
  });

  test('is refused when a byte of it has changed', async () => {
    const places = fc.integer({ min: 2000, max: 20_000 });
    await fc.assert(
      fc.asyncProperty(places, async (place) => {
        const spoilt = book.slice();
        spoilt[place] = (spoilt[place] ?? 0) ^ 0x10;
        await expect(openWorkbook(spoilt, gunzip).outline()).rejects.toMatchObject({
          name: 'WorkbookRefused',
          code: 'damaged',
        });
      }),
      runs(20),
    );
  });
});
