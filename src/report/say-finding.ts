import { maskCpr } from '../reading/values/mask-cpr';
import { findingSentence } from '../text/finding-sentence';
import type { Language } from '../text/language';
import type { Finding } from '../workbook/finding';

/** A finding as a sentence, with its place when it has one; what it quotes of staff's cells shows no CPR number. */
export function sayFinding(finding: Finding, language: Language): string {
  const { facts, where } = finding;
  return findingSentence(
    { ...finding, facts: masked(facts), where: masked(where) } as Finding,
    language,
  );
}

function masked(facts: unknown): unknown {
  if (typeof facts === 'string') return maskCpr(facts);
  if (Array.isArray(facts)) return facts.map(masked);
  if (typeof facts !== 'object' || facts === null) return facts;
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, masked(fact)]));
}
