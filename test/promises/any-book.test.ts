import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { toResult } from '../../src/report/to-result';
import type { Review } from '../../src/review';
import { WorkbookRefused, type WorkbookPort } from '../../src/workbook/port';
import { bookParts, packParts, writeBook } from '../books/write-book';
import { runs } from '../chance';
import { memoryWorkbook } from '../memory-host/memory-workbook';
import { changes, hostileName, spoilt } from './hostile';
import { officeBook } from './office-book';
import { reviewOf } from './review-of';

const BOOK = officeBook();

const schema = JSON.parse(
  readFileSync(join(__dirname, '../../docs/result.schema.json'), 'utf8'),
) as object;
const fits = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** The texts of a document, wherever they stand. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Ten digits in a row, or as a CPR number is written; a seal is hex, and the thirteen of an EAN number are none. */
function holdsCprNumber(text: string): boolean {
  return /(?<!\d)(?:\d{6}[\s–.-]{0,3}\d{4}|\d{10,12}|\d{14,})(?!\d)/u.test(
    text.replaceAll(/sha256:[0-9a-f]{64}|\p{Cf}/gu, ''),
  );
}

/** Every text that a review would write into cells. */
function plannedTexts({ plan }: Review): string[] {
  return textsOf(plan.sheets.map(({ rows }) => rows.map(({ cells }) => cells.map((c) => c.value))));
}

/** A review of the book, what it tells looked at; `null` when the book is refused. */
async function looked(port: WorkbookPort): Promise<Review | null> {
  try {
    const review = await reviewOf(port);
    for (const language of ['da', 'en'] as const) {
      const result: unknown = JSON.parse(JSON.stringify(toResult(review.assessment, language)));
      fits(result);
      expect(fits.errors).toBeNull();
      expect(textsOf(result).filter(holdsCprNumber)).toEqual([]);
    }
    return review;
  } catch (error) {
    if (error instanceof WorkbookRefused) return null;
    throw error;
  }
}

describe('A book that nobody tidied', () => {
  test('is reviewed to JSON that fits its schema and shows no CPR number, or refused', () =>
    fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const sheets = spoilt(BOOK.sheets, made);
        const review = await looked(memoryWorkbook({ sheets }));
        if (review !== null) expect(plannedTexts(review).filter(holdsCprNumber)).toEqual([]);
      }),
      { ...runs(25), endOnFailure: true },
    ));

  test('can be written as a file, and the second review of it changes nothing', () =>
    fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const sheets = spoilt(BOOK.sheets, made);
        const workbook = openWorkbook(writeBook({ sheets }, { strings: 'shared' }));
        const first = await looked(workbook);
        if (first === null) return;
        await workbook.apply(first.plan);
        const again = openWorkbook(workbook.bytes());
        const second = await looked(again);
        expect(second?.assessment.seal).toBe(first.assessment.seal);
        expect(second?.changes.filter(({ state }) => state !== 'same')).toEqual([]);
      }),
      { ...runs(10), endOnFailure: true },
    ));

  test('is reviewed or refused, whatever became of the XML inside', () => {
    const parts = bookParts(BOOK, { strings: 'shared' });
    const piece = fc.oneof(
      fc.constantFrom('', '<', '>', '"', '&', '</c>', '</row>', '<row>', '<c r="A1"><v>1</v></c>'),
      fc.constantFrom('r="ZZZ1"', ' t="s"', ' t="e"', ' t="d"', '<f>1</f>', '-1', '1e400', '\0'),
      fc.constantFrom('<mergeCell ref="A1:Z9"/>', '<![CDATA[', ']]>', '<!--', '-->', '&#xD800;'),
      hostileName,
    );
    const change = fc.record({
      part: fc.constantFrom(...Object.keys(parts)),
      at: fc.nat(200_000),
      remove: fc.nat(20),
      insert: piece,
    });
    return fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (made) => {
        const broken = { ...parts };
        for (const { part, at, remove, insert } of made) {
          const text = broken[part] ?? '';
          const from = at % (text.length + 1);
          broken[part] = text.slice(0, from) + insert + text.slice(from + remove);
        }
        let workbook;
        try {
          workbook = openWorkbook(packParts(broken));
        } catch (error) {
          if (error instanceof WorkbookRefused) return;
          throw error;
        }
        await looked(workbook);
      }),
      { ...runs(25), endOnFailure: true },
    );
  });
});
