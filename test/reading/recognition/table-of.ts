import type { SheetMapping } from '../../../src/reading/mapping';
import type { RecognitionContext } from '../../../src/reading/recognition/find-headers';
import { headingsOf } from '../../../src/reading/recognition/headings';
import { recogniseTable } from '../../../src/reading/recognition/recognise-table';
import type { FoundTable } from '../../../src/reading/recognition/table';
import type { Area } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';
import { contextOf } from './context-of';

export type Rows = readonly (readonly CellValue[])[];

interface Said {
  readonly header?: { readonly first: number; readonly last: number };
  readonly area?: Partial<Area>;
  readonly bottom?: number;
  readonly sheetName?: string;
  readonly mapping?: SheetMapping;
  readonly wanted?: RecognitionContext['wanted'];
}

/** What a header with these rows above and below it is the header of. */
export function tableOf(
  rows: Rows,
  { header = { first: 1, last: 1 }, area = {}, bottom = rows.length, ...said }: Said = {},
): FoundTable | null {
  const block = blockOf(rows);
  const inside = { ...block.area, ...area };
  const headings = headingsOf(block, header, inside);
  return recogniseTable(block, inside, bottom, { ...header, headings }, contextOf(said));
}

type Cells = (row: number) => CellValue;

const CVR = [20_000_007, 10_000_009, 30_000_006, 10_150_817];
const inTurn =
  (...values: readonly CellValue[]): Cells =>
  (row) =>
    values[row % values.length] ?? null;

/** What stands in a column of staff's, row by row. */
export const cells = {
  day: (row) => 46_000 + row,
  founded: (row) => 30_000 + 500 * row,
  cvr: inTurn(...CVR),
  company: (row) => `Firma ${String(row)}`,
  place: inTurn('Viborg', 'Aarhus'),
  form: inTurn('Kollektiv', 'Individuel'),
  score: (row) => row % 11,
  otherScore: (row) => (row + 3) % 11,
  yesNo: inTurn('Nej', 'Ja'),
  grade: inTurn('Slet ikke', 'I høj grad'),
  marked: inTurn(null, 'x'),
  unmarked: inTurn('x', null),
  number: (row) => 1000 + row,
  blank: () => null,
} satisfies Record<string, Cells>;

/** A header and rows under it: columns by their heading, each with what stands in it. */
export function rowsOf(columns: Readonly<Record<string, Cells>>, rows = 12): CellValue[][] {
  const body = Array.from({ length: rows }, (_, row) =>
    Object.values(columns).map((cell) => cell(row)),
  );
  return [Object.keys(columns), ...body];
}

/** A table in words: its kind, what each field's column is, and what could not be chosen. */
export function told(table: FoundTable | null): unknown {
  if (table === null) return null;
  const { kind, columns, ties, isDoubtful, answers } = table;
  return [
    kind + (isDoubtful === true ? '?' : ''),
    columns.map(({ field, column, mark }) => [field, column, mark ?? ''].join(' ').trim()).join(),
    ...ties.map((tie) => `${tie.field} tied`),
    ...(answers === undefined ? [] : [told(answers)]),
  ];
}
