import { formReader, segmentReader } from '../../src/reading/read-answers';
import type { CellValue } from '../../src/workbook/cell';
import { tableOf, type GivenColumn } from './table-of';

type Read = typeof formReader | typeof segmentReader;

/** What is read of each row, `null` where it says nothing, or its text where that can't be read. */
function readOf(
  read: Read,
  columns: readonly GivenColumn[],
  rows: readonly (readonly CellValue[])[],
): (string | null)[] {
  const { table, cells } = tableOf('guidance', columns, rows);
  const answerAt = read(table, cells);
  return rows.map((_, index) => {
    const answer = answerAt(index);
    return answer.kind === 'value' ? answer.value : answer.kind === 'blank' ? null : answer.text;
  });
}

const INDIVIDUAL: GivenColumn = ['form', 'Individuel', { mark: 'individual' }];
const COLLECTIVE: GivenColumn = ['form', 'Kollektiv', { mark: 'collective' }];
const GROWTH: GivenColumn = ['segment', 'Vækst', { mark: 'growth' }];
const OPERATIONS: GivenColumn = ['segment', 'Drift', { mark: 'operations' }];
const OTHER: GivenColumn = ['cvr', 'CVR'];

describe('The form and the segment of a row', () => {
  it('are told outright by a column of their own', () => {
    expect(
      readOf(
        formReader,
        [OTHER, ['form', 'Form']],
        [
          [1, 'Individuel'],
          [2, 'Kollektiv'],
          [3, null],
          [4, 'Andet'],
        ],
      ),
    ).toEqual(['individual', 'collective', null, 'Andet']);
    expect(
      readOf(
        segmentReader,
        [OTHER, ['segment', 'Segment']],
        [
          [1, 'Vækst'],
          [2, 'Drift'],
          [3, null],
        ],
      ),
    ).toEqual(['growth', 'operations', null]);
  });

  it('are not told without a column', () => {
    expect(readOf(formReader, [OTHER, GROWTH], [[1, 'x']])).toEqual([null]);
    expect(readOf(segmentReader, [OTHER, INDIVIDUAL], [[1, 'x']])).toEqual([null]);
  });

  it.each<[string, Read, GivenColumn, string, string]>([
    ['individual', formReader, INDIVIDUAL, 'individual', 'collective'],
    ['collective', formReader, COLLECTIVE, 'collective', 'individual'],
    ['growth', segmentReader, GROWTH, 'growth', 'operations'],
    ['operations', segmentReader, OPERATIONS, 'operations', 'growth'],
  ])('are marked as %s or its opposite in one column alone', (_, read, column, yes, no) => {
    const blank = [
      [1, 'x'],
      [2, null],
      [3, 'måske'],
    ];
    expect(readOf(read, [OTHER, column], blank)).toEqual([yes, no, null]);
    const both = [
      [1, 'ja'],
      [2, 'nej'],
      [3, null],
    ];
    expect(readOf(read, [OTHER, column], both)).toEqual([yes, no, null]);
  });

  it('are marked in one of two columns; both marks or none say nothing', () => {
    const rows = [
      ['x', null],
      [null, 'x'],
      ['x', 'x'],
      [null, null],
      ['x', 'nej'],
    ];
    expect(readOf(formReader, [INDIVIDUAL, COLLECTIVE], rows)).toEqual([
      'individual',
      'collective',
      null,
      null,
      'individual',
    ]);
    expect(readOf(segmentReader, [OPERATIONS, GROWTH], rows)).toEqual([
      'operations',
      'growth',
      null,
      null,
      'operations',
    ]);
  });

  it('are marked alike in two columns of the same answer', () => {
    const rows = [
      ['x', 'x'],
      [null, 'x'],
      [null, null],
    ];
    expect(readOf(formReader, [INDIVIDUAL, INDIVIDUAL], rows)).toEqual([
      'individual',
      'individual',
      null,
    ]);
  });

  it('are those of their own marks alone', () => {
    const rows = [
      ['x', null, null],
      [null, 'x', 'x'],
    ];
    const columns = [INDIVIDUAL, COLLECTIVE, GROWTH];
    expect(readOf(formReader, columns, rows)).toEqual(['individual', 'collective']);
    expect(readOf(segmentReader, columns, rows)).toEqual(['operations', 'growth']);
  });

  it('are marked rather than told outright, where a table has both', () => {
    expect(readOf(formReader, [['form', 'Form'], COLLECTIVE], [['Individuel', 'x']])).toEqual([
      'collective',
    ]);
  });

  it('say nothing by the mark of another question', () => {
    const wrong: GivenColumn = ['form', 'Vækst', { mark: 'growth' }];
    expect(readOf(formReader, [wrong], [['x']])).toEqual([null]);
    const other: GivenColumn = ['segment', 'Kollektiv', { mark: 'collective' }];
    expect(readOf(segmentReader, [other], [['x']])).toEqual([null]);
  });
});
