import { textOf } from './catalogue';
import type { Language } from './language';
import type { WhyGoalFacts, WhyMunicipalityFacts } from './why-facts';

/** Why a goal has its status: one sentence with value, target, edge and clause. */
export function whyGoal(facts: WhyGoalFacts, language: Language): string {
  return textOf(language).why.goal(facts);
}

/** Why a municipality has its status: one sentence with count, band, distance and clause. */
export function whyMunicipality(facts: WhyMunicipalityFacts, language: Language): string {
  return textOf(language).why.municipality(facts);
}
