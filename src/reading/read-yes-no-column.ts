import type { CellValue } from '../workbook/cell';
import { readYesNo } from './values/read-yes-no';

/**
 * Reads a yes/no column. One that never says no marks only its yes: there a blank is a no. Elsewhere, and in a column
 * that says nothing at all, a blank is unanswered (`null`). Rule: section 3, «Words met in the columns».
 */
export function yesNoReader(
  values: readonly CellValue[],
  readAnswer = readYesNo,
): (value: CellValue) => { answer: boolean | null; unreadable: string | null } {
  let yes = false;
  let no = false;
  for (const value of values) {
    if (value === null) continue;
    const reading = readAnswer(value);
    if (reading.kind !== 'value') continue;
    if (reading.value) yes = true;
    else no = true;
    if (yes && no) break;
  }
  const blank = yes && !no ? false : null;
  return (value) => {
    const reading = readAnswer(value);
    if (reading.kind === 'value') return { answer: reading.value, unreadable: null };
    if (reading.kind === 'blank') return { answer: blank, unreadable: null };
    return { answer: null, unreadable: reading.kind === 'unreadable' ? reading.text : null };
  };
}
