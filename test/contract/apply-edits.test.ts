import { applyEdits } from '../../src/contract/apply-edits';
import { bundledContract } from '../../src/contract/bundle';

const targetsOf = (id: string, contract = bundledContract) =>
  contract.goals.find((goal) => goal.id === id)?.targets;

describe('What staff typed in the sheet of the contract', () => {
  it('replaces a target, sets one that was not set, and takes one away', () => {
    const edited = applyEdits(bundledContract, {
      targets: [
        { goal: 'guided', year: 2026, value: '5200', cell: 'C20' },
        { goal: 'guided', year: 2027, value: '5400', cell: 'C21' },
        { goal: 'nps', year: 2027, value: null, cell: 'C14' },
      ],
      grants: [{ year: 2027, value: '45900000.5', cell: 'C30' }],
    });
    expect(targetsOf('guided', edited)).toEqual([
      { year: 2026, value: '5200' },
      { year: 2027, value: '5400' },
    ]);
    expect(targetsOf('nps', edited)).toEqual([{ year: 2026, value: '70' }]);
    expect(edited.grants).toEqual([
      { year: 2026, value: '44815000' },
      { year: 2027, value: '45900000.5' },
    ]);
  });

  it('leaves the rest of the contract, and the bundle itself, as they are', () => {
    const before = JSON.stringify(bundledContract);
    const edited = applyEdits(bundledContract, {
      targets: [{ goal: 'guided', year: 2026, value: '1', cell: 'C20' }],
      grants: [],
    });
    expect(JSON.stringify(bundledContract)).toBe(before);
    expect({ ...edited, goals: [] }).toEqual({ ...bundledContract, goals: [] });
    expect(targetsOf('nps', edited)).toBe(targetsOf('nps'));
  });

  it('changes nothing when nothing was typed', () => {
    expect(applyEdits(bundledContract, { targets: [], grants: [] })).toEqual(bundledContract);
  });
});
