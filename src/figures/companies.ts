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

/** A name in a municipality, the CVR number that bears it, and the company it is when that is none or several. */
interface Name {
  cvr: string | null;
  isShared: boolean;
  company: number | null;
}

/**
 * Who is who across all joined sheets (rules 3, «A company»): the CVR number; else name and municipality, which are
 * the company of the only CVR number that bears both; else the row alone. A name may meet its CVR number in any row
 * of `sheets`, also outside the period.
 */
export function identifyCompanies(log: GuidanceLog, sheets: readonly GuidanceSheet[]): Companies {
  const nameOf = namesIn(sheets);
  const cvrs: (string | null)[] = [];
  const companyOf = new Int32Array(log.length);
  const byCvr = new Map<string, number>();
  const named = new Set<number>();
  let alone = 0;
  const add = (cvr: string | null): number => cvrs.push(cvr) - 1;
  const ofCvr = (cvr: string): number => remembered(byCvr, cvr, () => add(cvr));
  log.each((row, _sheet, index) => {
    const name = row.cvr === null ? nameOf(row) : null;
    const cvr = row.cvr ?? (name?.isShared === false ? name.cvr : null);
    if (cvr !== null) companyOf[index] = ofCvr(cvr);
    else if (name !== null) {
      named.add((companyOf[index] = name.company ??= add(null)));
    } else {
      alone += 1;
      companyOf[index] = add(null);
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

/** The names of a log, each with its bearer; nothing is folded when every row has a CVR number. */
function namesIn(sheets: readonly GuidanceSheet[]): (row: GuidanceRow) => Name | null {
  const folded = new Map<string, string>();
  const names = new Map<string | null, Map<string, Name>>();
  const nameOf = ({ company, municipality }: GuidanceRow): Name | null => {
    if (company === null) return null;
    const text = remembered(folded, company, () => foldName(company));
    if (text === '') return null;
    const inMunicipality = remembered(
      names,
      municipalityKey(municipality),
      () => new Map<string, Name>(),
    );
    return remembered(inMunicipality, text, () => ({ cvr: null, isShared: false, company: null }));
  };
  const isNameNeeded = sheets.some(({ rows }) =>
    rows.some(({ cvr, company }) => cvr === null && company !== null),
  );
  for (const row of isNameNeeded ? sheets.flatMap(({ rows }) => rows) : []) {
    const name = row.cvr === null ? null : nameOf(row);
    if (name === null) continue;
    name.isShared ||= name.cvr !== null && name.cvr !== row.cvr;
    name.cvr = row.cvr;
  }
  return nameOf;
}

/** The value of a key, made when the key is first met. */
function remembered<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = values.get(key);
  if (value === undefined) values.set(key, (value = make()));
  return value;
}
