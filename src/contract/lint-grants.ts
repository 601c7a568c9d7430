import Fraction from 'fraction.js';
import type { Contract } from './contract';
import { contractProblem, type ContractProblem } from './contract-problem';
import { lintYears, missingYears } from './lint-years';
import { isPossibleGrant } from './target-range';

/** Grants that are missing, doubled or impossible, and a distribution key that does not add up. */
export function lintGrants(contract: Contract): readonly ContractProblem[] {
  const impossible = contract.grants.flatMap(({ year, value }, at) =>
    isPossibleGrant(new Fraction(value))
      ? []
      : [contractProblem('error', 'impossibleGrant', ['grants', at, 'value'], { year, value })],
  );
  return [
    ...missingYears(contract, contract.grants).map((year) =>
      contractProblem('warning', 'missingGrant', ['grants'], { year }),
    ),
    ...lintYears(contract, contract.grants, ['grants']),
    ...impossible,
    ...lintShares(contract),
  ];
}

/** How far from 100 per cent a key may sum: rules, section 5. */
const SLACK = new Fraction('0.1');

function lintShares({ shares, municipalities }: Contract): readonly ContractProblem[] {
  if (!shares) return [];
  const codes = new Set([...municipalities, ...Object.keys(shares)]);
  const wrongCodes = [...codes].filter(
    (code) => shares[code] === undefined || !municipalities.includes(code),
  );
  const values = Object.entries(shares).map(([code, value]) => ({ code, value }));
  const sum = values.reduce((total, { value }) => total.add(value), new Fraction(0));
  return [
    ...wrongCodes.map((code) =>
      contractProblem('error', 'wrongShareCode', ['shares', code], { code }),
    ),
    ...values
      .filter(({ value }) => new Fraction(value).lt(0))
      .map((facts) => contractProblem('error', 'negativeShare', ['shares', facts.code], facts)),
    ...(sum.sub(100).abs().gt(SLACK)
      ? [contractProblem('error', 'sharesDoNotSum', ['shares'], { sum: sum.toString() })]
      : []),
  ];
}
