import type { Allocation } from '../split/allocation';
import type { SheetPlan } from '../workbook/plan';
import { allocationTable } from './allocation-table';
import { controlLines } from './allocation-controls';
import { cell, linked, staffText } from './cells';
import { composeSheet, GAP, type Line } from './compose-sheet';
import { headerBlock, wholeWidth } from './header-block';
import { linkTo, placeName } from './place';
import { landscape } from './print-setup';
import type { Report } from './report';
import { sayLeftOvers } from './say-left-overs';
import { STYLES } from './styles';
import { bodyLine, headerLine, keptLines, tableWidths } from './table';

const FACTS = [
  { from: 1, to: 2 },
  { from: 3, to: 4 },
  { from: 5, to: 6 },
] as const;
const LEAST_WIDTHS = [8, 24, 16, 14, 22, 22];

/** `Fordeling`: what each municipality pays, in instalments, with control sums that Excel adds itself. */
export function allocationSheet(report: Report): SheetPlan {
  const { assessment, text } = report;
  const { allocation } = assessment;
  const head = headerBlock(report, 'allocation', FACTS);
  const given = {
    role: 'allocation' as const,
    name: text.sheets.names.allocation,
    choices: [],
    tabColor: '#7A5C1E',
  };
  if (allocation === null) {
    const lines = [...head, GAP, wholeWidth(cell(text.sheets.allocation.none, STYLES.warning), 6)];
    const kept = keptLines(report.previous.tables.allocation, new Set(), text.sheets.kept, 6, null);
    return composeSheet(
      {
        ...given,
        freeze: { rows: 0, columns: 0 },
        print: { ...landscape(report, 'allocation', 1), repeatRows: null },
      },
      LEAST_WIDTHS,
      [...lines, ...kept],
    );
  }
  return filledSheet(report, allocation, head, given);
}

function filledSheet(
  report: Report,
  allocation: Allocation,
  head: readonly Line[],
  given: Pick<SheetPlan, 'role' | 'name' | 'choices' | 'tabColor'>,
): SheetPlan {
  const { text, previous, assessment } = report;
  const own = previous.tables.allocation;
  const table = allocationTable(report, allocation);
  const width = table.columns.length;
  const lines: Line[] = [
    ...head,
    ...basisLines(report, allocation),
    headerLine(table.columns, own),
  ];
  const headerRow = lines.length;
  const rows = { first: headerRow + 1, last: headerRow + allocation.rows.length };
  lines.push(
    ...table.rows.map((row) => bodyLine(row.cells, own, row.id)),
    ...controlLines(report, allocation, table, rows),
    GAP,
    note(sayLeftOvers(allocation, text)),
    note(text.sheets.allocation.vat(assessment.settings.vat)),
    ...keptLines(own, new Set(table.rows.map((row) => row.id)), text.sheets.kept, width, null),
  );
  return composeSheet(
    {
      ...given,
      freeze: { rows: headerRow, columns: 2 },
      print: landscape(report, 'allocation', headerRow),
    },
    tableWidths(table.columns, own),
    lines,
  );
}

/** What the split rests on; by population it is a stand-in for the key, and that is said as a warning. */
function basisLines({ outline, text }: Report, allocation: Allocation): Line[] {
  const style = allocation.basis === 'population' ? STYLES.warning : STYLES.notice;
  const basis = wholeWidth(cell(text.words.splitBases[allocation.basis], style), 6);
  if (allocation.where === null) return [basis];
  const from = text.sheets.allocation.from(placeName(allocation.where));
  const link = linked(from, linkTo(allocation.where, outline), STYLES.linkLine);
  return [basis, { cells: [link] }];
}

function note(text: string): Line {
  return wholeWidth(staffText(text, STYLES.about), 6);
}
