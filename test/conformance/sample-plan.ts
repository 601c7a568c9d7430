import type { Plan, PlannedCell, SheetPlan, SheetRole, Style } from '../../src/workbook/plan';

const PLAIN: Style = {};

/** A cell of a plan. */
export function cell(value: PlannedCell['value'], style: Style = PLAIN): PlannedCell {
  return { value, style };
}

/** A planned sheet with these cells and a bit of everything else. */
export function sheetPlan(
  role: SheetRole,
  name: string,
  rows: readonly (readonly PlannedCell[])[],
): SheetPlan {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  return {
    role,
    name,
    columns: Array.from({ length: width }, () => ({ width: 14 })),
    rows: rows.map((cells) => ({ height: 18, cells })),
    merges: [],
    freeze: { rows: 1, columns: 0 },
    print: { landscape: true, repeatRows: { first: 1, last: 1 }, footer: 'Side &P af &N' },
    choices: [],
    tabColor: '#0B4A22',
  };
}

/** A plan of one sheet that holds these values. */
export function planOf(
  values: readonly (readonly PlannedCell['value'][])[],
  name = 'Status',
): Plan {
  return {
    sheets: [
      sheetPlan(
        'targets',
        name,
        values.map((row) => row.map((one) => cell(one))),
      ),
    ],
  };
}
