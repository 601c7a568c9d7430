import type { ExcelWorkbook } from '../../hosts/excel/open-excel-workbook';
import type { Pause } from '../../workbook/pause';
import { breathe } from '../engine/breathe';
import type { Desk } from '../engine/desk';
import type { Book } from './book';

/** The workbook that is open in Excel. Reviews wait for one another: Stop ends one between two requests, not within. */
export function excelBook(
  open: (pause: Pause) => ExcelWorkbook,
  name: string | null,
  desk: Desk,
): Book {
  let isStopped = false;
  const workbook = open(breathe(() => isStopped));
  let busy: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = busy.then(() => {
      isStopped = false;
      return work();
    });
    busy = result.catch(() => undefined);
    return result;
  };
  return {
    facts: { kind: 'excel', name },
    review: (request, onStage) => {
      const port = {
        outline: () => inTurn(() => workbook.outline()),
        read: (...args: Parameters<ExcelWorkbook['read']>) => inTurn(() => workbook.read(...args)),
        apply: (...args: Parameters<ExcelWorkbook['apply']>) => workbook.apply(...args),
      };
      return desk.reviewPort(port, request, onStage);
    },
    stop: () => {
      isStopped = true;
      desk.clear();
    },
    write: (plan) =>
      inTurn(async () => {
        const receipt = await workbook.apply(plan);
        const takeBack = (): Promise<void> => inTurn(() => receipt.takeBack());
        return { sheets: receipt.sheets, savedAs: null, takeBack };
      }),
    unfinished: async () => {
      const found = await inTurn(() => workbook.pendingRepair());
      return (
        found && {
          sheets: found.sheets,
          repair: () => inTurn(() => found.repair()),
          forget: () => inTurn(() => found.forget()),
        }
      );
    },
    jump: ({ sheet, cell }) => workbook.jumpTo(sheet, cell),
    watch: (listener) => workbook.onChanged(listener),
  };
}
