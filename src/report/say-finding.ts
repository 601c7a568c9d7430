import { maskCpr } from '../reading/values/mask-cpr';
import { findingSentence } from '../text/finding-sentence';
import type { Language } from '../text/language';
import type { Finding } from '../workbook/finding';

/** A finding as a sentence, with its place when it has one; what it quotes of staff's sheets shows no CPR number. */
export function sayFinding(finding: Finding, language: Language): string {
  return maskCpr(findingSentence(finding, language));
}
