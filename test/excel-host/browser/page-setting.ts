import type { Limits } from '../limits';
import type { AddIn } from '../add-in';

/** What the page that plays Excel is told before it opens the pane. */
export interface PageSetting {
  /** The pane's address. */
  readonly pane: string;
  /** The pane's width in pixels. */
  readonly width: number;
  readonly limits: Partial<Limits>;
  readonly addIn: Partial<AddIn>;
}
