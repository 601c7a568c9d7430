import type { Finding } from '../workbook/finding';
import type { Allocation } from './allocation';
import type { Portion } from './largest-remainder';

/** A split before names, instalments and EAN numbers, or its refusal: one of the findings is then an error. */
export type Split = Refusal | Done;

export interface Refusal {
  readonly refused: true;
  readonly findings: readonly Finding[];
}

interface Done extends Pick<Allocation, 'basis' | 'where' | 'unit' | 'total'> {
  readonly refused: false;
  readonly portions: readonly Portion[];
  readonly findings: readonly Finding[];
}

export function refusal(findings: readonly Finding[]): Refusal {
  return { refused: true, findings };
}
