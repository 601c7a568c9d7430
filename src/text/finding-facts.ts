/**
 * Every finding that the core can make, and the facts its sentence needs. The place (sheet and cell) is the finding's
 * own `where` and is not repeated here. Add a code here, then a sentence in `da/findings.ts` and `en/findings.ts`.
 */
export interface FindingFacts {
  /** A cell that should hold a day does not. */
  unreadableDate: { text: string };
  missingDate: Record<string, never>;
}

export type FindingCode = keyof FindingFacts;
