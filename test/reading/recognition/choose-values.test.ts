import { chooseValues } from '../../../src/reading/recognition/choose-values';
import { splitHeading } from '../../../src/reading/recognition/match-name';
import { foldText } from '../../../src/reading/values/fold-text';
import { dayOf } from '../../../src/workbook/day';

type Value = Parameters<typeof chooseValues>[0][number];

const plainly = (at: number, name: number, heading = 'Tal'): Value => ({
  line: { at, year: null, day: null },
  name,
  heading,
});

function chosen(values: readonly Value[], title = 'Ark1'): unknown {
  const found = chooseValues(values, splitHeading(foldText(title)));
  return found && { lines: found.lines.map(({ at }) => at), tied: found.tied };
}

describe('Which columns hold the measurements', () => {
  it('each that names a year or a part of one, and then none else', () => {
    const year = { ...plainly(2, 0), line: { at: 2, year: 2026, day: null } };
    const quarter = { ...plainly(3, 0), line: { at: 3, year: null, day: dayOf(2026, 3, 31) } };
    expect(chosen([plainly(1, 1), year, quarter])).toEqual({ lines: [2, 3], tied: [] });
  });

  it('the one whose heading says so, wherever it stands', () => {
    expect(chosen([plainly(1, 0), plainly(2, 0.9), plainly(3, 0.6)])).toEqual({
      lines: [2],
      tied: [],
    });
    expect(chosen([plainly(4, 0.5)])).toEqual({ lines: [4], tied: [] });
  });

  it('none of two that say so alike, nor of two that say nothing: a question', () => {
    expect(chosen([plainly(1, 0.9), plainly(2, 0.9), plainly(3, 0.6)])).toEqual({
      lines: [],
      tied: [1, 2],
    });
    expect(chosen([plainly(1, 0.4), plainly(2, 0)])).toEqual({ lines: [], tied: [1, 2] });
  });

  it('the only one without a heading', () => {
    expect(chosen([plainly(2, 0, '')])).toEqual({ lines: [2], tied: [] });
  });

  it.each([
    'Målinger',
    'Measures',
    'Kendskab',
    'Brand awareness',
    'Effekt 2026',
    'Resultater',
    'Results',
  ])('the only one under any heading on a sheet called «%s»', (title) => {
    expect(chosen([plainly(2, 0)], title)).toEqual({ lines: [2], tied: [] });
  });

  it('not the only one under a heading that says nothing on any other sheet, and none of none', () => {
    expect(chosen([plainly(2, 0.4)], 'Noter')).toBeNull();
    expect(chosen([])).toBeNull();
  });
});
