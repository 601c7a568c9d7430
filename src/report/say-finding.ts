import { maskCpr } from '../reading/values/mask-cpr';
import { findingSentence } from '../text/finding-sentence';
import type { Language } from '../text/language';
import type { Finding } from '../workbook/finding';

/** Facts that are numbers of our own, as text; any other text may be staff's. */
const OWN_NUMBERS: ReadonlySet<string> = new Set(['rows', 'sum', 'grant', 'difference']);

/** A finding as a sentence, with its place when it has one; what it quotes of staff's sheets shows no CPR number. */
export function sayFinding(finding: Finding, language: Language): string {
  const facts = Object.entries(finding.facts).map(([name, fact]: [string, unknown]) => [
    name,
    OWN_NUMBERS.has(name) ? fact : masked(fact),
  ]);
  const { where } = finding;
  return findingSentence(
    {
      ...finding,
      facts: Object.fromEntries(facts) as Finding['facts'],
      where: where && { ...where, sheet: maskCpr(where.sheet) },
    } as Finding,
    language,
  );
}

function masked(fact: unknown): unknown {
  if (typeof fact === 'string') return maskCpr(fact);
  return Array.isArray(fact) ? fact.map(masked) : fact;
}
