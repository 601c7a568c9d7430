import { valueAt, type Block } from '../workbook/block';
import { isError, type CellValue } from '../workbook/cell';
import { freeName } from '../workbook/free-name';
import type { Outline } from '../workbook/outline';
import type { Plan, PlannedCell, SheetPlan, SheetRole } from '../workbook/plan';

/** What a plan would do to one sheet, told by the cells' contents; looks are not compared. */
export interface SheetChange {
  readonly role: SheetRole;
  /** The name that the sheet has, or will get. */
  readonly name: string;
  readonly state: 'new' | 'changed' | 'same';
  /** Cells that get their first content, another content, or keep what they hold. Emptied ones are `changed`. */
  readonly cells: { readonly new: number; readonly changed: number; readonly same: number };
}

/** Holds a plan against the sheets that stand in the workbook, whose used cells `own` holds. */
export function comparePlan(
  plan: Plan,
  outline: Outline,
  own: Partial<Record<SheetRole, Block>>,
): readonly SheetChange[] {
  const taken = outline.sheets.map(({ name }) => name);
  return plan.sheets.map((sheet) => {
    const standing = outline.sheets.find((each) => each.own === sheet.role);
    const name = standing?.name ?? freeName(sheet.name, taken);
    if (standing === undefined) taken.push(name);
    const cells = compareCells(sheet, own[sheet.role]);
    const isSame = cells.new === 0 && cells.changed === 0;
    const state = standing === undefined ? 'new' : isSame ? 'same' : 'changed';
    return { role: sheet.role, name, state, cells };
  });
}

function compareCells({ rows }: SheetPlan, block: Block | undefined): SheetChange['cells'] {
  const counts = { new: 0, changed: 0, same: 0 };
  const { bottom, right } = block?.area ?? { bottom: 0, right: 0 };
  const height = Math.max(rows.length, bottom);
  for (let row = 1; row <= height; row += 1) {
    const cells = rows[row - 1]?.cells ?? [];
    const width = Math.max(cells.length, right);
    for (let column = 1; column <= width; column += 1) {
      const before = block === undefined ? null : contentOf(valueAt(block, row, column));
      const after = plannedContent(cells[column - 1]);
      if (before === after) counts.same += after === null ? 0 : 1;
      else counts[before === null ? 'new' : 'changed'] += 1;
    }
  }
  return counts;
}

function plannedContent(cell: PlannedCell | undefined): string | number | boolean | null {
  return contentOf(cell?.value ?? null);
}

/** An empty text is no content. */
function contentOf(value: CellValue): string | number | boolean | null {
  if (value === '') return null;
  return isError(value) ? value.error : value;
}
