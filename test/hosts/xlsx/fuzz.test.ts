import fc from 'fast-check';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { WorkbookRefused } from '../../../src/workbook/port';
import { bookParts, packParts, writeBook } from '../../books/write-book';
import type { BookSketch } from '../../books/book-sketch';
import { runs } from '../../chance';
import { planOf } from '../../conformance/sample-plan';

const BOOK: BookSketch = {
  sheets: [
    {
      name: 'Log',
      rows: [
        ['Dato', 'Virksomhed', 'Antal'],
        [46085, 'Mark & Søn ApS', 3],
        [46086.5, true, { error: '#N/A' }],
      ],
      formats: [[], ['dd-mm-yyyy'], [undefined, undefined, '0.0%']],
      tables: [{ name: 'T', area: { top: 1, left: 1, bottom: 3, right: 3 }, hasTotals: false }],
    },
    { name: 'Andet', rows: [['x', 'y']] },
  ],
};

/** Reads all of a file and writes to it; only a refusal may come in between. */
async function useFully(file: Uint8Array): Promise<void> {
  try {
    const workbook = openWorkbook(file);
    const { sheets } = await workbook.outline();
    for (const { id, used } of sheets) {
      if (used) {
        const area = { ...used, bottom: used.top, right: used.left };
        await workbook.read([{ sheet: id, area, formats: true }]);
      }
    }
    await workbook.apply(planOf([['x']]));
    await openWorkbook(workbook.bytes()).outline();
  } catch (error) {
    if (!(error instanceof WorkbookRefused)) throw error;
  }
}

describe('A spoilt file', () => {
  const whole = writeBook(BOOK, { strings: 'shared' });
  const parts = bookParts(BOOK, { strings: 'shared' });

  test('is read or refused, whichever bytes were overwritten', async () => {
    const place = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 6 }), async (places) => {
        const file = whole.slice();
        for (const [at, byte] of places) file[at] = byte;
        await useFully(file);
      }),
      runs(120),
    );
  });

  test('is read or refused, wherever it was cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), (length) => useFully(whole.slice(0, length))),
      runs(60),
    );
  });

  test('is read or refused, whatever became of the XML inside', async () => {
    const piece = fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '&',
      '</c>',
      '<x>',
      'r="0"',
      '99999999',
      '\0',
      ']]>',
      '<!--',
    );
    const change = fc.record({
      part: fc.constantFrom(...Object.keys(parts)),
      at: fc.nat(3000),
      remove: fc.nat(12),
      insert: piece,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const spoilt = { ...parts };
        for (const { part, at, remove, insert } of changes) {
          const text = spoilt[part] ?? '';
          const from = at % (text.length + 1);
          spoilt[part] = text.slice(0, from) + insert + text.slice(from + remove);
        }
        await useFully(packParts(spoilt));
      }),
      runs(200),
    );
  });

  test('is read or refused, whichever part is missing', async () => {
    for (const missing of Object.keys(parts)) {
      const rest = Object.entries(parts).filter(([name]) => name !== missing);
      await useFully(packParts(Object.fromEntries(rest)));
    }
  });
});
