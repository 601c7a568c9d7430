import type { WhyGoalFacts, WhyMunicipalityFacts } from './why-facts';

/** The sentences behind the verdicts, in one language. */
export interface WhySentences {
  readonly goal: (facts: WhyGoalFacts) => string;
  readonly municipality: (facts: WhyMunicipalityFacts) => string;
}
