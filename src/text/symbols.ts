import type { GoalStatusKey, MunicipalityStatusKey } from './why-facts';
import type { SeverityKey } from './words';

/** Colour never stands alone: every status has a symbol beside its word, the same in all languages. */
export const GOAL_SYMBOLS: Readonly<Record<GoalStatusKey, string>> = {
  met: '✓',
  onTrack: '↗',
  behind: '↘',
  missed: '✗',
  clarify: '?',
  noData: '–',
  notSet: '–',
};

export const MUNICIPALITY_SYMBOLS: Readonly<Record<MunicipalityStatusKey, string>> = {
  below: '▼',
  within: '✓',
  above: '▲',
  unknown: '–',
};

export const SEVERITY_SYMBOLS: Readonly<Record<SeverityKey, string>> = {
  error: '✗',
  warning: '!',
  note: 'i',
};
