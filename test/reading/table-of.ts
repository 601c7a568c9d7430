import { FindingList } from '../../src/reading/finding-list';
import type { Mapping } from '../../src/reading/mapping';
import type { ReadingContext } from '../../src/reading/reading-context';
import { headingsOf } from '../../src/reading/recognition/headings';
import type { FoundTable, Mark } from '../../src/reading/recognition/table';
import type { Field, SourceKind } from '../../src/reading/records';
import { tableCells, type TableCells } from '../../src/reading/table-cells';
import type { CellValue } from '../../src/workbook/cell';
import { blockOf } from './block-of';

/** A column of a table: the field that it was taken for (`null` for none), and its heading. */
export type GivenColumn = readonly [
  field: Field | null,
  heading: string | null,
  more?: { readonly mark?: Mark; readonly name?: number },
];

export interface MoreOfTable {
  readonly title?: string;
  readonly ties?: FoundTable['ties'];
  readonly isDoubtful?: boolean;
  /** A row of the header over the headings; the table then begins at row 3. */
  readonly above?: readonly (string | null)[];
  readonly formats?: readonly (readonly string[])[];
}

/** A found table at A1, its header in row 1, and its cells. */
export function tableOf(
  kind: SourceKind,
  columns: readonly GivenColumn[],
  rows: readonly (readonly CellValue[])[],
  { title = '', ties = [], isDoubtful, above, formats }: MoreOfTable = {},
): { readonly table: FoundTable; readonly cells: TableCells } {
  const top = [...(above === undefined ? [] : [above]), columns.map(([, heading]) => heading)];
  const header = { first: 1, last: top.length };
  const firstRow = top.length + 1;
  const body = blockOf([columns.map(() => null), ...rows], [[], ...(formats ?? [])]);
  const table: FoundTable = {
    kind,
    header,
    left: 1,
    right: columns.length,
    bottom: firstRow + rows.length - 1,
    headings: headingsOf(blockOf(top), header, { left: 1, right: columns.length }),
    columns: columns.flatMap(([field, heading, { mark, name = 1 } = {}], at) =>
      field === null
        ? []
        : [
            {
              field,
              column: at + 1,
              heading: heading ?? '',
              name,
              content: 1,
              ...(mark !== undefined && { mark }),
            },
          ],
    ),
    ties,
    score: 1,
    title,
    ...(isDoubtful !== undefined && { isDoubtful }),
  };
  const blocks = body.columns.map((values, at) => ({
    sheet: 'Ark1',
    area: { top: firstRow, left: at + 1, bottom: table.bottom, right: at + 1 },
    columns: [values.slice(1)],
    formats: [body.formats?.[at]?.slice(1) ?? []],
  }));
  return { table, cells: tableCells(table, blocks) };
}

/** The contract of Aarhus and Viborg, with dates from 1900 and nothing corrected. */
export function contextOf(mapping: Mapping | null = null): ReadingContext {
  return {
    dateSystem: 1900,
    inside: new Set(['751', '791']),
    mapping,
    findings: new FindingList([]),
    pause: () => undefined,
  };
}
