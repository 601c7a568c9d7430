import type { GoalId, Unit } from './contract';

/** Every goal that can be counted, in the order that all lists follow, and the only unit that its figure comes in. */
export const goalUnits: Readonly<Record<GoalId, Unit>> = {
  awareness: 'percent',
  'offer-awareness': 'percent',
  'young-companies': 'count',
  nps: 'nps',
  'referrals-used': 'percent',
  'growth-revenue': 'points',
  'growth-employment': 'points',
  productivity: 'points',
  sustainability: 'percent',
  guided: 'count',
  'growth-courses': 'count',
  'geographic-spread': 'municipalities',
};

export const goalIds = Object.keys(goalUnits) as readonly GoalId[];
