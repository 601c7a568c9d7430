import { listedNumbers } from '../../src/figures/listed-numbers';
import { municipalityList } from './workbook';

/** What a list says of Aarhus, with these cells beside it. */
function listed(cells: readonly (number | string | null)[], least: 0 | 1 = 0): unknown {
  const codes = cells.map(() => '751');
  const list = municipalityList(codes, [{ kind: 'count', year: 2026, cells }]);
  return list.counts.map((column) => listedNumbers({ list, column }, ['751'], least).get('751'))[0];
}

const where = { sheet: 'Kommuner', cell: 'B4' };

describe('What a list says of a municipality', () => {
  it('is a whole number from the least on', () => {
    expect(listed([12])).toEqual({ value: 12, problem: null, where });
    expect(listed([0])).toEqual({ value: 0, problem: null, where });
    expect(listed([1], 1)).toEqual({ value: 1, problem: null, where });
  });

  it('is nothing for a number that is none such, or a text', () => {
    const unreadable = { value: null, problem: 'unreadable', where };
    expect(listed([0], 1)).toEqual({ ...unreadable, text: '0' });
    expect(listed([-1])).toEqual({ ...unreadable, text: '-1' });
    expect(listed([1.5])).toEqual({ ...unreadable, text: '1.5' });
    expect(listed(['ca. 12'])).toEqual({ ...unreadable, text: 'ca. 12' });
  });

  it('is nothing for a blank cell, and where it is listed twice or not at all', () => {
    expect(listed([null])).toEqual({ value: null, problem: 'blank', where, text: '' });
    expect(listed([12, 12])).toEqual({
      value: null,
      problem: 'listedTwice',
      where: { sheet: 'Kommuner', cell: 'B5' },
      text: '',
    });
    expect(listed([])).toEqual({
      value: null,
      problem: 'notListed',
      where: { sheet: 'Kommuner' },
      text: '',
    });
  });
});
