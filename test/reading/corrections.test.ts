import fc from 'fast-check';
import {
  correctionKeys,
  correctionsOf,
  isCorrectionKey,
  mappingOf,
} from '../../src/reading/corrections';
import type { Mapping, SheetMapping } from '../../src/reading/mapping';
import { fieldsOfKind, sourceKinds } from '../../src/reading/mapping-schema';

const letter = fc.stringMatching(/^[A-Z]{1,2}$/);
const column = fc.oneof(letter, fc.constant(null), fc.uniqueArray(letter, { minLength: 2 }));
const fields = [...new Set(Object.values(fieldsOfKind).flat())];
const sheetMapping = fc.record(
  {
    leaveOut: fc.boolean(),
    kind: fc.constantFrom(...sourceKinds),
    headerRow: fc.integer({ min: 1, max: 1_048_576 }),
    columns: fc.dictionary(fc.constantFrom(...fields), column, { minKeys: 1 }),
  },
  { requiredKeys: ['leaveOut'] },
) as fc.Arbitrary<SheetMapping>;
const mapping: fc.Arbitrary<Mapping> = fc
  .dictionary(fc.string({ minLength: 1, maxLength: 31 }), sheetMapping, { minKeys: 1 })
  .map((sheets) => ({ sheets }));

describe('Corrections of how sheets are read', () => {
  it('Told one by one and put together again they say the same', () => {
    fc.assert(
      fc.property(mapping, (said) => {
        expect(mappingOf(correctionsOf(said))).toEqual(said);
      }),
    );
  });

  it('No correction is no mapping, and the order in which they were made does not matter', () => {
    expect(mappingOf([])).toBeNull();
    expect(correctionsOf({ sheets: {} })).toEqual([]);
    const one = { Log: { columns: { date: 'c', form: null } }, Andet: { leaveOut: true } };
    const other = { Andet: { leaveOut: true }, Log: { columns: { form: null, date: 'C' } } };
    expect(correctionsOf({ sheets: one })).toEqual(correctionsOf({ sheets: other }));
  });

  it('Sheets come by name, and what is said of one in the order of the keys', () => {
    const mapping: Mapping = {
      sheets: {
        b: { columns: { ean: null, sustainability: ['k', 'l'], date: 'a' }, headerRow: 2 },
        c: {},
        a: { kind: 'evaluation', leaveOut: false, columns: { sustainability: ['m'], score: [] } },
      },
    };
    expect(correctionsOf(mapping)).toEqual([
      { sheet: 'a', key: 'leaveOut', value: false },
      { sheet: 'a', key: 'kind', value: 'evaluation' },
      { sheet: 'a', key: 'score', value: [] },
      { sheet: 'a', key: 'sustainability', value: 'M' },
      { sheet: 'b', key: 'headerRow', value: 2 },
      { sheet: 'b', key: 'date', value: 'A' },
      { sheet: 'b', key: 'sustainability', value: ['K', 'L'] },
      { sheet: 'b', key: 'ean', value: null },
    ]);
    expect(correctionsOf(null)).toEqual([]);
  });

  it('The last of two that contradict each other counts', () => {
    expect(
      mappingOf([
        { sheet: 'Log', key: 'date', value: 'A' },
        { sheet: 'Log', key: 'cvr', value: 'B' },
        { sheet: 'Log', key: 'date', value: 'C' },
        { sheet: 'Log', key: 'headerRow', value: 4 },
      ]),
    ).toEqual({ sheets: { Log: { headerRow: 4, columns: { date: 'C', cvr: 'B' } } } });
  });

  it('Each thing that can be corrected has one key, and nothing else is one', () => {
    expect(correctionKeys.slice(0, 3)).toEqual(['leaveOut', 'kind', 'headerRow']);
    expect(new Set(correctionKeys.slice(3))).toEqual(new Set(fields));
    expect(new Set(correctionKeys).size).toBe(correctionKeys.length);
    expect(correctionKeys.every(isCorrectionKey)).toBe(true);
    expect(['', 'Kind', 'colour', 'columns'].some(isCorrectionKey)).toBe(false);
  });
});
