/**
 * What can be off with the command line, or with a mapping or contract file that it names, and the facts that the
 * sentence needs. Add a code here, then a sentence in `da/cli.ts` and `en/cli.ts`.
 */
export interface ProblemFacts {
  unknownOption: { option: string; nearest: string | null };
  missingValue: { option: string };
  unexpectedValue: { option: string };
  givenTwice: { option: string };
  missingBook: Record<string, never>;
  severalBooks: { books: readonly string[] };
  badYear: { text: string };
  badDate: { text: string };
  badLanguage: { text: string };
  badSet: { text: string };
  unknownSetting: { name: string; nearest: string | null; known: readonly string[] };
  badSetting: {
    name: string;
    text: string;
    input: 'number' | 'choice' | 'list' | 'free';
    choices: readonly string[];
  };
  markNotYet: Record<string, never>;
  outAndInPlace: Record<string, never>;
  outIsBook: { out: string };
  outExtension: { out: string; extension: string };
  outIsFolder: { out: string };
  otherFileThere: { file: string };
  noOutFolder: { folder: string };
  noFile: { option: string; file: string };
  unreadableFile: { option: string; file: string };
  notJson: { option: string; file: string; line: number; column: number };
  wrongShape: { option: string; file: string; places: readonly string[] };
}

export type Problem = {
  [Code in keyof ProblemFacts]: { readonly code: Code; readonly facts: ProblemFacts[Code] };
}[keyof ProblemFacts];

/** One sentence a problem; one object a language. */
export type ProblemSentences = {
  readonly [Code in keyof ProblemFacts]: (facts: ProblemFacts[Code]) => string;
};
