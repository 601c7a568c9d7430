import { openExcelWorkbook, type ExcelWorkbook } from '../hosts/excel/open-excel-workbook';
import { problemPlan } from '../report/problem-sheet';
import type { Stamp } from '../report/own-sheets';
import type { SheetRole } from '../workbook/plan';
import { review } from '../review';
import { breathe } from '../taskpane/engine/breathe';
import { sha256 } from '../taskpane/engine/sha256';
import { paneTexts, refusalTexts } from '../text/pane';
import type { Language } from '../text/language';
import { WorkbookRefused } from '../workbook/port';

/** One press of the button. */
export interface Press {
  readonly language: Language;
  readonly version: string;
  readonly stamp: Stamp;
}

/**
 * Reviews the workbook and writes the status, without the pane, then shows it. What goes wrong is said in the workbook: in a
 * sheet `Datakontrol` that holds the reason alone. Where even that can't be written, the workbook is left alone. Never throws.
 */
export async function updateStatus(press: Press): Promise<void> {
  const workbook = openExcelWorkbook();
  try {
    await writeStatus(workbook, press);
  } catch (error) {
    await sayWhy(workbook, error, press).catch(() => undefined);
  }
}

async function writeStatus(workbook: ExcelWorkbook, press: Press): Promise<void> {
  const { plan } = await review(workbook, {
    ...press,
    year: null,
    asOf: null,
    today: press.stamp.day,
    settings: {},
    mapping: null,
    contract: null,
    digest: sha256,
    pause: breathe(new AbortController().signal),
  });
  const { sheets } = await workbook.apply(plan);
  await show(workbook, 'targets', sheets);
}

async function sayWhy(workbook: ExcelWorkbook, error: unknown, press: Press): Promise<void> {
  const { language, stamp } = press;
  const texts = paneTexts(language);
  const reason =
    error instanceof WorkbookRefused && error.code !== 'nothingRecognised'
      ? refusalTexts(language)[error.code](texts.notice.thisWorkbook, error.facts)
      : error instanceof WorkbookRefused
        ? `${texts.nothing.heading}. ${texts.nothing.text}`
        : texts.command.failed;
  const { dateSystem } = await workbook.outline();
  const plan = problemPlan({
    title: texts.command.title,
    reason,
    next: texts.command.openPane,
    stamp,
    dateSystem,
    language,
  });
  const { sheets } = await workbook.apply(plan);
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
