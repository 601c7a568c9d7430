import { foldText } from './fold-text';

/** «4 - I høj grad»: the survey's own code before the answer. */
const CODE = /^\d{1,2} ?[-.:=)] ?(?=\p{L})/u;
const QUOTES_AND_STOPS = /^["'«»”“]+|["'«»”“.!]+$/g;

/** An answer as it is compared: folded, without the survey's code, quotation marks and full stop. */
export function foldAnswer(text: string): string {
  return foldText(text).replace(CODE, '').replace(QUOTES_AND_STOPS, '').trim();
}
