import Fraction from 'fraction.js';
import { columnArea, type ListColumn } from '../reading/list-column';
import { finding } from '../workbook/finding';
import type { Finding } from '../workbook/finding';
import type { Allocation } from './allocation';
import { columnValues } from './column-values';
import { largestRemainder } from './largest-remainder';
import { refusal } from './split';
import type { Split } from './split';
import { toUnits } from './to-units';
import { unitOfSplit } from './unit-of-split';

/** The grant by the workbook's key, per cent or weights (rules 5.2). `grant` is kroner. */
export function splitByKey(
  candidate: ListColumn,
  codes: readonly string[],
  grant: Fraction,
  roundTo: Allocation['unit'],
): Split {
  const { values, findings: unreadable } = columnValues(candidate, codes);
  if (values === null) return refusal(unreadable);
  const sum = values.reduce((total: Fraction, { value }) => total.add(value), new Fraction(0));
  const findings = checkSum(sum, candidate);
  if (findings.some(({ severity }) => severity === 'error')) return refusal(findings);
  const unit = unitOfSplit([grant], roundTo);
  const total = toUnits(grant, unit);
  const weights = values.map(({ code, value }) => ({ code, weight: value }));
  return {
    refused: false,
    basis: 'key',
    where: columnArea(candidate),
    unit,
    total,
    portions: largestRemainder(total, weights),
    findings,
  };
}

/** Shares that formulas give sum to 100 but for what no cell shows. */
const UNSEEN = new Fraction(1, 1_000_000_000);

function checkSum(sum: Fraction, candidate: ListColumn): readonly Finding[] {
  const where = columnArea(candidate);
  if (sum.equals(0)) return [finding('error', 'keyIsZero', where, {})];
  const percent = percentSum(sum, candidate.column.isPercent);
  if (percent === null || percent.sub(100).abs().lt(UNSEEN)) return [];
  const facts = { sum: percent.toFraction() };
  return percent.sub(100).abs().lte(new Fraction(1, 10))
    ? [finding('note', 'keyScaled', where, facts)]
    : [finding('error', 'keyNotHundred', where, facts)];
}

/**
 * The sum in per cent, or `null` for weights. A key is in per cent when its heading or format says so, or when it sums
 * to 90-110 or 0.9-1.1; what Excel shows as 27 % it holds as 0.27.
 */
function percentSum(sum: Fraction, saysPercent: boolean): Fraction | null {
  const hundredfold = sum.mul(100);
  if (isNearHundred(sum)) return sum;
  if (isNearHundred(hundredfold)) return hundredfold;
  if (!saysPercent) return null;
  return sum.lt(10) ? hundredfold : sum;
}

function isNearHundred(sum: Fraction): boolean {
  return sum.gte(90) && sum.lte(110);
}
