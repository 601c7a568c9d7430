import type { CellValue } from '../workbook/cell';
import type { FoundTable } from './recognition/table';
import { isTotalLabel } from './recognition/is-total';
import type { TableCells } from './table-cells';
import { foldText } from './values/fold-text';
import { isBlank } from './values/is-blank';

/** Below a header some sheets say how it is to be filled in: «dd-mm-åååå», «8 cifre», «vælg fra listen». */
const HINT =
  /\bdd?[-./ ]mm?[-./ ][ay]+\b|\bvaelg\b|\bcifre\b|\bdigits\b|obligatorisk|mandatory|\bfra listen\b|\bfra cvr\b|^\(?0-10\)?$|^(?:individuel|ja|vaekst) ?\/ ?(?:kollektiv|nej|drift)$/;
const HINT_ROWS = 3;
const LONGEST_FOOTER = 200;
/** Below a table: when and from where it was taken. */
const FOOTER =
  /^(?:sidst |senest |last )?(?:opdater|udtr[ua][ke]|udskrev|hentet|generer|eksporter|kilde\b|updated|extracted|exported|printed|generated|source\b)/;

export type RowKind = 'record' | 'blank' | 'total' | 'heading' | 'note';

/**
 * Tells staff's records from all else that stands in a table: blank rows, the header repeated, totals and subtotals,
 * notes and separators. `isSure(index)` is true when a row holds something that only records hold, like a day.
 */
export function rowClassifier(
  table: FoundTable,
  cells: TableCells,
  isSure: (index: number) => boolean,
): (index: number) => RowKind {
  const mapped = table.columns.map((c) => ({
    heading: foldText(c.heading),
    values: cells.at(c.column),
  }));
  const few = mapped.length <= 2 ? 0 : 1;
  return (index) => {
    if (isSure(index)) return 'record';
    let filled = 0;
    let headings = 0;
    let hints = 0;
    let total = isTotalLabel(cells.label[index] ?? null);
    let footer = isFooter(cells.label[index] ?? null);
    for (const { heading, values } of mapped) {
      const value = values[index] ?? null;
      if (isBlank(value)) continue;
      filled += 1;
      if (typeof value !== 'string') continue;
      total ||= isTotalLabel(value);
      footer ||= isFooter(value);
      if (index < HINT_ROWS && HINT.test(foldText(value))) hints += 1;
      if (value.length <= 2 * heading.length + 10 && heading !== '' && foldText(value) === heading)
        headings += 1;
    }
    if (headings >= 2 || (headings === 1 && filled === 1)) return 'heading';
    if (hints >= 2 || (footer && filled <= 2)) return 'note';
    if (total) return 'total';
    if (filled === 0) return isEmptyCell(cells.label[index] ?? null) ? 'blank' : 'note';
    return filled <= few ? 'note' : 'record';
  };
}

function isFooter(value: CellValue): boolean {
  return (
    typeof value === 'string' && value.length <= LONGEST_FOOTER && FOOTER.test(foldText(value))
  );
}

function isEmptyCell(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
