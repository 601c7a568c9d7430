import type { SettingName } from '../contract/contract';
import type { Day } from '../workbook/day';

/** What the command line asks for, checked as far as it can be without looking at a file. */
export type Command = { readonly kind: 'help' } | { readonly kind: 'version' } | ReviewCommand;

export interface ReviewCommand {
  readonly kind: 'review';
  /** As written on the command line. */
  readonly book: string;
  readonly out: string | null;
  readonly inPlace: boolean;
  readonly year: number | null;
  readonly asOf: Day | null;
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
  readonly mappingFile: string | null;
  readonly contractFile: string | null;
  readonly json: boolean;
  readonly dryRun: boolean;
}
