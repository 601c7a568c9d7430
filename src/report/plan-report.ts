import type { Language } from '../text/language';
import type { KeptRole } from '../reading/own-headings';
import { textOf } from '../text/catalogue';
import type { Finding } from '../workbook/finding';
import type { Outline } from '../workbook/outline';
import type { Plan, SheetPlan } from '../workbook/plan';
import { allocationSheet } from './allocation-sheet';
import type { Assessment } from './assessment';
import { contractSheet } from './contract-sheet';
import { followFormulas } from './follow-formulas';
import { keepLooseCells } from './keep-loose-cells';
import { municipalitiesSheet } from './municipalities-sheet';
import type { OwnSheets, Stamp } from './own-sheets';
import { receiptSheet } from './receipt-sheet';
import type { Report } from './report';
import { targetsSheet } from './targets-sheet';

export interface ReportRequest {
  readonly assessment: Assessment;
  readonly outline: Outline;
  /** What `readOwnSheets` found of the last run. */
  readonly previous: OwnSheets;
  /** Now, on the user's clock. */
  readonly stamp: Stamp;
  readonly language: Language;
}

/**
 * The five sheets of a review. While the seal is the last run's, its time stamp stays, so a second run plans what
 * already stands.
 */
export function planReport(request: ReportRequest): Plan {
  return planWithFindings(request).plan;
}

/** The same, and what there is to say of staff's own cells that could not be written as they stood. */
export function planWithFindings(request: ReportRequest): {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
} {
  const { assessment, outline, previous, language } = request;
  const { stamped } = previous;
  const stamp = stamped?.seal === assessment.seal ? stamped.stamp : request.stamp;
  const text = textOf(language);
  const report: Report = { assessment, outline, previous, stamp, language, text };
  const sheets: readonly (readonly [KeptRole, SheetPlan])[] = [
    ['targets', targetsSheet(report)],
    ['municipalities', municipalitiesSheet(report)],
    ['allocation', allocationSheet(report)],
    ['contract', contractSheet(report)],
  ];
  const followed = sheets.map(([role, sheet]) => {
    const name = outline.sheets.find(({ own }) => own === role)?.name ?? sheet.name;
    const before = previous.blocks[role];
    const kept = keepLooseCells(sheet, before, previous.tables[role]);
    return followFormulas(kept, role, before, name);
  });
  const receipt = keepLooseCells(receiptSheet(report), previous.blocks.receipt, null);
  return {
    plan: { sheets: [...followed.map(({ sheet }) => sheet), receipt] },
    findings: followed.flatMap(({ findings }) => findings),
  };
}
