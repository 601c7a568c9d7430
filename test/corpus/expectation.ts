import type { Book } from './write-xlsx';

export const targetIds = [
  'awareness',
  'offer-awareness',
  'young-companies',
  'nps',
  'referrals-used',
  'growth-revenue',
  'growth-employment',
  'productivity',
  'sustainability',
  'guided',
  'growth-courses',
  'geographic-spread',
] as const;

export type TargetId = (typeof targetIds)[number];

export type Status = 'met' | 'onTrack' | 'behind' | 'missed' | 'clarify' | 'noData' | 'notSet';

/** What one goal must say; a part left out is not asked about. */
export interface ExpectedTarget {
  readonly actual?: number | null;
  readonly target?: number | null;
  readonly status?: Status;
}

export interface ExpectedMunicipality {
  readonly count?: number;
  readonly status: 'below' | 'within' | 'above' | 'unknown';
  readonly population?: number;
  readonly expected?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly toBand?: number;
}

export interface ExpectedAllocation {
  /** null: off the grant by a little, so either sum is fair. */
  readonly total: number | null;
  readonly basis: 'amounts' | 'key' | 'population';
  readonly rows: readonly { readonly code: string; readonly amount: number }[];
  readonly instalments?: number;
}

/** A finding that must be named: any one on the sheet, in one of the columns, or at the very cell. */
export interface ExpectedFinding {
  readonly sheet: string;
  readonly columns?: readonly string[];
  readonly cell?: string;
  readonly severity?: 'error' | 'warning' | 'note';
  /** It is enough that the receipt of the sheet says that rows were left out. */
  readonly leftOut?: true;
}

/** What must come of a book, in the shape of the JSON of the command line. */
export interface Expectation {
  readonly exitCode: 0 | 1;
  readonly year?: number;
  readonly asOf?: string;
  readonly closed?: boolean;
  readonly targets?: Partial<Record<TargetId, ExpectedTarget>>;
  readonly municipalities?: Readonly<Record<string, ExpectedMunicipality>>;
  readonly outside?: { readonly elsewhere: number; readonly unknown: number };
  /** null: the split must be refused; left out: not asked about. */
  readonly allocation?: ExpectedAllocation | null;
  readonly findings?: readonly ExpectedFinding[];
  /** Goals that cannot be known from the book, and so must not be given a result. */
  readonly notStated?: readonly TargetId[];
  /** Sheets of something else, which must not be read as a source. */
  readonly leftAlone?: readonly string[];
  /** Digits that may appear in no output. */
  readonly neverPrinted?: readonly string[];
  /** The reader may also ask: a goal with no result passes if a finding names one of these sheets. */
  readonly mayAsk?: readonly string[];
}

export interface Case {
  /** A plain sentence. */
  readonly name: string;
  build(seed: number): {
    readonly book: Book;
    readonly args: readonly string[];
    readonly expect: Expectation;
  };
}
