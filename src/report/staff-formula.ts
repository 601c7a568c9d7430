import type { PlannedCell } from '../workbook/plan';

/** A planned cell with a formula of staff's, as it stood where they wrote it. */
export interface StaffFormula extends PlannedCell {
  readonly formula: string;
  readonly isStaffs: true;
}

export function staffFormula(cell: PlannedCell, formula: string): StaffFormula {
  return { ...cell, formula, isStaffs: true };
}

export function isStaffFormula(cell: PlannedCell): cell is StaffFormula {
  return 'isStaffs' in cell;
}
