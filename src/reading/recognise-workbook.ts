import type { Contract } from '../contract/contract';
import { municipalityOf } from '../contract/municipalities';
import type { RangeRef } from '../workbook/block';
import type { Outline, SheetOutline } from '../workbook/outline';
import type { Pause } from '../workbook/pause';
import type { Mapping } from './mapping';
import { cellTraits } from './recognition/cell-traits';
import { remember } from './remember';
import { recogniseSheet, type RecognisedSheet } from './recognise-sheet';
import type { RecognitionContext } from './recognition/find-headers';
import type { FoundTable } from './recognition/table';
import { tableRefs } from './table-cells';
import { foldText } from './values/fold-text';

/** What the outline alone says of a workbook. */
export interface Recognition {
  readonly sheets: readonly RecognisedSheet[];
  readonly jobs: readonly TableJob[];
  /** What to read, in the order that `readRecords` wants it back. */
  readonly refs: readonly RangeRef[];
  readonly context: SharedContext;
}

/** A table to read, and the cells of it to ask for. */
export interface TableJob {
  readonly sheet: SheetOutline;
  readonly table: FoundTable;
  readonly refs: readonly RangeRef[];
}

/** What recognition knows apart from the sheet it looks at. */
export type SharedContext = Omit<RecognitionContext, 'sheetName' | 'mapping'>;

/** Says what each of staff's sheets is, and which columns must be read. */
export async function recogniseWorkbook(
  outline: Outline,
  options: { contract: Contract; mapping: Mapping | null; pause: Pause },
): Promise<Recognition> {
  const known = {
    dateSystem: outline.dateSystem,
    inside: new Set(options.contract.municipalities),
  };
  const context: SharedContext = {
    ...known,
    traitsOf: remember((value) => cellTraits(value, known)),
    wanted: wantedOf(options.contract),
    remembered: new Map<string, number>(),
  };
  const sheets: RecognisedSheet[] = [];
  for (const sheet of outline.sheets) {
    await options.pause();
    const mapping = options.mapping?.sheets[sheet.name] ?? null;
    sheets.push(recogniseSheet(sheet, { ...context, mapping }));
  }
  const jobs = sheets.flatMap(({ sheet, tables }) => tables.map((table) => jobOf(sheet, table)));
  return { sheets, jobs, refs: jobs.flatMap((job) => job.refs), context };
}

export function jobOf(sheet: SheetOutline, table: FoundTable): TableJob {
  return { sheet, table, refs: tableRefs(table, sheet.id) };
}

function wantedOf(contract: Contract): SharedContext['wanted'] {
  let population = 0;
  for (const code of contract.municipalities) {
    population += Math.max(0, ...Object.values(municipalityOf(code)?.population ?? {}));
  }
  const [first = ''] = contract.municipalities;
  const place = foldText(municipalityOf(first)?.house ?? contract.name);
  return { municipalities: contract.municipalities.length, population, place };
}
