import { foldText } from './fold-text';

const INSIGNIFICANT = /[\p{P}\p{Sk} ]/gu;

/**
 * The key of a company's name: case, spaces and punctuation make no difference («Nord Byg A/S», «NORD-BYG AS»).
 * A key to compare, not to show; empty when the name has no letters or digits. Clause: rules, section 3, «A company».
 */
export function foldName(name: string): string {
  return foldText(name).replace(INSIGNIFICANT, '');
}
