import type { GoalFacts } from './why-facts';

/** All answers together reach the target and one segment does not: the reading that each segment must. */
export function failsBySegment({ id, actual, target, status }: GoalFacts): boolean {
  if (id !== 'nps' || actual === null || target === null) return false;
  return actual.gte(target) && (status === 'behind' || status === 'missed');
}
