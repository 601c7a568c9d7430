import data from './data/municipalities.json';
import type { Municipality } from './municipality';

/** The 98 municipalities of Denmark by ascending code. Figures: Danmarks Statistik, FOLK1AM, CC BY 4.0. */
export const allMunicipalities: readonly Municipality[] = data.municipalities;

const byCode = new Map(allMunicipalities.map((municipality) => [municipality.code, municipality]));

/** The municipality of a three-digit code (`751`), or `undefined`. */
export function municipalityOf(code: string): Municipality | undefined {
  return byCode.get(code);
}
