import { cellName } from '../workbook/address';
import type { FindingList } from './finding-list';
import type { Mapping } from './mapping';
import type { RecognisedSheet } from './recognise-sheet';
import { shownText } from './values/shown-text';

/** Tells what recognition leaves open: ties, empty columns, sheets that the mapping names but the workbook lacks. */
export function tellRecognition(
  recognised: readonly RecognisedSheet[],
  mapping: Mapping | null,
  findings: FindingList,
): void {
  const names = new Set(recognised.map(({ sheet }) => sheet.name));
  for (const name of Object.keys(mapping?.sheets ?? {}).sort()) {
    if (!names.has(name))
      findings.add('warning', 'mappedSheetMissing', null, { sheet: shownText(name) });
  }
  for (const { sheet, tables, measures, leftOut } of recognised) {
    for (const table of tables) {
      for (const tie of table.ties) {
        const [first = 1, ...others] = tie.columns;
        const where = { sheet: sheet.name, cell: cellName(table.header.last, first) };
        findings.add('warning', 'ambiguousColumn', where, {
          field: tie.field,
          heading: shownText(tie.headings[0] ?? ''),
          others: others.map((column) => cellName(table.header.last, column)).join(', '),
        });
      }
    }
    for (const {
      found: { tied, headerRow },
    } of measures) {
      if (tied.length === 0) continue;
      const [first = 1, ...others] = tied;
      const where = { sheet: sheet.name, cell: cellName(headerRow, first) };
      findings.add('warning', 'ambiguousColumn', where, {
        field: 'value',
        heading: '',
        others: others.map((column) => cellName(headerRow, column)).join(', '),
      });
    }
    if (leftOut === 'mapping') findings.add('note', 'leftOutByMapping', { sheet: sheet.name }, {});
    const isUsed = tables.length > 0 || measures.length > 0;
    if (isUsed && sheet.visibility !== 'visible')
      findings.add('note', 'hiddenSheet', { sheet: sheet.name }, {});
    if (!isUsed && leftOut === null && sheet.used !== null) {
      findings.add('note', 'sheetNotUsed', { sheet: sheet.name }, {});
    }
  }
}
