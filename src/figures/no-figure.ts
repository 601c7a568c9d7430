import type { Figure, MissingReason } from './figures';

/** A goal that can't be counted: what is missing is no zero (rules 3). */
export function noFigure(missing: MissingReason): Figure {
  return { actual: null, missing, parts: {}, where: [] };
}
