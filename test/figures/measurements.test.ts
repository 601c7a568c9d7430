import Fraction from 'fraction.js';
import { told } from './told-lines';
import { actual, figuresOf, measurement, places } from './workbook';

describe('A typed-in measurement', () => {
  it('counts for the year in its year column, or of its date', () => {
    const figures = figuresOf({
      measurements: [
        measurement('awareness', 48.7, { year: 2026 }),
        measurement('productivity', 2, { date: '2026-03-01' }, 5),
      ],
    });
    expect(actual(figures, 'awareness')).toBe('487/10');
    expect(actual(figures, 'productivity')).toBe('2');
    expect(figures.goals.awareness.where).toEqual([{ sheet: 'Maalinger', cell: 'C4' }]);
    expect(figures.usage).toEqual([{ rowsUsed: 2, rowsLeftOut: 0 }]);
  });

  it('is not used from another year or after the as-of date, which is told', () => {
    const figures = figuresOf({
      measurements: [
        measurement('awareness', 48, { year: 2025 }),
        measurement('awareness', 49, { date: '2026-07-01' }, 5),
      ],
    });
    expect(figures.goals.awareness.missing).toBe('noMeasurement');
    expect(places(figures, 'measurementOutsidePeriod')).toEqual(['Maalinger!C4', 'Maalinger!C5']);
    expect(figures.usage).toEqual([{ rowsUsed: 0, rowsLeftOut: 2 }]);
  });

  it.each([
    'awareness',
    'offer-awareness',
    'growth-revenue',
    'growth-employment',
    'productivity',
  ] as const)('is the figure of its own goal: %s', (goal) => {
    const figures = figuresOf({ measurements: [measurement(goal, 3, { year: 2026 })] });
    expect(figures.goals[goal]).toEqual({
      actual: new Fraction(3),
      missing: null,
      parts: {},
      where: [{ sheet: 'Maalinger', cell: 'C4' }],
    });
  });

  it('counts up to the as-of date itself', () => {
    const measurements = [measurement('awareness', 48, { date: '2026-06-30' })];
    expect(actual(figuresOf({ measurements }), 'awareness')).toBe('48');
  });

  it('is told with its weight, its goal and the other cell or the year', () => {
    const measurements = [
      measurement('awareness', 50, { year: 2026 }),
      measurement('awareness', 51, { year: 2026 }, 5),
      measurement('productivity', 1, {}, 6),
      measurement('growth-revenue', 2, { year: 2025 }, 7),
    ];
    expect(told(figuresOf({ measurements }))).toEqual([
      'warning measurementWithoutYear Maalinger!C6 {"goal":"productivity"}',
      'note measurementOutsidePeriod Maalinger!C7 {"goal":"growth-revenue","year":2026}',
      'warning measurementsDiffer Maalinger!C5 {"goal":"awareness","other":"C4"}',
    ]);
  });

  it('is the latest of several', () => {
    const measurements = [
      measurement('awareness', 50, { date: '2026-02-01' }),
      measurement('awareness', 52, { date: '2026-05-01' }, 5),
      measurement('awareness', 51, { date: '2026-03-01' }, 6),
      measurement('awareness', 60, { year: 2026 }, 7),
    ];
    expect(actual(figuresOf({ measurements }), 'awareness')).toBe('52');
  });

  it('without a year is a question and not used', () => {
    const figures = figuresOf({ measurements: [measurement('awareness', 50, {})] });
    expect(figures.goals.awareness.missing).toBe('noMeasurement');
    expect(places(figures, 'measurementWithoutYear')).toEqual(['Maalinger!C4']);
  });

  it('that stands twice with two numbers and no dates is a question; with one number it counts', () => {
    const twice = (second: number) => [
      measurement('awareness', 50, { year: 2026 }),
      measurement('awareness', second, { year: 2026 }, 5),
    ];
    const differing = figuresOf({ measurements: twice(51) });
    expect(differing.goals.awareness.missing).toBe('noMeasurement');
    expect(places(differing, 'measurementsDiffer')).toEqual(['Maalinger!C5']);
    expect(actual(figuresOf({ measurements: twice(50) }), 'awareness')).toBe('50');
  });
});
