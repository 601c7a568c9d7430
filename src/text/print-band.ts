import Fraction from 'fraction.js';
import { decimalsApart } from './format/decimals-apart';
import { formatNumber } from './format/format-number';
import type { Language } from './language';

/** A municipality's numbers as text. */
export interface PrintedBand {
  readonly count: string;
  readonly expected: string;
  readonly lower: string;
  readonly upper: string;
  /** The whole numbers that a widened band is judged by. */
  readonly floor: string;
  readonly ceiling: string;
}

/** A band with one decimal, or as many as it takes to tell the count from both edges. */
export function printBand(
  count: number,
  band: { readonly expected: Fraction; readonly lower: Fraction; readonly upper: Fraction },
  language: Language,
): PrintedBand {
  const { expected, lower, upper } = band;
  const decimals = decimalsApart([new Fraction(count), lower, upper], 1);
  const print = (value: Fraction | number): string => formatNumber(value, decimals, language);
  return {
    count: print(count),
    expected: print(expected),
    lower: print(lower),
    upper: print(upper),
    floor: print(lower.floor()),
    ceiling: print(upper.ceil()),
  };
}
