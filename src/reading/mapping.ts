import type { Field, SourceKind } from './records';

/**
 * What the user says about the sheets, stronger than what the reader sees (`--mapping`, schema in `docs/mapping.schema.json`).
 * A sheet that is not named here is recognised as usual.
 */
export interface Mapping {
  readonly sheets: Readonly<Record<string, SheetMapping>>;
}

export interface SheetMapping {
  /** `true`: leave it out. `false`: use it, even though it looks like a copy or the local office's. */
  readonly leaveOut?: boolean;
  readonly kind?: SourceKind;
  /** The last row of the header, as Excel numbers it. */
  readonly headerRow?: number;
  /** Field → column letter, several for `sustainability`, `null` for «this sheet has none». */
  readonly columns?: Readonly<Partial<Record<Field, string | readonly string[] | null>>>;
}
