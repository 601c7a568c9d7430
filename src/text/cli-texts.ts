import type { ProblemSentences } from './problem-facts';

/** What the command line says, in one language. What the sheets say too is taken from their texts. */
export interface CliTexts {
  readonly help: string;
  readonly seeHelp: string;
  readonly problems: ProblemSentences;
  /** Something that should never happen; `kind` and `place` help whoever mends it and hold nothing of the workbook. */
  readonly unexpected: (kind: string, place: string) => string;
  /** The way on where none of the sheets was recognised. */
  readonly mapSheets: string;
  /** What the progress bar is at. */
  readonly stages: Readonly<Record<'open' | 'recognise' | 'read' | 'write', string>>;
  readonly asOf: (date: string, isClosed: boolean) => string;
  readonly goals: (
    statuses: readonly { readonly word: string; readonly count: number }[],
  ) => string;
  readonly municipalities: (within: number, all: number) => string;
  readonly percent: (number: string) => string;
  /** Percentage points, short. */
  readonly points: (number: string) => string;
  readonly band: string;
  readonly allocation: string;
  readonly split: (total: string, municipalities: number, basis: string) => string;
  readonly instalments: (count: number) => string;
  readonly noSplit: string;
  readonly findings: string;
  readonly moreFindings: (count: number) => string;
  readonly noFindings: string;
  readonly dryRun: string;
  readonly written: (file: string) => string;
  /** An older result holds settings that this run does not use. */
  readonly passedOver: (file: string) => string;
  /** What is printed can't be written where it goes. */
  readonly notPrinted: string;
  readonly unchanged: (file: string) => string;
}
