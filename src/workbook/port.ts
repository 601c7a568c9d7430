import type { Block, RangeRef } from './block';
import type { Outline } from './outline';
import type { Plan } from './plan';
import type { Receipt } from './receipt';

/** The only way to a workbook. Every host passes the same conformance suite, so every face gives the same answer. */
export interface WorkbookPort {
  outline(): Promise<Outline>;
  /** One block a reference, in the same order, each the whole area asked for. */
  read(refs: readonly RangeRef[]): Promise<readonly Block[]>;
  /** The whole plan, or the old workbook. A plan that changes nothing writes nothing. */
  apply(plan: Plan): Promise<Receipt>;
}

/** A workbook that can't be used, or can't be written: the host says why by code, `text/` says it in words. */
export class WorkbookRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'WorkbookRefused';
  }
}

export type RefusalCode =
  | 'notFound'
  | 'notReadable'
  | 'notWorkbook'
  | 'legacyWorkbook'
  | 'otherFormat'
  | 'encrypted'
  | 'damaged'
  | 'tooLarge'
  | 'signed'
  | 'structureProtected'
  | 'sheetProtected'
  | 'nothingRecognised'
  | 'notWritable'
  | 'sheetFiltered'
  | 'cellsMerged'
  | 'changedSinceReview'
  | 'cellBeingEdited'
  | 'noAnswer'
  | 'excelTooOld'
  | 'excelFailed'
  | 'halfWritten';
