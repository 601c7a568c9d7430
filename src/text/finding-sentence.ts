import { textOf } from './catalogue';
import type { FindingCode, FindingFacts } from './finding-facts';
import type { Language } from './language';

/** What a sentence needs of a finding: any `Finding` of the core is one. */
export type FindingLike<Code extends FindingCode = FindingCode> = {
  [Each in Code]: {
    readonly code: Each;
    readonly where: { readonly sheet: string; readonly cell?: string } | null;
    readonly facts: FindingFacts[Each];
  };
}[Code];

/** A finding as one sentence that begins with its place: «Log!E17: …»; without a place, the sentence alone. */
export function findingSentence<Code extends FindingCode>(
  finding: FindingLike<Code>,
  language: Language,
): string {
  const sentence = textOf(language).findings[finding.code](finding.facts);
  if (finding.where === null) return sentence;
  const { sheet, cell } = finding.where;
  return `${cell === undefined ? sheet : `${sheet}!${cell}`}: ${sentence}`;
}
