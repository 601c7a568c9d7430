import type { CellValue } from '../../workbook/cell';
import { readChoice, type Choice } from './read-choice';
import type { Reading } from './reading';

export type Form = 'individual' | 'collective';

const FORMS: readonly Choice<Form>[] = [
  {
    value: 'individual',
    exact: ['i', 'ind', 'ind.', 'indiv.', 'individ', 'individ.', 'solo'],
    words:
      /\bindividu|\benkelt(?:vejledning|forloeb|vis)|\b1 ?[-:/] ?1\b|\b(?:1|een|en)[- ](?:til|paa)[- ](?:1|een|en)\b|\bone[- ](?:to|on)[- ]one\b/,
  },
  {
    value: 'collective',
    exact: ['k', 'kol', 'kol.', 'koll.', 'kollekt', 'kollekt.', 'course', 'group course'],
    words:
      /\bkollektiv|\bcollective\b|\bworkshop|\bgruppe|\bgroups?\b|\bhold(?:et|forloeb|vejledning|undervisning)?\b|\bkurs(?:us|er)|\bwebinar|\bseminar|\bnetvaerk|\bnetwork|\bfaelles|\btemamoede|\bmasterclass|\bbootcamp|\bkonference|\b1 ?: ?(?:n|flere|mange)\b|\b(?:1|een|en)[- ]til[- ](?:mange|flere)\b/,
  },
];

/** Whether a row is individual or collective guidance. Words: rules, section 3, «Words met in the columns». */
export function readForm(value: CellValue): Reading<Form> {
  return readChoice(value, FORMS);
}
