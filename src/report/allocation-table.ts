import type { Allocation, AllocationRow } from '../split/allocation';
import { decimalsOf } from '../text/format/format-number';
import { cell, staffText } from './cells';
import { kroner } from './kroner';
import { digits } from './number-formats';
import type { Report } from './report';
import { formatted, STYLES } from './styles';
import type { Column, TableRow } from './table';

const MOST_DECIMALS = 6;
/** Shown of a quota beyond the smallest amount, so that the largest fractions can be seen. */
const QUOTA_DECIMALS = 4;
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
  readonly instalmentFormat: string;
}

/**
 * One row a municipality: what its share follows from, the share, the amount, the instalments, the left-over. Agreed
 * amounts follow from nothing and leave nothing over.
 */
export function allocationTable(report: Report, allocation: Allocation): AllocationTable {
  const { sheets, words } = report.text;
  const names = sheets.allocation.columns;
  const isComputed = allocation.basis !== 'amounts';
  const instalments = allocation.instalments.length;
  const hasEan = allocation.rows.some((row) => row.ean !== null);
  const decimals = allocation.unit === 'øre' ? 2 : 0;
  const formats = {
    weight: digits(weightDecimals(allocation)),
    quota: digits(decimals + QUOTA_DECIMALS),
    money: sheets.currencyFormat(digits(decimals), allocation.currency),
    instalment: digits(decimals),
  };
  const columns: readonly Column[] = [
    { heading: names.code, width: 8, align: 'id' },
    { heading: names.name, width: 24 },
    ...(isComputed ? [numbers(sheets.allocation.weight[allocation.basis], 16)] : []),
    numbers(names.share, 14),
    ...(isComputed ? [numbers(names.quota, 22)] : []),
    numbers(names.amount, 22),
    ...allocation.instalments.map((_, index) =>
      numbers(sheets.allocation.instalment(index + 1), instalments > 4 ? 15 : 18),
    ),
    ...(isComputed ? [{ heading: names.leftOver, width: 28 }] : []),
    ...(hasEan ? [{ heading: words.fields.ean, width: 18 }] : []),
  ];
  return {
    columns,
    rows: allocation.rows.map((row) => ({
      id: row.code,
      cells: rowCells(row, report, allocation, { ...formats, isComputed, hasEan }),
    })),
    weightColumn: isComputed ? 3 : null,
    shareColumn: isComputed ? 4 : 3,
    amountColumn: isComputed ? 6 : 4,
    instalments,
    weightFormat: formats.weight,
    moneyFormat: formats.money,
    instalmentFormat: formats.instalment,
  };
}

function numbers(heading: string, width: number): Column {
  return { heading, width, align: 'right' };
}

interface RowLook {
  readonly weight: string;
  readonly quota: string;
  readonly money: string;
  readonly instalment: string;
  readonly isComputed: boolean;
  readonly hasEan: boolean;
}

function rowCells(
  row: AllocationRow,
  { text }: Report,
  { unit, total }: Allocation,
  look: RowLook,
): TableRow['cells'] {
  const number = (value: number, format: string) => cell(value, formatted(STYLES.number, format));
  const quota = row.share.mul(total).div(unit === 'øre' ? 100 : 1);
  const fell = row.leftOver === 1 ? text.sheets.allocation.gotLeftOver(unit === 'krone') : null;
  return [
    cell(row.code, STYLES.id),
    cell(row.name, STYLES.name),
    ...(look.isComputed ? [number(row.weight.valueOf(), look.weight)] : []),
    number(row.share.valueOf(), SHARE_FORMAT),
    ...(look.isComputed ? [number(quota.valueOf(), look.quota)] : []),
    cell(kroner(row.amount, unit), formatted({ ...STYLES.number, bold: true }, look.money)),
    ...row.instalments.map((amount) => number(kroner(amount, unit), look.instalment)),
    ...(look.isComputed ? [cell(fell, STYLES.text)] : []),
    ...(look.hasEan ? [staffText(row.ean ?? '', STYLES.text)] : []),
  ];
}

function weightDecimals({ rows }: Allocation): number {
  return Math.min(MOST_DECIMALS, Math.max(...rows.map((row) => decimalsOf(row.weight))));
}
