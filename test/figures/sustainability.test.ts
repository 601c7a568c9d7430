import { actual, evaluation, facts, figuresOf } from './workbook';

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

  it.each(['Nej', 'No', 'Nej, slet ikke', 'Hverken eller', 'Delvist', 'I nogen grad', 'Partly'])(
    'is 0 % where all said less, on any such scale: «%s»',
    (answer) => {
      expect(actual(figuresOf({ evaluations: answers([answer]) }), 'sustainability')).toBe('0');
    },
  );

  it.each(['Jeg siger nej', 'Casino', 'Niveau 3', 'Nejst', 'Gradvist'])(
    'is missing where all answers are of a scale that nobody knows: «%s»',
    (answer) => {
      const figures = figuresOf({ evaluations: answers([answer]) });
      expect(figures.goals.sustainability).toMatchObject({ actual: null, missing: 'noAnswers' });
      expect(facts(figures, 'unknownScale')).toEqual([{ text: answer }]);
    },
  );

  it('is missing, not 0 %, when nobody answered', () => {
    const { goals } = figuresOf({ evaluations: answers([]) });
    expect(goals.sustainability).toMatchObject({ actual: null, missing: 'noAnswers' });
  });
});
