import type { Block, RangeRef } from '../../workbook/block';
import type { Outline } from '../../workbook/outline';
import type { Plan } from '../../workbook/plan';
import type { WorkbookPort } from '../../workbook/port';
import type { Receipt } from '../../workbook/receipt';
import { inExcel } from './in-excel';
import { jumpTo } from './jump-to';
import { ColumnWeights } from './read/column-weights';
import { readBlocks } from './read/read-blocks';
import { survey, type Survey } from './read/survey';
import { pendingRepair, type Repair } from './repair/pending-repair';
import { restore } from './repair/restore';
import { watchChanges } from './watch-changes';
import { applyPlan } from './write/apply-plan';

/** The workbook that is open in Excel. */
export interface ExcelWorkbook extends WorkbookPort {
  /** Shows a cell to the user; false when its sheet is gone or hidden. */
  jumpTo(sheetName: string, cell: string): Promise<boolean>;
  /** Calls the listener when somebody else than this port changes the workbook; gives what ends that. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
  /** The repair of a write that was cut off; `null` when there is none. */
  pendingRepair(): Promise<Repair | null>;
}

/** The workbook port over Office.js. Opening it reads nothing and changes nothing. */
export function openExcelWorkbook(): ExcelWorkbook {
  return new OpenWorkbook();
}

/** Events of our own writes come a little after them, and not every Excel says whose they are. */
const ECHO_MS = 1000;

class OpenWorkbook implements ExcelWorkbook {
  private readonly weights = new ColumnWeights();
  private reviewed: Survey | null = null;
  private ownBlocks: Block[] = [];
  private isWriting = false;
  private lastWrite = -Infinity;

  async outline(): Promise<Outline> {
    return (await this.look()).outline;
  }

  async read(refs: readonly RangeRef[]): Promise<readonly Block[]> {
    if (refs.length === 0) return [];
    const blocks = await inExcel((context) =>
      readBlocks(context, refs, this.weights.weigh, this.heads()),
    );
    this.ownBlocks.push(...blocks.filter(({ sheet }) => this.isOwn(sheet)));
    return blocks;
  }

  apply(plan: Plan): Promise<Receipt> {
    return this.writing(async () => {
      const surveyed = this.reviewed ?? (await this.look());
      const { sheets, undo } = await applyPlan(plan, {
        survey: surveyed,
        ownBlocks: this.ownBlocks,
        weigh: this.weights.weigh,
      });
      if (undo) this.forgetReview();
      return {
        sheets,
        takeBack: () =>
          this.writing(async () => {
            if (undo) await inExcel((context) => restore(context, undo));
            this.forgetReview();
          }),
      };
    });
  }

  jumpTo(sheetName: string, cell: string): Promise<boolean> {
    return jumpTo(sheetName, cell);
  }

  onChanged(listener: () => void): Promise<() => Promise<void>> {
    return watchChanges(() => {
      const isEcho = this.isWriting || performance.now() - this.lastWrite < ECHO_MS;
      if (!isEcho) listener();
    });
  }

  pendingRepair(): Promise<Repair | null> {
    return pendingRepair();
  }

  private async look(): Promise<Survey> {
    this.ownBlocks = [];
    this.reviewed = await inExcel((context) => survey(context, this.weights));
    return this.reviewed;
  }

  private heads(): ReadonlyMap<string, Block> {
    const sheets = this.reviewed?.outline.sheets ?? [];
    return new Map(sheets.flatMap(({ id, head }) => (head ? [[id, head] as const] : [])));
  }

  private isOwn(id: string): boolean {
    return this.reviewed?.facts.sheets.some((sheet) => sheet.id === id && sheet.own) ?? false;
  }

  /** What was seen of our sheets is no longer what stands there. */
  private forgetReview(): void {
    this.reviewed = null;
    this.ownBlocks = [];
  }

  private async writing<Result>(work: () => Promise<Result>): Promise<Result> {
    this.isWriting = true;
    try {
      return await work();
    } finally {
      this.isWriting = false;
      this.lastWrite = performance.now();
    }
  }
}
