import type { SheetRole } from '../../workbook/plan';
import { shownOf, type Phase } from './pane-state';

/** The name of our own sheet as it stands in the workbook in Excel; `null` where it has not been written. */
export function standingSheet(phase: Phase, role: SheetRole): string | null {
  if (phase.name === 'done' && phase.written.takeBack !== null) {
    return phase.written.sheets.find((sheet) => sheet.role === role)?.name ?? null;
  }
  const change = shownOf(phase)?.view.changes.find((sheet) => sheet.role === role);
  return change === undefined || change.state === 'new' ? null : change.name;
}
