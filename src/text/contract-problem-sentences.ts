import type { GoalKey } from './why-facts';

/** What is off with a contract file, one sentence a code, without its place; one object a language. */
export interface ContractProblemSentences {
  readonly wrongShape: (facts: ShapeFacts) => string;
  readonly yearsReversed: (facts: { first: number; last: number }) => string;
  readonly unknownMunicipality: (facts: { code: string }) => string;
  readonly otherHouse: (facts: { code: string; house: string }) => string;
  readonly doubledMunicipality: (facts: { code: string }) => string;
  readonly doubledGoal: (facts: { goal: GoalKey }) => string;
  readonly missingGoal: (facts: { goal: GoalKey }) => string;
  readonly wrongUnit: (facts: { goal: GoalKey; unit: string; expected: string }) => string;
  readonly missingTarget: (facts: { goal: GoalKey; year: number }) => string;
  readonly impossibleTarget: (facts: { goal: GoalKey; year: number; value: string }) => string;
  readonly wrongSpread: (facts: { year: number; value: string; municipalities: number }) => string;
  readonly doubledYear: (facts: { year: number }) => string;
  readonly yearOutside: (facts: { year: number; first: number; last: number }) => string;
  readonly missingGrant: (facts: { year: number }) => string;
  readonly impossibleGrant: (facts: { year: number; value: string }) => string;
  readonly invalidSetting: (facts: { setting: string; value: string }) => string;
  readonly zeroBand: (facts: { value: string }) => string;
  readonly wrongShareCode: (facts: { code: string }) => string;
  readonly negativeShare: (facts: { code: string; value: string }) => string;
  readonly sharesDoNotSum: (facts: { sum: string }) => string;
  readonly doubledTopic: (facts: { topic: string }) => string;
  readonly doubledWord: (facts: { word: string; topics: string }) => string;
}

/** `expected` is a code of our schemas, or the schema library's own word; `never` where nothing should stand. */
export interface ShapeFacts {
  readonly expected: string;
  readonly received: string;
}
