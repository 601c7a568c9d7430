import type { Language } from '../text/language';
import { textOf } from '../text/catalogue';
import type { Outline } from '../workbook/outline';
import type { Plan } from '../workbook/plan';
import { allocationSheet } from './allocation-sheet';
import type { Assessment } from './assessment';
import { contractSheet } from './contract-sheet';
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
  const { assessment, outline, previous, language } = request;
  const { stamped } = previous;
  const stamp = stamped?.seal === assessment.seal ? stamped.stamp : request.stamp;
  const text = textOf(language);
  const report: Report = { assessment, outline, previous, stamp, language, text };
  return {
    sheets: [
      targetsSheet(report),
      municipalitiesSheet(report),
      allocationSheet(report),
      contractSheet(report),
      receiptSheet(report),
    ],
  };
}
