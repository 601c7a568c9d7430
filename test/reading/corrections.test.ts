import fc from 'fast-check';
import { correctionsOf, mappingOf } from '../../src/reading/corrections';
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
});
