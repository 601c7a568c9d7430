import type { Contract, Goal, GoalId } from '../../src/contract/contract';
import { lintContract } from '../../src/contract/lint';
import { parseContract } from '../../src/contract/schema';
import json from './fyn.json';

function fyn(): Contract {
  const parsed = parseContract(json);
  if (!parsed.ok) throw new Error('The small contract is off');
  return parsed.contract;
}

function oddIn(change: Partial<Contract>): unknown[] {
  return lintContract({ ...fyn(), ...change }).map(({ code, severity, facts }) => ({
    problem: code,
    severity,
    ...facts,
  }));
}

function withGoal(id: GoalId, change: Partial<Goal>): Partial<Contract> {
  return { goals: fyn().goals.map((goal) => (goal.id === id ? { ...goal, ...change } : goal)) };
}

describe('Linting a contract', () => {
  it('finds nothing in the small contract of another house', () => {
    expect(lintContract(fyn())).toEqual([]);
  });

  it('leads to the place in the file', () => {
    const [problem] = lintContract({ ...fyn(), ...withGoal('nps', { targets: [] }) });
    expect(problem?.path).toEqual(['goals', 3, 'targets']);
  });

  it('finds a goal without a target for a year', () => {
    expect(oddIn(withGoal('nps', { targets: [] }))).toEqual([
      { problem: 'missingTarget', severity: 'warning', goal: 'nps', year: 2028 },
    ]);
  });

  it('asks for no target where a level and a reading give it', () => {
    expect(oddIn(withGoal('young-companies', { targets: [], level: '30' }))).toEqual([]);
  });

  it('finds a band of 0 per cent', () => {
    expect(oddIn({ settings: { tolerance: '0 %' } })).toEqual([
      { problem: 'zeroBand', severity: 'error', value: '0 %' },
    ]);
  });

  it('finds a setting that can not be read', () => {
    expect(oddIn({ settings: { instalments: '3' } })).toEqual([
      { problem: 'invalidSetting', severity: 'error', setting: 'instalments', value: '3' },
    ]);
  });

  it('finds years that overlap, lie outside, or run backwards', () => {
    const twice = [
      { year: 2028, value: '1' },
      { year: 2028, value: '2' },
    ];
    expect(oddIn({ grants: twice })).toEqual([
      { problem: 'doubledYear', severity: 'error', year: 2028 },
    ]);
    const later = [...fyn().grants, { year: 2031, value: '1' }];
    expect(oddIn({ grants: later })).toEqual([
      { problem: 'yearOutside', severity: 'warning', year: 2031, first: 2028, last: 2028 },
    ]);
    expect(oddIn({ years: { first: 2029, last: 2028 } })).toContainEqual({
      problem: 'yearsReversed',
      severity: 'error',
      first: 2029,
      last: 2028,
    });
  });

  it('finds municipalities that do not exist, stand twice, or belong to another house', () => {
    const { municipalities } = fyn();
    const oddWith = (code: string) => oddIn({ municipalities: [...municipalities, code] });
    expect(oddWith('499')).toContainEqual({
      problem: 'unknownMunicipality',
      severity: 'error',
      code: '499',
    });
    expect(oddWith('420')).toContainEqual({
      problem: 'doubledMunicipality',
      severity: 'error',
      code: '420',
    });
    expect(oddWith('751')).toContainEqual({
      problem: 'otherHouse',
      severity: 'warning',
      code: '751',
      house: 'Midtjylland',
    });
  });

  it('finds a goal that is missing, stands twice, or has the wrong unit', () => {
    const { goals } = fyn();
    expect(oddIn({ goals: goals.slice(1) })).toEqual([
      { problem: 'missingGoal', severity: 'error', goal: 'awareness' },
    ]);
    expect(oddIn({ goals: [...goals, ...goals.slice(0, 1)] })).toEqual([
      { problem: 'doubledGoal', severity: 'error', goal: 'awareness' },
    ]);
    expect(oddIn(withGoal('guided', { unit: 'percent' }))).toContainEqual({
      problem: 'wrongUnit',
      severity: 'error',
      goal: 'guided',
      unit: 'percent',
      expected: 'count',
    });
  });

  it.each<[GoalId, string]>([
    ['guided', '470.5'],
    ['guided', '-1'],
    ['awareness', '101'],
    ['nps', '-101'],
  ])('finds that %s can not have the target %s', (id, value) => {
    expect(oddIn(withGoal(id, { targets: [{ year: 2028, value }] }))).toEqual([
      { problem: 'impossibleTarget', severity: 'error', goal: id, year: 2028, value },
    ]);
  });

  it('finds a spread that is not over all municipalities', () => {
    expect(
      oddIn(withGoal('geographic-spread', { targets: [{ year: 2028, value: '19' }] })),
    ).toEqual([
      { problem: 'wrongSpread', severity: 'error', year: 2028, value: '19', municipalities: 3 },
    ]);
  });

  it('finds a grant that is missing, negative, or in parts of an øre', () => {
    expect(oddIn({ grants: [] })).toEqual([
      { problem: 'missingGrant', severity: 'warning', year: 2028 },
    ]);
    for (const value of ['-1', '0.005']) {
      expect(oddIn({ grants: [{ year: 2028, value }] })).toEqual([
        { problem: 'impossibleGrant', severity: 'error', year: 2028, value },
      ]);
    }
  });

  it('finds shares that do not sum to 100 per cent within 0,1 point', () => {
    expect(oddIn({ shares: { 420: '15.2', 461: '82.2', 492: '2.5' } })).toEqual([]);
    expect(oddIn({ shares: { 420: '15.2', 461: '82.19', 492: '2.5' } })).toEqual([
      { problem: 'sharesDoNotSum', severity: 'error', sum: '99.89' },
    ]);
  });

  it('finds shares that are negative, missing, or of a municipality outside', () => {
    expect(oddIn({ shares: { 420: '-1', 461: '98.5', 492: '2.5' } })).toEqual([
      { problem: 'negativeShare', severity: 'error', code: '420', value: '-1' },
    ]);
    expect(oddIn({ shares: { 420: '17.7', 461: '82.3' } })).toEqual([
      { problem: 'wrongShareCode', severity: 'error', code: '492' },
    ]);
    expect(oddIn({ shares: { 420: '15.2', 461: '82.3', 492: '2.5', 751: '0' } })).toEqual([
      { problem: 'wrongShareCode', severity: 'error', code: '751' },
    ]);
  });

  it('finds topics and words that stand twice', () => {
    const topics = [
      ...fyn().topics,
      { id: 'drones', kind: 'focus', clause: '3', words: ['droner'] } as const,
    ];
    expect(oddIn({ topics })).toEqual([
      { problem: 'doubledWord', severity: 'warning', word: 'droner', topics: 'robots, drones' },
    ]);
    expect(oddIn({ topics: [...fyn().topics, ...fyn().topics] })).toEqual([
      { problem: 'doubledTopic', severity: 'error', topic: 'robots' },
    ]);
  });
});
