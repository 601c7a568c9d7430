/**
 * What was agreed, as data. A contract file (`--contract`, schema in `docs/contract.schema.json`) has this shape;
 * `schema.ts` checks it and `lint.ts` says what is odd about it. Numbers that decide a verdict are decimal text («0.5»).
 */
export interface Contract {
  readonly id: string;
  readonly name: string;
  /** The business house, as in Danmarks Statistik's list of `municipalities`. */
  readonly house: { readonly name: string; readonly cvr: string };
  /** First and last year in force. */
  readonly years: { readonly first: number; readonly last: number };
  readonly currency: string;
  /** Codes of the municipalities that pay and are counted, ascending. */
  readonly municipalities: readonly string[];
  readonly goals: readonly Goal[];
  /** What the municipalities pay together, by year; a year that is not here has not been set. */
  readonly grants: readonly YearValue[];
  readonly grantClause: string;
  /** The distribution key in per cent by municipality code, where the contract itself holds it; 100 in all. */
  readonly shares?: Readonly<Record<string, string>>;
  /** Defaults of the readings, where the contract chooses another than the product. */
  readonly settings: Partial<Record<SettingName, string>>;
  /** Topics that the contract wants told of; `words` are what logs call them. */
  readonly topics: readonly Topic[];
}

export type GoalId =
  | 'awareness'
  | 'offer-awareness'
  | 'young-companies'
  | 'nps'
  | 'referrals-used'
  | 'growth-revenue'
  | 'growth-employment'
  | 'productivity'
  | 'sustainability'
  | 'guided'
  | 'growth-courses'
  | 'geographic-spread';

export type Unit = 'count' | 'percent' | 'points' | 'nps' | 'municipalities';

export interface Goal {
  readonly id: GoalId;
  readonly clause: string;
  readonly unit: Unit;
  /** `above`: strictly more than the target; else at least. */
  readonly comparison: 'atLeast' | 'above';
  /** The target of each year that has one. */
  readonly targets: readonly YearValue[];
  /** A number on the way that binds nobody, by year. */
  readonly path?: readonly YearValue[];
  /** For numbers that are due at the end of a later year: until then «missed» is «behind». */
  readonly dueYear?: number;
  /** `young-companies` alone: the level that the reading `youngReading` doubles or not. */
  readonly level?: string;
}

export interface YearValue {
  readonly year: number;
  /** Decimal text: `55`, `0.5`, `44815000`. */
  readonly value: string;
}

export interface Topic {
  readonly id: string;
  readonly kind: 'focus' | 'special';
  readonly clause: string;
  readonly words: readonly string[];
}

export type SettingName =
  | 'individualTarget'
  | 'populationYear'
  | 'tolerance'
  | 'countUnit'
  | 'youngReading'
  | 'npsVerdict'
  | 'satisfiedAnswers'
  | 'instalments'
  | 'roundTo'
  | 'vat';
