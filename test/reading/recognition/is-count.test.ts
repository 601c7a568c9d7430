import { isCount } from '../../../src/reading/recognition/match-municipality-list';
import { columnOf } from './column-of';

describe('A column counts courses', () => {
  it.each([
    ['Antal', { number: 0.7, filled: 10, sum: 11 }, true],
    ['Count', { number: 0.7, filled: 10, sum: 11 }, true],
    ['Forløb', { number: 0.7, filled: 10, sum: 11 }, true],
    ['Antal', { number: 0.69, filled: 10, sum: 11 }, false],
    ['Antal', { number: 0.7, filled: 10, sum: 10 }, false],
    ['Vejledning', { number: 0.7, filled: 10, sum: 11 }, false],
    [null, { number: 0.7, filled: 10, sum: 11 }, false],
  ])('under «%s» with %j: %s', (heading, some, expected) => {
    expect(isCount(columnOf(2, heading, some))).toBe(expected);
  });
});
