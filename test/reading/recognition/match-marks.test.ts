import { matchMarks } from '../../../src/reading/recognition/match-marks';
import { columnOf, matchOf } from './column-of';

const MARKED = { filled: 10, yesNo: 0.6 };

describe('Columns headed by an answer and marked', () => {
  it.each([
    [
      'form',
      'individual',
      ['Individuel', 'Individual', 'En til en', 'One to one', '1:1', 'Enkelt'],
    ],
    [
      'form',
      'collective',
      ['Kollektiv', 'Collective', 'Gruppeforløb', 'Workshop', 'Hold', 'Kursus', 'Webinar'],
    ],
    [
      'segment',
      'growth',
      ['Vækstvirksomhed', 'Vækstsegment', 'Vækst', 'Growth company', 'Growth segment'],
    ],
    ['segment', 'operations', ['Driftsvirksomhed', 'Driftssegment', 'Drift', 'Operations segment']],
  ] as const)('are of the %s: %s', (field, mark, headings) => {
    const columns = headings.map((heading, at) => columnOf(at + 1, heading, MARKED));
    expect(matchMarks(columns, [], field)).toEqual(
      headings.map((heading, at) => ({
        field,
        column: at + 1,
        heading,
        name: 1,
        content: 0.6,
        mark,
      })),
    );
    expect(matchMarks(columns, [], field === 'form' ? 'segment' : 'form')).toEqual([]);
  });

  it('are of the segments by their letters, where both stand', () => {
    const marksOf = (...headings: string[]): unknown[] =>
      matchMarks(
        headings.map((heading, at) => columnOf(at + 1, heading, MARKED)),
        [],
        'segment',
      ).map(({ column, mark }) => [column, mark]);
    expect(marksOf('V', 'D')).toEqual([
      [1, 'growth'],
      [2, 'operations'],
    ]);
    expect(marksOf('D', 'x', 'V')).toEqual([
      [1, 'operations'],
      [3, 'growth'],
    ]);
    expect([marksOf('V'), marksOf('D'), marksOf('V', 'Drift')]).toEqual([
      [],
      [],
      [[2, 'operations']],
    ]);
  });

  it.each([
    ['filled with something else', 'Individuel', { filled: 10, yesNo: 0.59 }, 0],
    ['filled with one other thing', 'Individuel', { filled: 1, yesNo: 0 }, 0],
    ['empty yet', 'Individuel', { filled: 0, yesNo: 0 }, 1],
    ['headed by both answers', 'Individuel/kollektiv', MARKED, 0],
    ['headed by neither', 'Vækst', MARKED, 0],
    ['headed by nothing', null, MARKED, 0],
  ])('are none where they are %s', (_, heading, some, count) => {
    expect(matchMarks([columnOf(1, heading, some)], [], 'form')).toHaveLength(count);
  });

  it('are not asked where a column tells the field outright, and not used twice', () => {
    const columns = [columnOf(3, 'Individuel', MARKED), columnOf(4, 'Kollektiv', MARKED)];
    expect(matchMarks(columns, matchOf([['topic'], ['form']]).columns, 'form')).toEqual([]);
    expect(
      matchMarks(columns, matchOf([['topic'], ['cvr'], ['date']]).columns, 'form'),
    ).toMatchObject([{ column: 4, mark: 'collective' }]);
  });
});
