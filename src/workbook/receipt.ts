import type { SheetRole } from './plan';

/** What a write did, and the way back. */
export interface Receipt {
  readonly sheets: readonly WrittenSheet[];
  /** Puts the workbook back exactly as it was before the write. */
  takeBack(): Promise<void>;
}

export interface WrittenSheet {
  readonly role: SheetRole;
  /** As it stands in the workbook now. */
  readonly name: string;
  readonly state: 'new' | 'changed' | 'same';
}
