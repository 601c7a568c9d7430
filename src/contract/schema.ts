import * as v from 'valibot';
import type { Contract } from './contract';
import { contractProblem, type ContractProblem } from './contract-problem';
import { goalIds } from './goal-units';
import { settingNames } from './setting-definitions';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const year = v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR));
const decimal = v.pipe(v.string(), v.regex(/^-?\d{1,15}(?:\.\d{1,10})?$/, 'decimal text'));
const municipalityCode = v.pipe(v.string(), v.regex(/^\d{3}$/, 'three digits'));
const cvr = v.pipe(v.string(), v.regex(/^\d{8}$/, 'eight digits'));
const yearValues = v.array(v.strictObject({ year, value: decimal }));

const goal = v.strictObject({
  id: v.picklist(goalIds),
  clause: words,
  unit: v.picklist(['count', 'percent', 'points', 'nps', 'municipalities']),
  comparison: v.picklist(['atLeast', 'above']),
  targets: yearValues,
  path: v.exactOptional(yearValues),
  dueYear: v.exactOptional(year),
  level: v.exactOptional(decimal),
});

const topic = v.strictObject({
  id: words,
  kind: v.picklist(['focus', 'special']),
  clause: words,
  words: v.pipe(v.array(words), v.nonEmpty()),
});

const settingText = v.exactOptional(v.string());

/** The shape of a contract file; `docs/contract.schema.json` says the same to editors. */
const contractSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words with hyphens')),
  name: words,
  house: v.strictObject({ name: words, cvr }),
  years: v.strictObject({ first: year, last: year }),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'three capital letters')),
  municipalities: v.pipe(v.array(municipalityCode), v.nonEmpty()),
  goals: v.array(goal),
  grants: yearValues,
  grantClause: words,
  shares: v.exactOptional(v.record(municipalityCode, decimal)),
  settings: v.strictObject(
    Object.fromEntries(settingNames.map((name) => [name, settingText])) as Record<
      (typeof settingNames)[number],
      typeof settingText
    >,
  ),
  topics: v.array(topic),
});

/**
 * A contract file's JSON → the contract, its municipalities and goals in their fixed order; or all that is wrong with
 * its shape. What a well-shaped contract says is for `lintContract`.
 */
export function parseContract(
  json: unknown,
):
  | { readonly ok: true; readonly contract: Contract }
  | { readonly ok: false; readonly problems: readonly ContractProblem[] } {
  const parsed = v.safeParse(contractSchema, json);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(shapeProblem) };
  const contract = parsed.output;
  return {
    ok: true,
    contract: {
      ...contract,
      municipalities: contract.municipalities.toSorted(),
      goals: contract.goals.toSorted((a, b) => goalIds.indexOf(a.id) - goalIds.indexOf(b.id)),
    },
  };
}

function shapeProblem(issue: v.InferIssue<typeof contractSchema>): ContractProblem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return contractProblem('error', 'wrongShape', path, {
    expected: issue.type === 'regex' ? issue.message : (issue.expected ?? issue.message),
    received: issue.received,
  });
}
