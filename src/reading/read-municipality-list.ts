import Fraction from 'fraction.js';
import type { CellValue } from '../workbook/cell';
import { cellName } from '../workbook/address';
import { makeSource } from './make-source';
import { pickMunicipalities, type PickedRows } from './pick-municipalities';
import { splitHeading } from './recognition/match-name';
import { namedYear, yearsIn } from './recognition/named-year';
import { partIn, partOfYear } from './recognition/part-of-year';
import type { FieldColumn, FoundTable } from './recognition/table';
import type { ReadingContext } from './reading-context';
import type {
  MunicipalityField,
  MunicipalityList,
  MunicipalityRow,
  NumberCell,
  NumberColumn,
  YearPart,
} from './records';
import { saysInvoiced } from './says-invoiced';
import type { TableCells } from './table-cells';
import { foldText } from './values/fold-text';
import { isBlank } from './values/is-blank';
import { isPercentFormat } from './values/is-percent-format';
import { readNumber } from './values/read-number';
import { isShareOfCounts } from './share-of-counts';
import { shownText } from './values/shown-text';

/** The contract's own municipalities of a list with the numbers beside them; every other row is left out, told. */
export function readMunicipalityList(
  sheet: string,
  table: FoundTable,
  cells: TableCells,
  context: ReadingContext,
): MunicipalityList {
  const source = makeSource(table, sheet, cells.lastRow, context.mapping);
  const eans = cells.column('ean');
  const { rows: picked, beyond, leftOut } = pickMunicipalities(source, cells, context);
  const rows = picked.map(({ index, code }): MunicipalityRow => ({
    row: cells.firstRow + index,
    code,
    ean: isBlank(eans?.[index] ?? null) ? null : plainText(eans?.[index] ?? null),
  }));
  const called = foldText(`${sheet} ${table.title}`);
  const ofSheet = { year: namedYear(called), part: partOfYear(splitHeading(called)) };
  const numbers = (field: MunicipalityField): NumberColumn[] =>
    table.columns.flatMap((column) =>
      column.field === field
        ? [
            numberColumn(table, column, orderOf(table, column), cells, {
              picked,
              beyond,
              ofSheet,
            }),
          ]
        : [],
    );
  const counts = preferIndividual(numbers('count'));
  const keys = numbers('key').filter((key) => {
    if (!isShareOfCounts(key, counts)) return true;
    const facts = { heading: shownText(key.heading) };
    const cell = cellName(source.headerRow, key.column);
    context.findings.add('note', 'shareOfCounts', { sheet, cell }, facts);
    return false;
  });
  return {
    sheet,
    source,
    rows,
    rowsLeftOut: leftOut,
    populations: numbers('population'),
    counts,
    keys,
    amounts: numbers('amount'),
    hasEan: eans !== null,
  };
}

function orderOf(table: FoundTable, column: FieldColumn): number {
  return table.columns.filter((c) => c.field === column.field).indexOf(column);
}

function numberColumn(
  table: FoundTable,
  column: FieldColumn,
  nth: number,
  cells: TableCells,
  {
    picked,
    beyond,
    ofSheet,
  }: {
    picked: PickedRows['rows'];
    beyond: PickedRows['beyond'];
    ofSheet: { year: number | null; part: YearPart | null };
  },
): NumberColumn {
  const values = cells.columns(column.field)[nth] ?? [];
  const formats = cells.formats(column.field)[nth] ?? [];
  const heading = table.headings.find((h) => h.column === column.column);
  const folded = heading?.full.text ?? foldText(column.heading);
  const years = yearsIn(heading?.own.text ?? folded);
  const groupYears = years.size > 0 ? years : yearsIn(folded);
  const [year] = groupYears;
  const unit = unitOf(folded);
  const isPercent =
    /%|\bpct\b|procent|percent/.test(folded) ||
    picked.some((row) => isPercentFormat(formats[row.index] ?? '')) ||
    picked.some((row) => saysPercent(values[row.index] ?? null));
  const cellAt = (index: number): NumberCell =>
    numberCell(values[index] ?? null, cellName(cells.firstRow + index, column.column), unit);
  const sumOf = (kind: 'outside' | 'unknown'): Fraction =>
    beyond
      .filter((row) => row.kind === kind)
      .reduce((sum, { index }) => sum.add(cellAt(index).value ?? 0), new Fraction(0));
  return {
    column: column.column,
    heading: column.heading,
    name: column.name,
    year: groupYears.size === 0 ? ofSheet.year : groupYears.size === 1 ? (year ?? null) : null,
    part: heading === undefined ? partOfYear(splitHeading(folded)) : partIn(heading),
    sheetPart: ofSheet.part,
    isInvoiced: saysInvoiced(column.heading),
    isPercent,
    cells: picked.map(({ index }) => cellAt(index)),
    beyond: { outside: sumOf('outside'), unknown: sumOf('unknown') },
  };
}

function numberCell(value: CellValue, cell: string, unit: number): NumberCell {
  const reading = readNumber(value);
  if (reading.kind === 'value') {
    const factor = reading.value.multiplierSaid ? 1 : unit;
    return { cell, value: reading.value.value.mul(factor), text: null };
  }
  return { cell, value: null, text: reading.kind === 'unreadable' ? reading.text : null };
}

function saysPercent(value: CellValue): boolean {
  return typeof value === 'string' && value.includes('%');
}

/** «(1.000 kr.)», «t.kr.», «mio. kr.», «(1.000)» in a heading. */
function unitOf(folded: string): number {
  if (/\bmio\b|\bmill\b|million/.test(folded)) return 1_000_000;
  return /\bt\. ?kr|\btkr|\b1[. ]?000 ?kr|\(1[. ]?000\)|\bi 1[. ]?000\b|\btusind|\btdkk|thousand/.test(
    folded,
  )
    ? 1000
    : 1;
}

/** Where a list tells individual courses from others of the same year, only the individual ones are counts. */
function preferIndividual(counts: NumberColumn[]): NumberColumn[] {
  const isIndividual = (c: NumberColumn): boolean => /individu/.test(foldText(c.heading));
  const hides = (other: NumberColumn, c: NumberColumn): boolean =>
    isIndividual(other) && (other.year === null || other.year === c.year);
  return counts.filter((c) => isIndividual(c) || !counts.some((other) => hides(other, c)));
}

/** A number as the digits it has, never in powers of ten; other text as it may be shown. */
function plainText(value: CellValue): string {
  return typeof value === 'number' && Number.isInteger(value)
    ? BigInt(value).toString()
    : shownText(value);
}
