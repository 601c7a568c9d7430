import type { MunicipalityList } from '../reading/records';
import { shownText } from '../reading/values/shown-text';
import { finding } from '../workbook/finding';
import { candidatesOf, placeName, placeOf } from './candidate';
import type { Candidate } from './candidate';
import type { Choice } from './choice';
import { narrowCandidates } from './narrow-candidates';

/** A key this much less sure than another is none. */
const LESS_SURE = 0.1;

/**
 * The distribution key (rules 5.2): the one that names the year, else one without a year, else the only one there is,
 * told when it names another year. Of several that give different shares, which one it is, is a question.
 */
export function chooseKey(
  lists: readonly MunicipalityList[],
  codes: readonly string[],
  year: number,
): Choice {
  const all = candidatesOf(lists, 'keys');
  const inForce = all.filter(({ column }) => column.year === null || column.year === year);
  const named = calledKey(inForce.length > 0 ? inForce : all);
  const candidates = narrowCandidates(named, codes, year, 'share');
  const [first, ...others] = candidates;
  if (first === undefined) return { chosen: null, findings: [] };
  if (others.length > 0) {
    const columns = candidates.map(placeName);
    return {
      chosen: 'unclear',
      findings: [finding('error', 'severalKeys', placeOf(first), { columns })],
    };
  }
  if (inForce.length > 0) return { chosen: first, findings: [] };
  const told = finding('warning', 'keyOfOtherYear', placeOf(first), {
    heading: shownText(first.column.heading),
    year,
  });
  return { chosen: first, findings: [told] };
}

/** Beside a column that is called the key, «andel» is somebody's statistics. */
function calledKey(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = Math.max(0, ...candidates.map(({ column }) => column.name));
  return candidates.filter(({ column }) => column.name >= best - LESS_SURE);
}
