import fc from 'fast-check';
import {
  journalParts,
  readJournal,
  type Journal,
} from '../../../../src/hosts/excel/repair/journal';
import { pictureOfPlan } from '../../../../src/hosts/excel/write/picture-of-plan';
import { cell, sheetPlan } from '../../../conformance/sample-plan';

function journalOf(texts: readonly string[]): Journal {
  const before = pictureOfPlan(sheetPlan('targets', 'Status', [texts.map((text) => cell(text))]));
  return {
    version: 1,
    sheets: [{ role: 'targets', name: texts.join().slice(0, 20), before, rows: 3, columns: 2 }],
  };
}

describe('the journal in the workbook', () => {
  test('reads back as it was written, whatever the cells hold, its parts in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (texts) => {
        const journal = journalOf(texts);
        const parts = journalParts(journal);
        expect(parts.every((part) => /^[\x20-\x7e]*$/.test(part))).toBe(true);
        expect(readJournal([...parts].reverse())).toEqual(JSON.parse(JSON.stringify(journal)));
      }),
    );
  });

  test('is cut into parts, and counts for nothing while one is missing', () => {
    const parts = journalParts(journalOf(Array.from({ length: 90 }, () => 'æ'.repeat(9000))));
    expect(parts.length).toBeGreaterThan(3);
    expect(readJournal(parts)).not.toBeNull();
    expect(readJournal(parts.slice(1))).toBeNull();
    expect(readJournal([])).toBeNull();
  });
});
