import type { Contract } from '../contract/contract';
import type { Settings } from '../contract/settings';
import type { Figures, Period } from '../figures/figures';
import type { Records } from '../reading/records';
import { valueOfYear } from '../status/value-of-year';
import { finding } from '../workbook/finding';
import type { Finding } from '../workbook/finding';
import type { Allocation } from './allocation';
import { chooseAmounts } from './choose-amounts';
import { chooseKey } from './choose-key';
import { instalments } from './instalments';
import { municipalityName } from '../figures/municipality-name';
import { readGlns } from './read-glns';
import { refusal } from './split';
import type { Split } from './split';
import { splitByAmounts } from './split-by-amounts';
import { splitByContractKey } from './split-by-contract-key';
import { splitByKey } from './split-by-key';
import { splitByPopulation } from './split-by-population';

/** What the split is made of. */
export interface GrantCase {
  readonly records: Pick<Records, 'municipalityLists'>;
  readonly figures: Pick<Figures, 'municipalities' | 'population'>;
  readonly contract: Contract;
  readonly settings: Settings;
  readonly period: Period;
}

/**
 * The year's grant between the municipalities (8. Økonomi, rules 5): the workbook's amounts, else its key, else the
 * contract's, else population. Where the split is refused, `allocation` is `null`, a finding says why, and nothing
 * else stops.
 */
export function splitGrant(all: GrantCase): {
  allocation: Allocation | null;
  findings: readonly Finding[];
} {
  const split = splitByBest(all);
  const { glns, findings: glnFindings } = readGlns(all.records.municipalityLists);
  const findings = [...split.findings, ...glnFindings];
  if (split.refused) return { allocation: null, findings };
  const parts = instalments(
    split.portions.map(({ amount }) => amount),
    all.settings.instalments,
  );
  const allocation: Allocation = {
    year: all.period.year,
    unit: split.unit,
    currency: all.contract.currency,
    total: split.total,
    basis: split.basis,
    where: split.where,
    rows: split.portions.map((portion, index) => ({
      ...portion,
      name: municipalityName(portion.code),
      instalments: parts[index] ?? [],
      ean: glns.get(portion.code) ?? null,
    })),
    instalments: Array.from({ length: all.settings.instalments }, (_, index) =>
      parts.reduce((sum, part) => sum + (part[index] ?? 0n), 0n),
    ),
  };
  return { allocation, findings };
}

function splitByBest({ records, figures, contract, settings, period }: GrantCase): Split {
  const { municipalityLists } = records;
  const { municipalities: codes } = contract;
  const { year } = period;
  const { roundTo } = settings;
  const grant = valueOfYear(contract.grants, year);

  const amounts = chooseAmounts(municipalityLists, codes, year, grant);
  if (amounts.chosen === 'unclear') return refusal(amounts.findings);
  if (amounts.chosen !== null) {
    const split = splitByAmounts(amounts.chosen, { contract, year, grant, roundTo });
    return after(amounts.findings, split);
  }
  if (grant === null) {
    return refusal([...amounts.findings, finding('warning', 'grantNotSet', null, { year })]);
  }
  const key = chooseKey(municipalityLists, codes, year);
  const findings = [...amounts.findings, ...key.findings];
  if (key.chosen === 'unclear') return refusal(findings);
  if (key.chosen !== null) return after(findings, splitByKey(key.chosen, codes, grant, roundTo));
  if (contract.shares !== undefined) {
    return after(findings, splitByContractKey(contract.shares, codes, grant, roundTo));
  }
  return after(findings, splitByPopulation(figures, codes, grant, roundTo));
}

function after(findings: readonly Finding[], split: Split): Split {
  return { ...split, findings: [...findings, ...split.findings] };
}
