import { yesNoReader } from '../../src/reading/read-yes-no-column';
import { readReferred } from '../../src/reading/values/read-yes-no';
import type { CellValue } from '../../src/workbook/cell';

const blankIn = (values: readonly CellValue[]): boolean | null => yesNoReader(values)(null).answer;

describe('A yes/no column', () => {
  it.each<[string, CellValue[], boolean | null]>([
    ['a no, where only yes is ever said', ['ja', null, 'ja'], false],
    ['a no, where yes is marked once', [null, 'x', '-'], false],
    ['no answer, where no is said too', ['ja', 'nej'], null],
    ['no answer, where no is said before yes', ['nej', 'ja', 'ja'], null],
    ['no answer, where only no is said', ['nej', null], null],
    ['no answer, where nothing is said', [null, '-'], null],
    ['no answer, where nothing said is understood', ['måske', 'ved ikke'], null],
    ['a no, where the rest is not understood', ['måske', 'ja', 'ved ikke'], false],
    ['no answer, in a column without rows', [], null],
  ])('takes a blank for %s', (_, values, answer) => {
    expect(blankIn(values)).toBe(answer);
  });

  it.each<[CellValue, boolean | null, string | null]>([
    ['ja', true, null],
    ['Nej', false, null],
    [null, false, null],
    ['-', false, null],
    ['ved ikke', null, null],
    ['ikke henvist', null, null],
    ['måske', null, 'måske'],
    [2, null, '2'],
    [{ error: '#N/A' }, null, '#N/A'],
  ])('reads %j as %j, and tells of %j', (value, answer, unreadable) => {
    expect(yesNoReader(['ja'])(value)).toEqual({ answer, unreadable });
  });

  it('may be read by the words of another question', () => {
    const read = yesNoReader(['ja', 'Ikke henvist'], readReferred);
    expect(read('Ikke henvist')).toEqual({ answer: false, unreadable: null });
    expect(read(null)).toEqual({ answer: null, unreadable: null });
  });
});
