import type { Day } from './day';

/** Where a course took place: one of the nineteen, elsewhere in Denmark, or not to be known. */
export type Place =
  | { readonly kind: 'own'; readonly code: string }
  | { readonly kind: 'outside'; readonly name: string }
  | { readonly kind: 'unknown'; readonly text: string };

/** The code of one of the nineteen; empty elsewhere. */
export function ownCode(place: Place): string {
  return place.kind === 'own' ? place.code : '';
}

export type Form = 'individual' | 'collective';
export type Segment = 'growth' | 'operations' | 'other';

export interface Company {
  readonly cvr: string;
  readonly name: string;
  readonly place: Place;
  readonly start: Day;
  readonly segment: 'growth' | 'operations';
}

/** One row of guidance as it is meant; null is what a reader cannot know from the sheet. */
export interface Course {
  readonly id: string | null;
  /** The sheet that holds the row, for ids that start over in each. */
  readonly sheet: string;
  readonly date: Day | null;
  readonly cvr: string | null;
  readonly name: string | null;
  readonly place: Place;
  readonly form: Form | null;
  readonly growth: boolean;
  readonly start: Day | null;
  readonly topic: string;
  readonly number: number;
}

export type GreenAnswer =
  | 'I meget høj grad'
  | 'I høj grad'
  | 'I nogen grad'
  | 'I mindre grad'
  | 'Slet ikke'
  | 'Ved ikke'
  | 'Ikke relevant';

/** One answer to the user evaluation; null is a question left open. */
export interface Evaluation {
  readonly date: Day | null;
  readonly cvr: string;
  readonly company: string;
  readonly segment: Segment;
  readonly score: number | null;
  readonly referred: boolean;
  readonly used: boolean | null;
  readonly green: GreenAnswer | null;
  readonly number: number;
}
