import { openExcelWorkbook } from '../../../src/hosts/excel/open-excel-workbook';
import type { Outline } from '../../../src/workbook/outline';
import type { WrittenSheet } from '../../../src/workbook/receipt';
import { richPlan } from '../../hosts/excel/rich-plan';

/** What the smallest possible pane has to tell of its visit to the workbook. */
export interface ProbeReport {
  readonly host: string;
  readonly language: string;
  readonly outline: Outline;
  readonly wrote: readonly WrittenSheet[];
  readonly heard: number;
}

declare global {
  interface Window {
    report?: ProbeReport;
    problem?: string;
  }
}

async function probe(): Promise<ProbeReport> {
  const info = await Office.onReady();
  Office.actions.associate('probe', (event: Office.AddinCommands.Event) => {
    document.title = 'pressed';
    event.completed();
  });
  const port = openExcelWorkbook();
  const outline = await port.outline();
  const receipt = await port.apply(richPlan('en'));
  let heard = 0;
  await port.onChanged(() => {
    heard++;
    if (window.report) window.report = { ...window.report, heard };
  });
  const host = `${String(info.host)} ${String(info.platform)}`;
  const language = Office.context.displayLanguage;
  return { host, language, outline, wrote: receipt.sheets, heard };
}

probe().then(
  (report) => {
    window.report = report;
  },
  (error: unknown) => {
    window.problem = String(error);
  },
);
