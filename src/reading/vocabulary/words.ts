/**
 * How the headings of one field are worded. A phrase is folded text (see `foldText`): its stems must all stand in the
 * heading, in any order; a stem of three letters or less, or one that begins with `=`, only as a whole word.
 * `==` before a phrase asks for the whole heading. The weight, 0 to 1, is how surely the phrase means the field.
 */
export interface FieldWords {
  readonly phrases: readonly (readonly [phrase: string, weight: number])[];
  /** Words that make the field less likely: the weight is no more than theirs. */
  readonly atMost?: readonly (readonly [phrase: string, weight: number])[];
  /** Phrases that rule the field out, whatever else the heading says. */
  readonly never: readonly string[];
}
