import type Fraction from 'fraction.js';
import type { MunicipalityList } from '../reading/records';
import { shownText } from '../reading/values/shown-text';
import { finding } from '../workbook/finding';
import type { Finding } from '../workbook/finding';
import { candidatesOf, placeName, placeOf, sumOf } from './candidate';
import type { Candidate } from './candidate';
import type { Choice } from './choice';
import { narrowCandidates } from './narrow-candidates';

/**
 * The amounts of the year (rules 5.1). Columns of another year or of what is invoiced already are passed over, told. Of
 * several that differ, the only one that sums to the grant is it, told; else which one it is, is a question.
 */
export function chooseAmounts(
  lists: readonly MunicipalityList[],
  codes: readonly string[],
  year: number,
  grant: Fraction | null,
): Choice {
  const all = candidatesOf(lists, 'amounts');
  const passedOver = all.flatMap((candidate) => passOver(candidate, year));
  const usable = all.filter((candidate) => passOver(candidate, year).length === 0);
  const candidates = narrowCandidates(usable, codes, year, 'value');
  const [first, ...others] = candidates;
  if (first === undefined) return { chosen: null, findings: passedOver };
  if (others.length === 0) return { chosen: first, findings: passedOver };
  const columns = candidates.map(placeName);
  const [match, ...more] = candidates.filter((each) => grant !== null && sumOf(each).equals(grant));
  if (match !== undefined && more.length === 0) {
    const told = finding('warning', 'amountsBySum', placeOf(match), { columns });
    return { chosen: match, findings: [...passedOver, told] };
  }
  const asked = finding('error', 'severalAmounts', placeOf(first), { columns });
  return { chosen: 'unclear', findings: [...passedOver, asked] };
}

function passOver(candidate: Candidate, year: number): readonly Finding[] {
  const { heading, isInvoiced, year: named } = candidate.column;
  if (!isInvoiced && (named === null || named === year)) return [];
  const reason = isInvoiced ? 'invoiced' : 'otherYear';
  return [
    finding('note', 'amountsPassedOver', placeOf(candidate), {
      heading: shownText(heading),
      reason,
      year,
    }),
  ];
}
