import type {
  CountUnitKey,
  GoalKey,
  GoalStatusKey,
  MunicipalityStatusKey,
  UnitKey,
} from './why-facts';

export type SourceKindKey = 'guidance' | 'evaluation' | 'municipalities' | 'measurements';

export type FieldKey =
  | 'date'
  | 'cvr'
  | 'company'
  | 'municipality'
  | 'form'
  | 'segment'
  | 'growthCourse'
  | 'start'
  | 'topic'
  | 'course'
  | 'score'
  | 'referred'
  | 'referralUsed'
  | 'sustainability'
  | 'code'
  | 'population'
  | 'count'
  | 'key'
  | 'amount'
  | 'ean'
  | 'measure'
  | 'year'
  | 'value';

/** Why a column was taken for its field. */
export type WhyColumnKey =
  'correction' | 'heading' | 'nearHeading' | 'group' | 'title' | 'answer' | 'cells';

export type SplitBasisKey = 'amounts' | 'key' | 'population';

export type SeverityKey = 'error' | 'warning' | 'note';

/** One word for one thing, in one language. */
export interface Words {
  readonly goalStatuses: Readonly<Record<GoalStatusKey, string>>;
  readonly municipalityStatuses: Readonly<Record<MunicipalityStatusKey, string>>;
  readonly goals: Readonly<Record<GoalKey, string>>;
  readonly units: Readonly<Record<UnitKey, string>>;
  /** What is counted for a municipality, in the plural. */
  readonly countUnits: Readonly<Record<CountUnitKey, string>>;
  readonly sourceKinds: Readonly<Record<SourceKindKey, string>>;
  readonly fields: Readonly<Record<FieldKey, string>>;
  readonly whyColumns: Readonly<Record<WhyColumnKey, string>>;
  readonly splitBases: Readonly<Record<SplitBasisKey, string>>;
  readonly severities: Readonly<Record<SeverityKey, string>>;
  /** Courses in municipalities outside the contract. */
  readonly outside: string;
  /** Courses whose municipality could not be told. */
  readonly unknownMunicipality: string;
}
