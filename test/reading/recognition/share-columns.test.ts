import {
  matchColumns,
  type Column,
  type Match,
} from '../../../src/reading/recognition/match-columns';
import type { Profile } from '../../../src/reading/recognition/profile-column';
import type { Field } from '../../../src/reading/records';
import type { FieldWords } from '../../../src/reading/vocabulary/words';
import type { CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';
import { columnOf, headingOf, profileOf } from './column-of';

const never: FieldWords['never'] = ['adresse'];
const plain: FieldWords = {
  phrases: [
    ['alfa', 0.8],
    ['beta', 0.78],
    ['gamma', 0.9],
    ['delta', 0.35],
    ['epsilon', 0.349],
    ['halv', 0.5],
    ['svag', 0.49],
  ],
  never,
};
/** Words of a second field: only «beta» may be that too. */
const second: FieldWords = { phrases: [['beta', 0.7]], never };

const ROWS = { first: 2, last: 3 };
const DIFFERENT: CellValue[][] = [
  ['x', 'x'],
  [1, 2],
  [3, 4],
];
const SCORES: Partial<Profile> = { filled: 2, score: 1 };
const PLACES: Partial<Profile> = { filled: 2, municipality: 1 };

function matched(
  columns: readonly Column[],
  fields: readonly Field[],
  body: readonly (readonly CellValue[])[] = DIFFERENT,
): Match {
  const words = Object.fromEntries(
    fields.map((field) => [field, field === 'referred' ? second : plain]),
  ) as Record<Field, FieldWords>;
  return matchColumns(words, fields, columns, blockOf(body), ROWS);
}

describe('A column is taken for a field', () => {
  it('with its heading, and what heading and cells say', () => {
    expect(matched([columnOf(4, 'Alfa', { ...SCORES, score: 0.5 })], ['score'])).toEqual({
      columns: [{ field: 'score', column: 4, heading: 'Alfa', name: 0.8, content: 0.5 }],
      ties: [],
      score: expect.closeTo(0.48, 9) as number,
    });
    expect(matched([columnOf(1, null, PLACES)], ['municipality'])).toEqual({
      columns: [{ field: 'municipality', column: 1, heading: '', name: 0, content: 1 }],
      ties: [],
      score: 0.75,
    });
  });

  it('or two for two, and none for a third', () => {
    const columns = [columnOf(1, 'Beta', { ...SCORES, yesNo: 1 }), columnOf(2, 'Alfa', SCORES)];
    expect(matched(columns, ['referred', 'company', 'score'])).toMatchObject({
      columns: [
        { field: 'referred', column: 1 },
        { field: 'score', column: 2 },
      ],
      ties: [],
      score: 1.5,
    });
  });

  it('only where both say enough', () => {
    expect(matched([columnOf(1, 'Delta', SCORES)], ['score']).columns).toHaveLength(1);
    expect(matched([columnOf(1, 'Epsilon', SCORES)], ['score'])).toEqual({
      columns: [],
      ties: [],
      score: 0,
    });
  });

  it.each<[string, Column, number]>([
    ['without a heading', columnOf(1, null, PLACES), 0.75],
    ['under a heading of anything', columnOf(1, 'Andet', PLACES), 0.75],
    ['under a heading that is half sure', columnOf(1, 'Halv', PLACES), 0.75],
    ['less under a faint heading', columnOf(1, 'Svag', PLACES), 0.49],
    ['less under a heading that denies it', columnOf(1, 'Adresse', PLACES), 0.45],
    [
      'less in a group of staff',
      {
        column: 1,
        heading: headingOf('Sted', 1, { text: 'Konsulent', column: 1 }),
        profile: profileOf(PLACES),
      },
      0.45,
    ],
  ])('by its cells alone, %s', (_, column, score) => {
    expect(matched([column], ['municipality']).score).toBeCloseTo(score, 9);
  });
});

describe('Two columns are a question', () => {
  it('where they fit nearly alike and differ', () => {
    const columns = [columnOf(1, 'Beta', SCORES), columnOf(2, 'Alfa', SCORES)];
    expect(matched(columns, ['score'])).toEqual({
      columns: [],
      ties: [{ field: 'score', columns: [2, 1], headings: ['Alfa', 'Beta'] }],
      score: 0.8,
    });
    const unheaded = [columnOf(1, null, PLACES), columnOf(2, null, PLACES)];
    expect(matched(unheaded, ['municipality']).ties).toEqual([
      { field: 'municipality', columns: [1, 2], headings: ['', ''] },
    ]);
  });

  it('not where one fits better', () => {
    const columns = [columnOf(1, 'Alfa', SCORES), columnOf(2, 'Gamma', SCORES)];
    expect(matched(columns, ['score'])).toMatchObject({ columns: [{ column: 2 }], ties: [] });
  });

  it('not where another field would lose its column', () => {
    const both = { filled: 2, score: 1, yesNo: 1 };
    const columns = [columnOf(1, 'Alfa', both), columnOf(2, 'Beta', both)];
    for (const fields of [
      ['referred', 'score'],
      ['score', 'referred'],
    ] as const) {
      const { columns: taken, ties } = matched(columns, fields);
      expect(ties).toEqual([]);
      expect(taken.map(({ field, column }) => [field, column])).toEqual(
        fields.map((field) => [field, field === 'score' ? 1 : 2]),
      );
    }
  });

  it('not where the other is empty, unless both are', () => {
    const filled = columnOf(1, 'Alfa', SCORES);
    const empty = columnOf(2, 'Gamma');
    expect(matched([filled, empty], ['score'])).toMatchObject({
      columns: [{ column: 1 }],
      ties: [],
    });
    expect(matched([columnOf(1, 'Gamma'), empty], ['score']).ties).toMatchObject([
      { columns: [1, 2] },
    ]);
    expect(matched([columnOf(1, 'Delta'), empty], ['score']).ties).toEqual([]);
  });

  it.each<[string, Field, CellValue[][], boolean]>([
    [
      'in the first row',
      'score',
      [
        ['x', 'x'],
        [1, 2],
        [3, 3],
      ],
      true,
    ],
    [
      'in the last row',
      'score',
      [
        ['x', 'x'],
        [1, 1],
        [3, 4],
      ],
      true,
    ],
    [
      'in the heading only',
      'score',
      [
        ['x', 'y'],
        [1, 1],
        [3, 3],
      ],
      false,
    ],
    [
      'below the rows only',
      'score',
      [
        ['x', 'x'],
        [1, 1],
        [3, 3],
        [5, 6],
      ],
      false,
    ],
    [
      'by a part of a number',
      'score',
      [
        ['x', 'x'],
        [1, 1.5],
        [3, 3],
      ],
      true,
    ],
    [
      'by the time of a day',
      'date',
      [
        ['x', 'x'],
        [1, 1.5],
        [3, 3],
      ],
      false,
    ],
    [
      'by a day',
      'date',
      [
        ['x', 'x'],
        [1, 2.5],
        [3, 3],
      ],
      true,
    ],
    ...(
      [
        ['by writing alone', 'municipality', 'Aarhus', 'AARHUS Kommune', false],
        ['by a name', 'municipality', 'Aarhus', 'Aarhus by', true],
        ['by signs beside the digits', 'cvr', 25313763, 'DK 25 31 37 63', false],
        ['by a digit', 'cvr', 25313763, '25313764', true],
        ['by case', 'company', 'Firma', 'FIRMA ', false],
        ['by how a day is written', 'date', 46_000, '09-12-2025', false],
        ['by a day in text', 'date', 46_000, '10-12-2025', true],
        ['by yes and true', 'growthCourse', true, 'TRUE', true],
      ] as const
    ).map(([how, field, one, other, differs]): [string, Field, CellValue[][], boolean] => [
      how,
      field,
      [
        ['x', 'x'],
        [one, other],
        [3, 3],
      ],
      differs,
    ]),
    [
      'by nothing, in text',
      'date',
      [
        ['x', 'x'],
        ['i dag', 'i dag'],
        [3, 3],
      ],
      false,
    ],
  ])('where they differ %s: %s', (_, field, body, expected) => {
    const shares = { score: 1, day: 1, municipality: 1, cvr: 1, yesNo: 1, text: 1 };
    const profile: Partial<Profile> = { filled: 2, ...shares };
    const columns = [columnOf(1, 'Alfa', profile), columnOf(2, 'Alfa', profile)];
    expect(matched(columns, [field], body).ties).toHaveLength(expected ? 1 : 0);
  });
});
