import type { Mapping, SheetMapping } from './mapping';
import { fieldsOfKind } from './mapping-schema';
import type { Field, SourceKind } from './records';

/** One thing that a mapping says of one sheet. A field without a column (`null`): the sheet has none. */
export type Correction = { readonly sheet: string } & (
  | { readonly key: 'leaveOut'; readonly value: boolean }
  | { readonly key: 'kind'; readonly value: SourceKind }
  | { readonly key: 'headerRow'; readonly value: number }
  | { readonly key: Field; readonly value: string | readonly string[] | null }
);

export type CorrectionKey = Correction['key'];

const FIELDS: readonly Field[] = [...new Set(Object.values(fieldsOfKind).flat())];
export const correctionKeys: readonly CorrectionKey[] = [
  'leaveOut',
  'kind',
  'headerRow',
  ...FIELDS,
];

export function isCorrectionKey(key: string): key is CorrectionKey {
  return correctionKeys.some((known) => known === key);
}

/** A mapping, one thing at a time: mappings that say the same give the same list, sheet by sheet. */
export function correctionsOf(mapping: Mapping | null): Correction[] {
  return Object.entries(mapping?.sheets ?? {})
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([sheet, said]) => correctionsOfSheet(sheet, said));
}

/** The mapping that says all of these; `null` when there are none. */
export function mappingOf(corrections: readonly Correction[]): Mapping | null {
  if (corrections.length === 0) return null;
  const sheets = new Map<string, SheetMapping>();
  for (const { sheet, key, value } of corrections) {
    const said = sheets.get(sheet);
    sheets.set(
      sheet,
      key === 'leaveOut' || key === 'kind' || key === 'headerRow'
        ? { ...said, [key]: value }
        : { ...said, columns: { ...said?.columns, [key]: value } },
    );
  }
  return { sheets: Object.fromEntries(sheets) };
}

function correctionsOfSheet(sheet: string, said: SheetMapping): Correction[] {
  const { leaveOut, kind, headerRow, columns = {} } = said;
  return [
    ...(leaveOut === undefined ? [] : [{ sheet, key: 'leaveOut' as const, value: leaveOut }]),
    ...(kind === undefined ? [] : [{ sheet, key: 'kind' as const, value: kind }]),
    ...(headerRow === undefined ? [] : [{ sheet, key: 'headerRow' as const, value: headerRow }]),
    ...FIELDS.flatMap((key) => {
      const column = columns[key];
      return column === undefined ? [] : [{ sheet, key, value: lettersOf(column) }];
    }),
  ];
}

function lettersOf(column: string | readonly string[] | null): string | readonly string[] | null {
  if (column === null) return null;
  const letters = [column].flat().map((each) => each.toUpperCase());
  const [only, ...others] = letters;
  return only !== undefined && others.length === 0 ? only : letters;
}
