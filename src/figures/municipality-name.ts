import { municipalityOf } from '../contract/municipalities';

/** A municipality's name for a finding; its code when nobody knows a name. */
export function municipalityName(code: string): string {
  return municipalityOf(code)?.name ?? code;
}
