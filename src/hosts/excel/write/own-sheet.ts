import { MARKED_AREA, markName } from '../../../workbook/own-mark';
import type { SheetRole } from '../../../workbook/plan';
import type { SheetOf } from './draw-picture';
import type { Step } from './step';

const STEP_BYTES = 1500;

/** Finds a sheet by id or name, once for each piece of work. */
export function sheetNamed(key: string): SheetOf {
  let found: { readonly context: Excel.RequestContext; readonly sheet: Excel.Worksheet } | null =
    null;
  return (context) => {
    if (found?.context !== context) {
      found = { context, sheet: context.workbook.worksheets.getItem(key) };
    }
    return found.sheet;
  };
}

/** Adds a sheet after the last, with its mark. @param deadMark a mark of the role whose sheet is gone */
export function addSheet(role: SheetRole, name: string, deadMark: string | undefined): Step[] {
  return [
    ...(deadMark === undefined ? [] : [removeMark(deadMark)]),
    {
      bytes: STEP_BYTES,
      run: ({ workbook }) => {
        const sheet = workbook.worksheets.add(name);
        workbook.names.add(markName(role), sheet.getRange(MARKED_AREA)).visible = false;
      },
    },
  ];
}

export function removeSheet(key: string): Step {
  return {
    bytes: STEP_BYTES,
    run: ({ workbook }) => {
      workbook.worksheets.getItem(key).delete();
    },
  };
}

export function removeMark(name: string): Step {
  return {
    bytes: STEP_BYTES,
    run: ({ workbook }) => {
      workbook.names.getItem(name).delete();
    },
  };
}
