/** What the simulated Excel refuses; sources stand in GUESSES.md and beside the rules. */
export interface Limits {
  /** Excel on the web: 5 MB a request and a response (office-js-docs-pr #1423). */
  readonly payloadBytes: number;
  /** Cells a read (office-js #6781, #4783). */
  readonly cells: number;
  /** Excel has been seen to answer an over-large read with an error and with `null`. */
  readonly overCells: 'error' | 'null';
}

export const DEFAULT_LIMITS: Limits = {
  payloadBytes: 5 * 1024 * 1024,
  cells: 5_000_000,
  overCells: 'error',
};

/** Numbers by which the host refuses a whole request; office.js turns them into codes. */
export const OfficeError = {
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  activityLimit: 5102,
  accessDenied: 7000,
} as const;
