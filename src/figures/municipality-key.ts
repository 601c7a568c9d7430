import type { MunicipalityName } from '../reading/records';
import { foldText } from '../reading/values/fold-text';

/** What tells two municipalities of the log apart: the code, else what stands there, folded; `null` for a blank cell. */
export function municipalityKey(name: MunicipalityName): string | null {
  if (name.kind !== 'unknown') return name.code;
  const text = foldText(name.text);
  return text === '' ? null : `?${text}`;
}
