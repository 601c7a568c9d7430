import { municipalityOf } from '../contract/municipalities';

/** A municipality's name, or its code where the code is none of Denmark's. */
export function municipalityName(code: string): string {
  return municipalityOf(code)?.name ?? code;
}
