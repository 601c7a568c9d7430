import type { UnitKey } from '../why-facts';

/** A printed number with its unit, as a sentence says it. */
export function withUnit(unit: UnitKey, number: string): string {
  switch (unit) {
    case 'percent':
      return `${number}%`;
    case 'points':
      return `${number} percentage points`;
    case 'count':
    case 'nps':
    case 'municipalities':
      return number;
  }
}
