import { openExcelWorkbook, type ExcelWorkbook } from '../hosts/excel/open-excel-workbook';
import { problemPlan } from '../report/problem-sheet';
import type { Stamp } from '../report/own-sheets';
import type { Pause } from '../workbook/pause';
import type { SheetRole } from '../workbook/plan';
import { review } from '../review';
import { breathe } from '../taskpane/engine/breathe';
import { sha256 } from '../taskpane/engine/sha256';
import type { Language } from '../text/language';
import { problemOf, tellProblem, type Problem } from './problem';
import { showMessage } from './show-message';

/** One press of the button. */
export interface Press {
  readonly language: Language;
  readonly version: string;
  readonly stamp: Stamp;
}

/**
 * Reviews the workbook and writes the status, without the pane, then shows it. What goes wrong is said in the workbook: in a
 * sheet `Datakontrol` that holds the reason alone. Where that can't be written either, a window says it, and the workbook is
 * left alone. Never throws.
 */
export async function updateStatus(press: Press): Promise<void> {
  const pause = breathe();
  const workbook = openExcelWorkbook(pause);
  try {
    await writeStatus(workbook, press, pause);
  } catch (error) {
    const problem = problemOf(error);
    try {
      await sayInWorkbook(workbook, problem, press);
    } catch {
      await showMessage(problem, press.language);
    }
  }
}

async function writeStatus(workbook: ExcelWorkbook, press: Press, pause: Pause): Promise<void> {
  const { plan } = await review(workbook, {
    ...press,
    year: null,
    asOf: null,
    today: press.stamp.day,
    settings: {},
    mapping: null,
    contract: null,
    digest: sha256,
    pause,
  });
  const { sheets } = await workbook.apply(plan);
  await show(workbook, 'targets', sheets);
}

async function sayInWorkbook(
  workbook: ExcelWorkbook,
  problem: Problem,
  { language, stamp }: Press,
): Promise<void> {
  const { dateSystem } = await workbook.outline();
  const told = tellProblem(problem, language);
  const { sheets } = await workbook.apply(problemPlan({ ...told, stamp, dateSystem, language }));
  await show(workbook, 'receipt', sheets);
}

async function show(
  workbook: ExcelWorkbook,
  role: SheetRole,
  sheets: readonly { readonly role: SheetRole; readonly name: string }[],
): Promise<void> {
  const name = sheets.find((sheet) => sheet.role === role)?.name;
  if (name !== undefined) await workbook.jumpTo(name, 'A1');
}
