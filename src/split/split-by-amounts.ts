import Fraction from 'fraction.js';
import type { Contract } from '../contract/contract';
import { columnArea, type ListColumn } from '../reading/list-column';
import { finding } from '../workbook/finding';
import type { Finding } from '../workbook/finding';
import type { Allocation } from './allocation';
import { columnValues } from './column-values';
import type { ColumnValue } from './column-values';
import { refusal } from './split';
import type { Split } from './split';
import { isPayable, toUnits } from './to-units';
import { unitOfSplit } from './unit-of-split';

/** What the workbook's amounts are held against. */
interface Agreed {
  readonly contract: Contract;
  readonly year: number;
  /** Kroner; `null`: the year has no grant, and the amounts are the total. */
  readonly grant: Fraction | null;
  readonly roundTo: Allocation['unit'];
}

/**
 * The workbook's own amounts, as they stand (rules 5.1). Their sum may differ from the grant by one `roundTo` for each
 * municipality, which is a warning; more is an error and no split.
 */
export function splitByAmounts(candidate: ListColumn, agreed: Agreed): Split {
  const { grant, roundTo, contract } = agreed;
  const { values, findings: unreadable } = columnValues(candidate, contract.municipalities);
  if (values === null) return refusal(unreadable);
  const kroner = values.map(({ value }) => value);
  const unit = unitOfSplit(grant === null ? kroner : [...kroner, grant], roundTo);
  const amounts = values.map(({ value }) => toUnits(value, unit));
  const sum = amounts.reduce((total, amount) => total + amount, 0n);
  const total = grant === null ? sum : toUnits(grant, unit);
  const slack = roundTo === unit ? 1n : 100n;
  const check = checkSum(sum, total, slack * BigInt(values.length), candidate, unit, agreed);
  const findings = [...precision(values, unit, candidate, agreed), ...check];
  if (check.some(({ severity }) => severity === 'error')) return refusal(findings);
  const portions = values.map(({ code, value }, index) => {
    const amount = amounts[index] ?? 0n;
    const share = sum === 0n ? new Fraction(0) : new Fraction(amount, sum);
    return { code, weight: value, share, amount, leftOver: 0 as const };
  });
  const where = columnArea(candidate);
  return { refused: false, basis: 'amounts', where, unit, total, portions, findings };
}

function checkSum(
  sum: bigint,
  total: bigint,
  most: bigint,
  candidate: ListColumn,
  unit: Allocation['unit'],
  { grant, contract, year }: Agreed,
): readonly Finding[] {
  const where = columnArea(candidate);
  const { currency } = contract;
  if (grant === null) {
    return [finding('note', 'amountsAreTotal', where, { sum: String(sum), unit, currency, year })];
  }
  const difference = sum - total;
  if (difference === 0n) return [];
  const facts = { sum: String(sum), grant: String(total), difference: String(difference) };
  const isSlight = difference >= -most && difference <= most;
  return [
    isSlight
      ? finding('warning', 'amountsOffGrant', where, { ...facts, unit, currency })
      : finding('error', 'amountsNotGrant', where, { ...facts, unit, currency }),
  ];
}

function precision(
  values: readonly ColumnValue[],
  unit: Allocation['unit'],
  candidate: ListColumn,
  { roundTo }: Agreed,
): readonly Finding[] {
  const fine = values.find(({ value }) => !isPayable(value, unit));
  const { sheet } = candidate.list;
  if (fine !== undefined) {
    return [finding('warning', 'amountsRounded', { sheet, cell: fine.cell }, { unit })];
  }
  return unit === roundTo ? [] : [finding('note', 'splitInSmallUnit', columnArea(candidate), {})];
}
