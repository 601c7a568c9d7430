import { parseMapping } from '../../../src/reading/mapping-schema';
import {
  withColumn,
  withKind,
  withLeftOut,
  withoutSheet,
} from '../../../src/taskpane/session/correct-mapping';

describe('Corrections of how sheets were understood', () => {
  it('Corrections of a sheet add up, and other sheets keep theirs', () => {
    const first = withColumn(null, 'Log', 'date', 'C');
    const second = withColumn(first, 'Log', 'form', null);
    const all = withLeftOut(second, 'Kopi', true);
    expect(all).toEqual({
      sheets: { Log: { columns: { date: 'C', form: null } }, Kopi: { leaveOut: true } },
    });
    expect(parseMapping(all)).toMatchObject({ ok: true });
  });

  it('A sheet that is told what it is, is no longer left out', () => {
    const out = withLeftOut(null, 'Møder', true);
    expect(withKind(out, 'Møder', 'guidance').sheets['Møder']).toEqual({
      kind: 'guidance',
      leaveOut: false,
    });
  });

  it('A sheet’s corrections are dropped together, also when the workbook remembers them', () => {
    const one = withColumn(null, 'Log', 'date', 'C');
    expect(withoutSheet(one, 'Log')).toEqual({ sheets: {} });
    expect(withoutSheet(withLeftOut(one, 'Kopi', true), 'Log')).toEqual({
      sheets: { Kopi: { leaveOut: true } },
    });
  });
});
