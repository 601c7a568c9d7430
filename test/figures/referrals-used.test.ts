import { actual, evaluation, facts, figuresOf } from './workbook';

describe('Used referrals', () => {
  const rows = [
    { referred: true, referralUsed: true },
    { referred: true, referralUsed: false },
    { referred: true, referralUsed: false },
    { referred: true, referralUsed: null },
    { referred: false, referralUsed: false },
    { referred: false, referralUsed: true },
    { referred: null, referralUsed: true },
  ];

  it('are those who used one, of the referred who answered', () => {
    const figures = figuresOf({ evaluations: [evaluation(rows)] });
    expect(actual(figures, 'referrals-used')).toBe('100/3');
    expect(figures.goals['referrals-used'].parts).toEqual({ used: 1, referred: 3 });
  });

  it('leave out an answer from somebody not referred, told', () => {
    const figures = figuresOf({ evaluations: [evaluation(rows)] });
    expect(facts(figures, 'answersNotReferred')).toEqual([{ answers: 2 }]);
    const unsaid = evaluation([{ referred: null, referralUsed: false }]);
    expect(facts(figuresOf({ evaluations: [unsaid] }), 'answersNotReferred')).toEqual([
      { answers: 1 },
    ]);
  });

  it('have all who answered as base in a sheet that does not ask who was referred', () => {
    const sheet = evaluation(rows, { fields: ['date', 'referralUsed'] });
    expect(actual(figuresOf({ evaluations: [sheet] }), 'referrals-used')).toBe('50');
  });

  it('are missing when nobody referred has answered', () => {
    const sheet = evaluation([{ referred: false, referralUsed: false }]);
    expect(figuresOf({ evaluations: [sheet] }).goals['referrals-used'].missing).toBe('noAnswers');
  });
});
