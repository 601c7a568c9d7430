import type Fraction from 'fraction.js';

/** The readings in force for one review, checked and typed. `rules.md` section 2 is their source. */
export interface Settings {
  /** The contract's «måltallet for individuelle vejledninger», courses a year; `null`: the share of the actual total. */
  readonly individualTarget: Fraction | null;
  /** `null`: the workbook's newest column, else the bundled figures of the year before. */
  readonly populationYear: number | null;
  /** Per cent of a municipality's target, edges inside. */
  readonly tolerance: Fraction;
  readonly countUnit: 'courses' | 'companies' | 'meetings';
  /** The number that young companies are held to; `null`: both readings are shown and between them is «Afklares». */
  readonly youngReading: Fraction | null;
  readonly npsVerdict: 'combined' | 'each';
  /** Answers that count as satisfied, folded by `foldText`. */
  readonly satisfiedAnswers: readonly string[];
  readonly instalments: 1 | 2 | 4 | 12;
  /** The smallest amount: one krone or one øre. */
  readonly roundTo: 'krone' | 'øre';
  /** What finance wrote; `null` until they choose. */
  readonly vat: string | null;
}
