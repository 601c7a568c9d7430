import { cellTraits } from '../../../src/reading/recognition/cell-traits';
import type { RecognitionContext } from '../../../src/reading/recognition/find-headers';

/** What recognition knows of a contract with Viborg and Aarhus, where not said otherwise. */
export function contextOf(said: Partial<RecognitionContext> = {}): RecognitionContext {
  const known = { dateSystem: 1900 as const, inside: new Set(['751', '791']) };
  return {
    ...known,
    sheetName: 'Ark1',
    traitsOf: (value) => cellTraits(value, known),
    wanted: { municipalities: 2, population: 470_000, place: 'midtjylland' },
    mapping: null,
    remembered: new Map(),
    ...said,
  };
}
