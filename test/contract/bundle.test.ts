import { bundledContract } from '../../src/contract/bundle';
import { lintContract } from '../../src/contract/lint';
import { allMunicipalities, municipalityOf } from '../../src/contract/municipalities';

const goal = (id: string) => bundledContract.goals.find((each) => each.id === id);

describe('The municipalities of Denmark', () => {
  it('are 98, each with its own code, CVR number and three years of inhabitants', () => {
    expect(allMunicipalities).toHaveLength(98);
    expect(new Set(allMunicipalities.map(({ code }) => code)).size).toBe(98);
    expect(new Set(allMunicipalities.map(({ cvr }) => cvr)).size).toBe(98);
    for (const { code, cvr, population } of allMunicipalities) {
      expect(code).toMatch(/^\d{3}$/);
      expect(cvr).toMatch(/^\d{8}$/);
      expect(Object.keys(population)).toEqual(['2024', '2025', '2026']);
    }
  });

  it('stand by ascending code and bear no «Kommune» in their names', () => {
    const codes = allMunicipalities.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
    expect(allMunicipalities.filter(({ name }) => /kommune/i.test(name))).toEqual([]);
    expect(municipalityOf('101')?.name).toBe('København');
    expect(municipalityOf('400')?.name).toBe('Bornholm');
    expect(municipalityOf('999')).toBeUndefined();
  });

  it.each([
    [2024, 1_365_688],
    [2025, 1_373_799],
    [2026, 1_383_261],
  ])('of Midtjylland had their known number of inhabitants in %d', (year, total) => {
    const inhabitants = bundledContract.municipalities.map(
      (code) => municipalityOf(code)?.population[year] ?? 0,
    );
    expect(inhabitants).toHaveLength(19);
    expect(inhabitants.reduce((sum, each) => sum + each)).toBe(total);
  });
});

describe('The contract of Midtjylland', () => {
  it('covers exactly the municipalities of its house', () => {
    const ofHouse = allMunicipalities.filter(({ house }) => house === bundledContract.house.name);
    expect(bundledContract.municipalities).toEqual(ofHouse.map(({ code }) => code));
  });

  it.each([
    ['awareness', 2026, '50'],
    ['awareness', 2027, '50'],
    ['offer-awareness', 2026, '55'],
    ['offer-awareness', 2027, '65'],
    ['nps', 2026, '70'],
    ['nps', 2027, '70'],
    ['referrals-used', 2027, '50'],
    ['growth-revenue', 2026, '10'],
    ['growth-employment', 2026, '5'],
    ['productivity', 2026, '0'],
    ['sustainability', 2027, '70'],
    ['guided', 2026, '5000'],
    ['growth-courses', 2026, '600'],
    ['geographic-spread', 2027, '19'],
  ])('asks of %s in %d a target of %s', (id, year, value) => {
    expect(goal(id)?.targets.find((target) => target.year === year)?.value).toBe(value);
  });

  it('shows 60 per cent as the path of the awareness of offers in 2026', () => {
    expect(goal('offer-awareness')?.path).toEqual([{ year: 2026, value: '60' }]);
  });

  it('asks for more than nothing of productivity', () => {
    expect(goal('productivity')?.comparison).toBe('above');
  });

  it('holds the level of young companies, due in 2027, and lets the reading choose the target', () => {
    expect(goal('young-companies')).toMatchObject({ level: '275', dueYear: 2027, targets: [] });
  });

  it('carries nothing of 2026 over to 2027 that was agreed for 2026 alone', () => {
    const unset = lintContract(bundledContract).map(({ code, facts }) => ({ code, ...facts }));
    expect(unset).toEqual([
      { code: 'missingTarget', goal: 'guided', year: 2027 },
      { code: 'missingTarget', goal: 'growth-courses', year: 2027 },
      { code: 'missingGrant', year: 2027 },
    ]);
    expect(bundledContract.grants).toEqual([{ year: 2026, value: '44815000' }]);
  });

  it('tells of seven focus areas and three special ones', () => {
    const kinds = bundledContract.topics.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'focus')).toHaveLength(7);
    expect(kinds.filter((kind) => kind === 'special')).toHaveLength(3);
  });
});
