import { pictureOfPlan } from '../../../../src/hosts/excel/write/picture-of-plan';
import type { SheetPlan } from '../../../../src/workbook/plan';
import { cell, sheetPlan } from '../../../conformance/sample-plan';

const area = { top: 2, left: 2, bottom: 4, right: 2 };

function planned(change: Partial<SheetPlan>): ReturnType<typeof pictureOfPlan> {
  return pictureOfPlan({ ...sheetPlan('contract', 'Kontrakt', [[cell('x')]]), ...change });
}

describe('a planned sheet in the words of Excel', () => {
  test('a column of 14 characters is 103 pixels wide, three quarters of a point each', () => {
    expect(planned({ columns: [{ width: 14 }] }).widths).toEqual([77.25]);
  });

  test("the footer's codes fall into left, middle and right", () => {
    const footerOf = (footer: string): unknown =>
      planned({ print: { landscape: false, repeatRows: null, footer } }).page.footer;
    expect(footerOf('&LStatus & mere&RSide &P af &N')).toEqual({
      left: 'Status & mere',
      center: '',
      right: 'Side &P af &N',
    });
    expect(footerOf('Side &P')).toEqual({ left: '', center: 'Side &P', right: '' });
  });

  test('a list of choices that Excel could not hold is left out', () => {
    const listed = (values: string[]): number =>
      planned({ choices: [{ area, values }] }).choices.length;
    expect(listed(['ja', 'nej'])).toBe(1);
    expect(listed(['ja, tak', 'nej'])).toBe(0);
    expect(listed(['x'.repeat(256)])).toBe(0);
  });

  test('a text longer than a cell takes is cut', () => {
    const long = planned({ rows: [{ height: 15, cells: [cell('x'.repeat(40_000))] }] });
    expect(long.contents[0]?.[0]).toBe('x'.repeat(32_767));
  });
});
