import type { FindingCode, FindingFacts } from './finding-facts';

/** One sentence a finding code, without its place; one object a language. */
export type FindingSentences = {
  readonly [Code in FindingCode]: (facts: FindingFacts[Code]) => string;
};
