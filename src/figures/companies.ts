import type { GuidanceRow, GuidanceSheet } from '../reading/records';
import { foldName } from '../reading/values/fold-name';
import type { GuidanceLog } from './guidance-log';
import { municipalityKey } from './municipality-key';

/** The companies of the log; each is a number from 0 below `count`. */
export interface Companies {
  readonly count: number;
  /** The company of the row at this place in the log. */
  of(index: number): number;
  /** Its CVR number; `null` when it is known by name alone, or not at all. */
  cvr(company: number): string | null;
  /** It has a CVR number or a name, so that two rows can be the same company. */
  isKnown(company: number): boolean;
  /** Known by name and municipality, without a CVR number: uncertain. */
  readonly byName: number;
  /** Known by nothing: the row alone. */
  readonly alone: number;
}

/**
 * Who is who across all joined sheets (rules 3, «A company»): the CVR number; else name and municipality, which are
 * the company of the only CVR number that bears both; else the row alone. A name may meet its CVR number in any row
 * of `sheets`, also outside the period.
 */
export function identifyCompanies(log: GuidanceLog, sheets: readonly GuidanceSheet[]): Companies {
  const cvrs: (string | null)[] = [];
  const companyOf = new Int32Array(log.length);
  const byCvr = new Map<string, number>();
  const byName = new Map<string, number>();
  const named = new Set<number>();
  const nameKey = nameKeys();
  let bearers: ReadonlyMap<string, string | null> | null = null;
  let alone = 0;
  const ofCvr = (cvr: string): number => remembered(byCvr, cvr, () => cvrs.push(cvr) - 1);
  const ofName = (key: string): number => {
    bearers ??= bearersOfNames(sheets, nameKey);
    const cvr = bearers.get(key) ?? null;
    if (cvr !== null) return ofCvr(cvr);
    const company = remembered(byName, key, () => cvrs.push(null) - 1);
    named.add(company);
    return company;
  };
  log.each((row, _sheet, index) => {
    const key = row.cvr === null ? nameKey(row) : null;
    if (row.cvr !== null) companyOf[index] = ofCvr(row.cvr);
    else if (key !== null) companyOf[index] = ofName(key);
    else {
      alone += 1;
      companyOf[index] = cvrs.push(null) - 1;
    }
  });
  return {
    count: cvrs.length,
    of: (index) => companyOf[index] ?? 0,
    cvr: (company) => cvrs[company] ?? null,
    isKnown: (company) => (cvrs[company] ?? null) !== null || named.has(company),
    byName: named.size,
    alone,
  };
}

type NameKey = (row: GuidanceRow) => string | null;

/** Name and municipality → the CVR number that bears them; `null` when several do. */
function bearersOfNames(
  sheets: readonly GuidanceSheet[],
  nameKey: NameKey,
): ReadonlyMap<string, string | null> {
  const bearers = new Map<string, string | null>();
  for (const { rows } of sheets) {
    for (const row of rows) {
      const key = row.cvr === null ? null : nameKey(row);
      if (key === null) continue;
      const bearer = bearers.get(key);
      if (bearer === undefined) bearers.set(key, row.cvr);
      else if (bearer !== row.cvr) bearers.set(key, null);
    }
  }
  return bearers;
}

/** Makes name keys; a name that has been met is not folded again. */
function nameKeys(): NameKey {
  const folded = new Map<string, string>();
  return ({ company, municipality }) => {
    if (company === null) return null;
    const name = remembered(folded, company, () => foldName(company));
    return name === '' ? null : `${name}\n${municipalityKey(municipality) ?? ''}`;
  };
}

/** The value of a key, made when the key is first met. */
function remembered<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  let value = values.get(key);
  if (value === undefined) values.set(key, (value = make()));
  return value;
}
