import { CODE, COUNT, FORM, NAME, pick, pickedOf, type Rows } from './pick-rows';

describe('A list by form of guidance', () => {
  it('counts the individual rows alone, and tells of a form that can’t be read', () => {
    const rows = [
      ['Aarhus', 'Individuel', 1],
      ['Aarhus', 'Kollektiv', 2],
      ['Aarhus', 'Andet', 3],
      ['Viborg', 'Individuel', 4],
    ];
    const { picked, told } = pick([NAME, FORM, COUNT], rows);
    expect(picked).toEqual({
      rows: [
        { index: 0, code: '751' },
        { index: 3, code: '791' },
      ],
      beyond: [],
      leftOut: 2,
    });
    expect(told).toMatchObject([
      { code: 'notesLeftOut', where: { cell: 'A4' }, facts: { count: 1, rows: '4' } },
    ]);
  });

  it('carries a municipality down over the rows of its forms', () => {
    const rows = [
      ['Aarhus', 'Individuel', 1],
      [null, 'Kollektiv', 2],
      ['Viborg', 'Kollektiv', 3],
      ['-', 'Individuel', 4],
      ['Odense', null, 5],
    ];
    expect(pickedOf([NAME, FORM, COUNT], rows)).toEqual(['0 751', '3 791']);
    expect(pick([NAME, FORM, COUNT], rows).picked.leftOut).toBe(3);
  });

  it('carries a form down over the municipalities below it, and over no row without one', () => {
    const rows = [
      ['Kollektiv', 'Aarhus', 1],
      [null, 'Viborg', 2],
      ['Individuel', 'Aarhus', 3],
      ['-', 'Viborg', 4],
      [null, null, 5],
    ];
    expect(pickedOf([FORM, NAME, COUNT], rows)).toEqual(['2 751', '3 791']);
    expect(pick([FORM, NAME, COUNT], rows).picked.leftOut).toBe(3);
  });

  it('with as many forms as names carries the names', () => {
    const rows = [
      ['Aarhus', 'Individuel', 1],
      [null, 'Individuel', 2],
      ['Viborg', null, 3],
    ];
    expect(pickedOf([NAME, FORM, COUNT], rows)).toEqual(['0 751', '1 751']);
  });

  it('by code alone reads each row’s own form', () => {
    const rows = [
      [751, 'Individuel', 1],
      [791, null, 2],
      [791, 'Individuel', 3],
    ];
    expect(pickedOf([CODE, FORM, COUNT], rows)).toEqual(['0 751', '2 791']);
  });
});

describe('A list by something that nobody knows', () => {
  it.each<[string, Rows, string[]]>([
    [
      'as many rows without a name as others',
      [
        ['Aarhus', 1],
        [null, 2],
        ['Viborg', 3],
        [null, 4],
      ],
      ['0 751', '1 751', '2 791', '3 791'],
    ],
    [
      'one fewer',
      [
        ['Aarhus', 1],
        [null, 2],
        ['Viborg', 3],
      ],
      ['0 751', '1 751', '2 791'],
    ],
    [
      'two fewer',
      [
        ['Aarhus', 1],
        [null, 2],
        ['Viborg', 3],
        ['Aarhus', 4],
        [null, 'x'],
      ],
      ['0 751', '2 791', '3 751'],
    ],
    [
      'rows without a name that hold no number',
      [
        ['Aarhus', 1],
        [null, 'x'],
        ['Viborg', 3],
        [null, null],
      ],
      ['0 751', '2 791'],
    ],
  ])('has the names stand for the rows below: %s', (_, rows, expected) => {
    expect(pickedOf([NAME, COUNT], rows)).toEqual(expected);
  });

  it('leaves the names where codes tell the rows', () => {
    const rows = [
      ['Aarhus', null, 1],
      [null, 791, 2],
      [null, null, 3],
    ];
    expect(pickedOf([NAME, CODE, COUNT], rows)).toEqual(['0 751', '1 791']);
  });
});
