import type { EvaluationField, EvaluationRow } from '../../src/reading/records';
import { actual, evaluation, facts, figuresOf, places } from './workbook';

const scores = (list: readonly number[], segment: EvaluationRow['segment']) =>
  list.map((score) => ({ score, segment }));

describe('The Net Promoter Score', () => {
  it('is 100 × (scores 9-10 − scores 0-6) / answers, exact', () => {
    const rows = scores([0, 6, 7, 8, 9, 10, 10], 'growth');
    const figures = figuresOf({ evaluations: [evaluation(rows)] });
    expect(actual(figures, 'nps')).toBe('100/7');
    expect(figures.goals.nps.parts).toEqual({ answers: 7 });
  });

  it('is of both segments together, and each is shown', () => {
    const rows = [...scores([10, 10, 0], 'growth'), ...scores([9], 'operations')];
    const figures = figuresOf({ evaluations: [evaluation(rows)] });
    expect(actual(figures, 'nps')).toBe('50');
    const { growth, operations } = figures.goals.nps.segments ?? {};
    expect([growth?.toFraction(), operations?.toFraction()]).toEqual(['100/3', '100']);
  });

  it('has no score for a segment without answers', () => {
    const figures = figuresOf({ evaluations: [evaluation(scores([10], 'growth'))] });
    expect(figures.goals.nps.segments?.operations).toBeNull();
  });

  it('leaves out answers of other segments, told once a sheet', () => {
    const rows = [...scores([10], 'growth'), ...scores([0, 0], null)];
    const figures = figuresOf({ evaluations: [evaluation(rows)] });
    expect(actual(figures, 'nps')).toBe('100');
    expect(facts(figures, 'answersWithoutSegment')).toEqual([{ answers: 2 }]);
    expect(places(figures, 'answersWithoutSegment')).toEqual(['Evaluering!B5']);
  });

  it('is of all answers in a sheet without segments, which is told', () => {
    const fields: EvaluationField[] = ['date', 'score'];
    const figures = figuresOf({ evaluations: [evaluation(scores([10, 0, 9], null), { fields })] });
    expect(actual(figures, 'nps')).toBe('100/3');
    expect(places(figures, 'npsWithoutSegments')).toEqual(['Evaluering']);
  });

  it('is missing without answers, and without the question', () => {
    const unanswered = figuresOf({ evaluations: [evaluation([{}])] });
    expect(unanswered.goals.nps.missing).toBe('noAnswers');
    const unasked = figuresOf({ evaluations: [evaluation([{}], { fields: ['date'] })] });
    expect(unasked.goals.nps.missing).toBe('noColumn');
  });
});
