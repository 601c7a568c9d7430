import { actual, evaluation, facts, figuresOf, places } from './workbook';

const answers = (...rows: string[][]) => [
  evaluation(rows.map((sustainability) => ({ sustainability }))),
];

describe('Satisfaction with guidance in sustainability', () => {
  it('is satisfied in any question, of those who answered any', () => {
    const evaluations = answers(
      ['i nogen grad', 'i hoej grad'],
      ['i meget hoej grad'],
      ['slet ikke'],
      [],
    );
    const figures = figuresOf({ evaluations });
    expect(actual(figures, 'sustainability')).toBe('200/3');
    expect(figures.goals.sustainability.parts).toEqual({ satisfied: 2, answered: 3 });
  });

  it('follows the setting for what counts as satisfied', () => {
    const evaluations = answers(['i nogen grad'], ['i hoej grad']);
    const settings = { satisfiedAnswers: ['i nogen grad', 'i hoej grad'] };
    expect(actual(figuresOf({ evaluations }, { settings }), 'sustainability')).toBe('100');
  });

  it('asks what numbers mean, and counts none of them', () => {
    const figures = figuresOf({ evaluations: answers(['4'], ['5'], ['i hoej grad']) });
    expect(actual(figures, 'sustainability')).toBe('100');
    expect(facts(figures, 'numericSatisfaction')).toEqual([{ answers: 2 }]);
    expect(places(figures, 'numericSatisfaction')).toEqual(['Evaluering!F4']);
  });

  it('counts numbers once the setting names some', () => {
    const evaluations = answers(['4'], ['5'], ['1']);
    const figures = figuresOf({ evaluations }, { settings: { satisfiedAnswers: ['4', '5'] } });
    expect(actual(figures, 'sustainability')).toBe('200/3');
  });

  it('is missing, not 0 %, when all answers are numbers', () => {
    const { goals } = figuresOf({ evaluations: answers(['4'], ['1']) });
    expect(goals.sustainability).toMatchObject({ actual: null, missing: 'noAnswers' });
  });
});
