import type { Allocation, AllocationRow } from '../split/allocation';
import { decimalsOf } from '../text/format/format-number';
import { cell, staffText } from './cells';
import { digits } from './number-formats';
import type { Report } from './report';
import { formatted, STYLES } from './styles';
import type { Column, TableRow } from './table';

const MOST_DECIMALS = 6;
export const SHARE_FORMAT = '0.0000%';

/** The table of the split; the numbers of the columns (from 1) are what its formulas point to. */
export interface AllocationTable {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** `null` where the weights are the amounts themselves. */
  readonly weightColumn: number | null;
  readonly shareColumn: number;
  readonly amountColumn: number;
  /** How many columns of instalments follow the amount. */
  readonly instalments: number;
  readonly weightFormat: string;
  readonly moneyFormat: string;
}

/** One row a municipality: what its share follows from, the share, the amount, the instalments, the left-over. */
export function allocationTable(report: Report, allocation: Allocation): AllocationTable {
  const { sheets, words } = report.text;
  const names = sheets.allocation.columns;
  const showsWeight = allocation.basis !== 'amounts';
  const instalments = allocation.instalments.length;
  const hasEan = allocation.rows.some((row) => row.ean !== null);
  const formats = {
    weight: digits(weightDecimals(allocation)),
    money: sheets.currencyFormat(digits(allocation.unit === 'øre' ? 2 : 0), allocation.currency),
  };
  const columns: Column[] = [
    { heading: names.code, width: 8 },
    { heading: names.name, width: 22 },
    ...(showsWeight
      ? [{ heading: sheets.allocation.weight[allocation.basis], width: 16, isNumber: true }]
      : []),
    { heading: names.share, width: 14, isNumber: true },
    { heading: names.amount, width: 20, isNumber: true },
    ...allocation.instalments.map((_, index) => ({
      heading: sheets.allocation.instalment(index + 1),
      width: 18,
      isNumber: true,
    })),
    { heading: names.leftOver, width: 22 },
    ...(hasEan ? [{ heading: words.fields.ean, width: 18 }] : []),
  ];
  return {
    columns,
    rows: allocation.rows.map((row) => ({
      id: row.code,
      cells: rowCells(row, report, { ...formats, showsWeight, hasEan, unit: allocation.unit }),
    })),
    weightColumn: showsWeight ? 3 : null,
    shareColumn: showsWeight ? 4 : 3,
    amountColumn: showsWeight ? 5 : 4,
    instalments,
    weightFormat: formats.weight,
    moneyFormat: formats.money,
  };
}

/** Kroner as a number for a cell; øre become decimals. */
export function kroner(amount: bigint, unit: Allocation['unit']): number {
  return unit === 'øre' ? Number(amount) / 100 : Number(amount);
}

interface RowLook {
  readonly weight: string;
  readonly money: string;
  readonly showsWeight: boolean;
  readonly hasEan: boolean;
  readonly unit: Allocation['unit'];
}

function rowCells(row: AllocationRow, { text }: Report, look: RowLook): TableRow['cells'] {
  const money = formatted(STYLES.number, look.money);
  const fell =
    row.leftOver === 1 ? text.sheets.allocation.gotLeftOver(look.unit === 'krone') : null;
  return [
    cell(row.code, STYLES.id),
    cell(row.name, STYLES.name),
    ...(look.showsWeight
      ? [cell(row.weight.valueOf(), formatted(STYLES.number, look.weight))]
      : []),
    cell(row.share.valueOf(), formatted(STYLES.number, SHARE_FORMAT)),
    cell(kroner(row.amount, look.unit), { ...money, bold: true }),
    ...row.instalments.map((amount) => cell(kroner(amount, look.unit), money)),
    cell(fell, STYLES.text),
    ...(look.hasEan ? [staffText(row.ean ?? '', STYLES.text)] : []),
  ];
}

function weightDecimals({ rows }: Allocation): number {
  return Math.min(MOST_DECIMALS, Math.max(...rows.map((row) => decimalsOf(row.weight))));
}
