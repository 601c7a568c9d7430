import type { ProblemSentences } from './problem-facts';

/** What the command line says, in one language. */
export interface CliTexts {
  readonly help: string;
  readonly seeHelp: string;
  readonly problems: ProblemSentences;
  /** Something that should never happen; `kind` and `place` help whoever mends it and hold nothing of the workbook. */
  readonly unexpected: (kind: string, place: string) => string;
  readonly reading: string;
  readonly dryRun: string;
  readonly written: (file: string) => string;
  readonly unchanged: (file: string) => string;
}
