import Ajv from 'ajv';
import { bundledContract } from '../../src/contract/bundle';
import bundle from '../../src/contract/data/kkr-midtjylland-2026-2027.json';
import { goalIds } from '../../src/contract/goal-units';
import { parseContract } from '../../src/contract/schema';
import publishedSchema from '../../docs/contract.schema.json';
import fyn from './fyn.json';

const isValid = new Ajv({ allErrors: true }).compile(publishedSchema);

/** A copy of the small contract with one place changed; `undefined` removes it. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(fyn);
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return copy;
}

const WRONG: readonly (readonly [string, readonly (string | number)[], unknown])[] = [
  ['has no id', ['id'], undefined],
  ['has an id with capitals', ['id'], 'Fyn 2028'],
  ['has an empty name', ['name'], ''],
  ['has a house without a CVR number', ['house', 'cvr'], undefined],
  ['has a CVR number of seven digits', ['house', 'cvr'], '1234567'],
  ['has a year as text', ['years', 'first'], '2028'],
  ['has a year out of reason', ['years', 'last'], 20_280],
  ['has half a year', ['years', 'last'], 2028.5],
  ['has a currency in words', ['currency'], 'kroner'],
  ['has a municipality code as a number', ['municipalities', 0], 420],
  ['has no municipalities', ['municipalities'], []],
  ['has a goal that nobody can count', ['goals', 0, 'id'], 'happiness'],
  ['has a goal with an unknown unit', ['goals', 0, 'unit'], 'pct'],
  ['has a goal with an unknown comparison', ['goals', 0, 'comparison'], 'below'],
  ['has a target as a number', ['goals', 0, 'targets', 0, 'value'], 55],
  ['has a target with a decimal comma', ['goals', 0, 'targets', 0, 'value'], '5,5'],
  ['has a misspelt key', ['goals', 0, 'dueyear'], 2028],
  ['has a grant without a year', ['grants', 0, 'year'], undefined],
  ['has a share that is no number', ['shares', '420'], 'en del'],
  ['has a share of no municipality', ['shares', 'Assens'], '1'],
  ['has an unknown setting', ['settings', 'colour'], 'blue'],
  ['has a setting as a number', ['settings', 'tolerance'], 15],
  ['has a topic without words', ['topics', 0, 'words'], []],
  ['has a topic of an unknown kind', ['topics', 0, 'kind'], 'other'],
];

describe('Reading a contract file', () => {
  it.each([
    ['the bundled contract', bundle],
    ['a small contract of another house', fyn],
    ['a contract without a distribution key', changed(['shares'], undefined)],
    ['a contract without the schema line', changed(['$schema'], undefined)],
    ['a contract without topics', changed(['topics'], [])],
  ])('takes %s, and so does the published schema', (_, json) => {
    expect(parseContract(json)).toMatchObject({ ok: true });
    expect(isValid(json)).toBe(true);
  });

  it.each(WRONG)(
    'refuses a contract that %s, and so does the published schema',
    (_, path, value) => {
      const json = changed(path, value);
      const parsed = parseContract(json);
      expect(parsed.ok).toBe(false);
      if (!parsed.ok) {
        const [problem] = parsed.problems;
        expect(problem).toMatchObject({ code: 'wrongShape', severity: 'error' });
        expect(path.join('.')).toContain((problem?.path ?? []).join('.'));
      }
      expect(isValid(json)).toBe(false);
    },
  );

  it.each([null, 1, 'kontrakt', [], {}])('refuses %j without throwing', (json) => {
    expect(parseContract(json).ok).toBe(false);
    expect(isValid(json)).toBe(false);
  });

  it('tells all that is wrong at once', () => {
    const json = { ...fyn, name: '', currency: 'kr' };
    const parsed = parseContract(json);
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual([
      ['name'],
      ['currency'],
    ]);
  });

  it('puts municipalities and goals in their fixed order', () => {
    const json = {
      ...bundle,
      municipalities: bundle.municipalities.toReversed(),
      goals: bundle.goals.toReversed(),
    };
    const parsed = parseContract(json);
    expect(parsed.ok && parsed.contract).toEqual(bundledContract);
    expect(bundledContract.goals.map(({ id }) => id)).toEqual(goalIds);
  });
});
