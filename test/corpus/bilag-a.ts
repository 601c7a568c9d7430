import type { Expectation } from './expectation';
import type { Story } from './foresee';
import { populationOf } from './midtjylland';
import { grant2026, shareOut } from './share-out';

/** Shares in thousandths of a per cent that sum to 100 exactly. */
export const thousandths = shareOut(100_000n, populationOf(2024));

/** The share of a municipality in per cent, with three decimals. */
export function shareOf(code: string): number {
  return Number(thousandths.get(code) ?? 0n) / 1000;
}

/** Amounts as KL might have sent them: near the population, whole kroner, the grant exactly. */
export const billed = new Map(
  [...shareOut(BigInt(grant2026), populationOf(2026))].map(
    ([code, units]) => [code, Number(units)] as const,
  ),
);
billed.set('741', (billed.get('741') ?? 0) + 12_500).set('751', (billed.get('751') ?? 0) - 12_500);

export function amountOf(code: string): number {
  return billed.get(code) ?? 0;
}

/** A story in which the split is refused, and an error on the sheet «Fordeling» says where. */
export function refused(where: { cell?: string; columns?: readonly string[] }): Partial<Story> {
  const also: Partial<Expectation> = {
    findings: [{ sheet: 'Fordeling', severity: 'error', ...where }],
  };
  return { allocation: null, also };
}
