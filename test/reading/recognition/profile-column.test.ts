import { cellTraits } from '../../../src/reading/recognition/cell-traits';
import { profileColumn, type Profile } from '../../../src/reading/recognition/profile-column';
import { UNCALCULATED, type CellValue } from '../../../src/workbook/cell';
import { blockOf } from '../block-of';
import { profileOf } from './column-of';

const KNOWN = { dateSystem: 1900 as const, inside: new Set(['751', '791']) };
const CONTEXT = { ...KNOWN, traitsOf: (value: CellValue) => cellTraits(value, KNOWN) };

function profiled(
  cells: readonly CellValue[],
  format = 'General',
  rows = { first: 1, last: cells.length },
): Profile {
  const block = blockOf(
    cells.map((cell) => [null, cell]),
    cells.map(() => ['General', format]),
  );
  return profileColumn(block, 2, rows, CONTEXT);
}

describe('What a column holds', () => {
  it('is nothing where no cell is filled', () => {
    expect(profiled([null, '', '  ', { error: UNCALCULATED }])).toEqual(profileOf());
  });

  it('is counted in shares of the filled cells, errors among them', () => {
    expect(profiled(['Viborg', 'Viborg', null, { error: '#N/A' }, 'Noget'])).toEqual(
      profileOf({
        filled: 4,
        municipality: 0.5,
        distinctMunicipalities: 1,
        text: 0.75,
        distinct: 2,
        length: 4.25,
      }),
    );
  });

  it('is looked for between two rows only', () => {
    const cells = ['Hoved', 'Aarhus', 'Viborg', 'I alt'];
    expect(profiled(cells, 'General', { first: 2, last: 3 })).toMatchObject({
      filled: 2,
      municipality: 1,
    });
  });

  it('is told by two hundred filled cells', () => {
    const cells = [null, ...Array.from({ length: 201 }, (_, at) => (at === 200 ? 5000 : 1))];
    expect(profiled(cells)).toMatchObject({ filled: 200, sum: 200, distinct: 1 });
  });

  it('is told by the first three hundred letters of a text', () => {
    const long = 'x'.repeat(300);
    expect(profiled([`${long}y`, `${long}z`])).toMatchObject({ distinct: 1, length: 300 });
  });
});

describe('Days', () => {
  it.each([
    ['formatted as a day', [46_030], 'dd-mm-yyyy', 1, 1],
    ['formatted as a year', [46_030], 'YYYY', 1, 1],
    ['formatted as a number', [46_030], '0', 1, 0],
    ['formatted with a word or a colour', [46_030], '[Red]0 "day"', 1, 0],
    ['written as text', ['03-03-2026'], '0', 1, 1],
    ['written as a serial number', [' 46030 '], 'dd-mm-yyyy', 1, 0],
    ['one of two', [46_030, 'Aarhus'], 'dd-mm-yyyy', 0.5, 0.5],
  ])('are recognisable where they are %s', (_, cells, format, day, plainDay) => {
    expect(profiled(cells, format)).toMatchObject({ day, plainDay });
  });

  it('span the years between the tenth and the ninetieth of a hundred', () => {
    const yearly = (count: number): string[] =>
      Array.from({ length: count }, (_, at) => `01-06-${String(2026 - at)}`);
    expect(profiled(yearly(1)).daySpan).toBe(0);
    expect(profiled(yearly(2)).daySpan).toBe(0);
    expect(profiled(yearly(3)).daySpan).toBe(1);
    expect(profiled(yearly(11)).daySpan).toBe(8);
    expect(profiled([...yearly(20)].reverse()).daySpan).toBe(16);
    expect(profiled(['01-06-2026', ...yearly(12).slice(1).reverse()]).daySpan).toBe(8);
  });
});

describe('The other readings', () => {
  it.each([
    ['CVR numbers, checked', ['10150817'], { cvr: 1, checkedCvr: 1 }],
    ['CVR numbers, unchecked', ['10150818', 'Firma'], { cvr: 0.5, checkedCvr: 0 }],
    [
      'names of municipalities',
      ['Aarhus', 'Viborg', 'Odense'],
      { municipality: 1, distinctMunicipalities: 2 },
    ],
    ['no municipality', ['Aarhus', 'Ukendt'], { municipality: 0.5, distinctMunicipalities: 1 }],
    [
      'codes of municipalities',
      [751, 791, 'Aarhus'],
      { municipality: 1, distinctMunicipalities: 2 },
    ],
    ['forms', ['Individuel', 'Andet'], { form: 0.5 }],
    ['segments', ['Vækst', 'Drift'], { segment: 1 }],
    ['yes and no', ['Ja', 'Nej', 'Måske', 'Aarhus'], { yesNo: 0.5 }],
    ['scores', [10, 0, 11], { score: 2 / 3 }],
    ['answers', ['I høj grad', 'Slet ikke'], { answer: 1, scale: 0 }],
    ['steps of a scale', [1, 5], { answer: 0, scale: 1 }],
    [
      'numbers',
      [1, '2,5', 'tre'],
      { number: 2 / 3, text: 1 / 3, sum: 3.5, distinct: 3, length: 2 },
    ],
    ['dashes', ['-', 'Aarhus'], { municipality: 0.5, text: 1, answer: 0 }],
    ['marks', [true, false], { text: 0, distinct: 2, length: 0 }],
  ] satisfies [string, CellValue[], Partial<Profile>][])('are shares of %s', (_, cells, some) => {
    expect(profiled(cells)).toMatchObject(some);
  });
});
