import { findMeasures } from '../../../src/reading/recognition/find-measures';
import type { CellValue } from '../../../src/workbook/cell';
import { isoOf } from '../../../src/workbook/day';
import { blockOf } from '../block-of';

/** Where the measurements of a sheet stand: the labels, and the columns (or rows) of values with what they are of. */
function found(rows: readonly (readonly CellValue[])[], called = 'Målinger'): unknown {
  const measures = findMeasures(blockOf(rows), called, 'midtjylland');
  return (
    measures && {
      way: measures.isWide ? 'beside' : 'below',
      header: measures.headerRow,
      goals: measures.labels.map(({ goal, row, column }) => [goal, row, column]),
      lines: measures.lines.map(({ at, year, day }) => [at, day === null ? year : isoOf(day)]),
      when: measures.columns.flatMap(({ field, column }) =>
        field === 'year' || field === 'date' ? [[field, column]] : [],
      ),
      tied: measures.tied,
      elsewhere: measures.elsewhere,
      year: measures.namedYear,
    }
  );
}

const nothing = { tied: [], elsewhere: [], year: null, when: [] };

describe('Measurements below each other', () => {
  it('have their values under the heading that says so', () => {
    expect(
      found([
        ['Mål', 'Kilde', 'Resultat'],
        ['Kendskabsgrad', 'ERST', 51],
        ['Kendskab til tilbud', 'ERST', 56],
      ]),
    ).toEqual({
      ...nothing,
      way: 'below',
      header: 1,
      goals: [
        ['awareness', 2, 1],
        ['offer-awareness', 3, 1],
      ],
      lines: [[3, null]],
    });
  });

  it('take the year from a column of years, from the title, or from the label’s heading', () => {
    expect(
      found([
        ['Måling', 'År', 'Resultat'],
        ['Kendskabsgrad', 2026, 51],
      ]),
    ).toMatchObject({
      when: [['year', 2]],
      lines: [[3, null]],
    });
    expect(
      found([['Kendskab 2026'], [null], ['Måling', 'Resultat'], ['Kendskabsgrad', 51]]),
    ).toMatchObject({
      header: 3,
      year: 2026,
    });
    expect(
      found([
        ['Mål i 2026', 'Resultat'],
        ['Kendskabsgrad', 51],
      ]),
    ).toMatchObject({ year: 2026 });
  });

  it('may have a column for each year, or for each quarter', () => {
    expect(
      found([
        ['Mål', 2025, 2026],
        ['Kendskabsgrad', 44, 51],
      ]),
    ).toMatchObject({
      lines: [
        [2, 2025],
        [3, 2026],
      ],
    });
    expect(
      found([
        ['Mål', '1. kvt. 2026', '2. kvt. 2026'],
        ['Kendskabsgrad', 44, 51],
      ]),
    ).toMatchObject({
      lines: [
        [2, '2026-03-31'],
        [3, '2026-06-30'],
      ],
    });
  });

  it('may stand under a group: a target’s column is no value', () => {
    expect(
      found([
        [null, 'Mål', null, 'Resultat', null],
        ['Indikator', 2025, 2026, 2025, 2026],
        ['Kendskabsgrad', 45, 50, 44, 51],
      ]),
    ).toMatchObject({
      header: 2,
      lines: [
        [4, 2025],
        [5, 2026],
      ],
    });
  });

  it('have their header above the rows of other goals, and none too far above', () => {
    const others = [
      ['Vejledte virksomheder', 5000, 1234],
      ['Vækstforløb', 600, 222],
      ['NPS', 70, 64],
      ['Unge virksomheder', 550, 100],
    ];
    expect(
      found([['Mål', 'Måltal', 'Realiseret'], ...others, ['Kendskabsgrad', 50, 51]]),
    ).toMatchObject({
      header: 1,
      lines: [[3, null]],
    });
    const apart = [['Mål', 'Resultat'], ['a'], ['b'], ['c'], ['Kendskabsgrad', 51]];
    expect(found(apart, 'Noter')).toMatchObject({ header: 4 });
  });

  it('that could stand in two columns are a question', () => {
    expect(
      found([
        ['Mål', 'Tal', 'Andet tal'],
        ['Kendskabsgrad', 51, 52],
      ]),
    ).toMatchObject({
      lines: [],
      tied: [2, 3],
    });
  });
});

describe('Measurements beside each other', () => {
  it('have a row for each year or day', () => {
    expect(
      found([
        ['År', 'Kendskabsgrad', 'Kendskab til tilbud'],
        [2025, 44, 50],
        [2026, 51, 56],
      ]),
    ).toEqual({
      ...nothing,
      way: 'beside',
      header: 1,
      goals: [
        ['awareness', 1, 2],
        ['offer-awareness', 1, 3],
      ],
      lines: [
        [2, null],
        [3, null],
      ],
      when: [['year', 1]],
    });
    expect(
      found([
        ['Måledato', 'Kendskabsgrad'],
        ['03-03-2026', 44],
        ['04-06-2026', 51],
      ]),
    ).toMatchObject({
      way: 'beside',
      when: [['date', 1]],
    });
  });

  it('may be a single one over its number', () => {
    expect(found([['Kendskabsgrad'], [51]])).toMatchObject({ way: 'beside', lines: [[2, null]] });
  });

  it('need a year or a day where there are several rows', () => {
    expect(
      found(
        [
          ['Kendskabsgrad', 'Kendskab til tilbud'],
          [44, 50],
          [51, 56],
        ],
        'Noter',
      ),
    ).toBeNull();
    expect(
      found([
        ['Kendskabsgrad', 'Kendskab til tilbud'],
        [51, 56],
      ]),
    ).toMatchObject({ way: 'beside' });
  });
});

describe('What is no measurement of ours', () => {
  it('another house’s rows are passed over and told', () => {
    expect(
      found([
        ['Hus', 'Mål', 'Resultat'],
        ['Midtjylland', 'Kendskabsgrad', 51],
        ['Hovedstaden', 'Kendskabsgrad', 60],
      ]),
    ).toMatchObject({ goals: [['awareness', 2, 2]], elsewhere: [3] });
    expect(
      found([
        ['Hele landet', null],
        ['Mål', 'Resultat'],
        ['Kendskabsgrad', 51],
      ]),
    ).toMatchObject({ header: 2, elsewhere: [] });
  });

  it('a sheet of targets, unless it has results too', () => {
    const rows = [
      ['Mål', 'Resultat'],
      ['Kendskabsgrad', 51],
    ];
    expect(found(rows, 'Måltal 2026')).toBeNull();
    expect(found(rows, 'Targets')).toBeNull();
    expect(found(rows, 'Kontraktmål 2026')).toBeNull();
    for (const results of ['målinger', 'resultat', 'realiseret', 'measured', 'result', 'actuals']) {
      expect(found(rows, `Måltal og ${results} 2026`)).not.toBeNull();
    }
  });

  it('a label without a number, a sheet without a label, a sheet of 121 rows', () => {
    expect(
      found([
        ['Mål', 'Resultat'],
        ['Kendskabsgrad', 'følger'],
      ]),
    ).toBeNull();
    expect(
      found([
        ['Mål', 'Resultat'],
        ['Omtale i pressen', 12],
      ]),
    ).toBeNull();
    const filler = Array.from({ length: 119 }, () => ['x']);
    const rows = [
      ['Mål', 'Resultat'],
      ['Kendskabsgrad', 51],
    ];
    expect(found([...rows, ...filler])).toBeNull();
    expect(found([...rows, ...filler.slice(2)])).not.toBeNull();
  });
});

describe('Where labels stand in several columns and rows', () => {
  it('those in the column, or the row, of most of them count', () => {
    const below = [
      ['Mål', 'Resultat', 'Note'],
      ['Kendskabsgrad', 51, 'Kendskab'],
      ['Kendskab til tilbud', 56, null],
    ];
    const goals = [
      ['awareness', 2, 1],
      ['offer-awareness', 3, 1],
    ];
    expect(found(below)).toMatchObject({ way: 'below', goals });
    const later = goals.map(([goal, row, column]) => [goal, Number(row) + 1, column]);
    expect(found([[null, 'Produktivitet', null], ...below])).toMatchObject({ goals: later });
    const beside = [
      ['År', 'Kendskabsgrad', 'Kendskab til tilbud'],
      [2026, 51, 56],
      ['Produktivitet', null, null],
    ];
    expect(found(beside)).toMatchObject({
      way: 'beside',
      goals: [
        ['awareness', 1, 2],
        ['offer-awareness', 1, 3],
      ],
    });
    expect(found([['Produktivitet', null, null], ...beside.slice(0, 2)])).toMatchObject({
      way: 'beside',
      goals: [
        ['awareness', 2, 2],
        ['offer-awareness', 2, 3],
      ],
    });
  });

  it('a single one whose number beside it says nothing is of the number below', () => {
    const one = [
      ['Emner', 'Punkter', null],
      ['Kendskabsgrad', 5, null],
      [51, null, 52],
    ];
    expect(found(one, 'Noter')).toMatchObject({ way: 'beside', header: 2, lines: [[3, null]] });
    const two = [
      ['Emner', 'Punkter', null],
      ['Kendskabsgrad', 5, 'Produktivitet'],
      ['Kendskab til tilbud', 6, null],
      [51, null, 52],
    ];
    expect(found(two, 'Noter')).toBeNull();
  });
});
