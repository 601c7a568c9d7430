import type { Plan } from '../../workbook/plan';
import type { WorkbookPort } from '../../workbook/port';
import type { OnStage, Outcome, ReviewRequest, WrittenFile } from './review-request';

/** Where the long work is done: in a worker, or in the page itself where workers are barred. Holds one file at a time. */
export interface Desk {
  /** Lays a workbook file on the desk. Throws `WorkbookRefused`. */
  openFile(bytes: Uint8Array): Promise<void>;
  reviewFile(request: ReviewRequest, onStage: OnStage): Promise<Outcome>;
  /** Gives the file with the plan written into it; the file on the desk stays as it was opened. */
  writeFile(plan: Plan): Promise<WrittenFile>;
  /** Reviews a workbook that somebody else holds open. */
  reviewPort(port: WorkbookPort, request: ReviewRequest, onStage: OnStage): Promise<Outcome>;
  /** Ends the work under way, which never answers then, and clears the desk. */
  clear(): void;
}
