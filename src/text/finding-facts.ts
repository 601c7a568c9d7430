import type { ContractFindingFacts } from './contract-finding-facts';
import type { FigureFindingFacts } from './figure-finding-facts';
import type { ReadingFindingFacts } from './reading-finding-facts';

/**
 * Every finding that the core can make, and the facts its sentence needs. The place (sheet and cell) is the finding's
 * own `where` and is not repeated here. Add a code here, then a sentence in `da/findings.ts` and `en/findings.ts`.
 */
export interface FindingFacts
  extends ContractFindingFacts, FigureFindingFacts, ReadingFindingFacts {
  /** So many more findings of a code on the sheet than are shown. */
  moreOfTheSame: { code: string; count: number };

  /** An amount column that is not the year's, or says what is invoiced already. */
  amountsPassedOver: { heading: string; reason: 'otherYear' | 'invoiced'; year: number };
  /** Of several amount columns the only one that sums to the grant. `columns` are places. */
  amountsBySum: { columns: readonly string[] };
  severalAmounts: { columns: readonly string[] };
  severalKeys: { columns: readonly string[] };
  keyOfOtherYear: { heading: string; year: number };
  /** Whole units as text, so that facts are plain data. */
  amountsAreTotal: { sum: string; unit: MoneyUnit; currency: string; year: number };
  amountsOffGrant: AmountsAndGrant;
  amountsNotGrant: AmountsAndGrant;
  amountsRounded: { unit: MoneyUnit };
  /** Agreed amounts have øre though amounts are rounded to kroner. */
  splitInSmallUnit: Record<string, never>;
  keyIsZero: Record<string, never>;
  /** `sum` in per cent, an exact ratio as text: `99.95` or `2999/30`. */
  keyScaled: { sum: string };
  keyNotHundred: { sum: string };
  splitMunicipalityMissing: { names: readonly string[] };
  splitMunicipalityDoubled: { name: string; first: string };
  splitCellBlank: { name: string };
  splitCellUnreadable: { name: string };
  splitCellNegative: { name: string };
  splitNoPopulation: { names: readonly string[] };
  splitByPopulation: { year: number | null };
  grantNotSet: { year: number };
  invalidGln: { name: string };
}

type MoneyUnit = 'krone' | 'øre';

/** Whole units as text; `difference` is sum − grant. */
interface AmountsAndGrant {
  sum: string;
  grant: string;
  difference: string;
  unit: MoneyUnit;
  currency: string;
}

export type FindingCode = keyof FindingFacts;
