import type Fraction from 'fraction.js';
import { goalUnits } from '../contract/goal-units';
import { isPossibleTarget } from '../contract/target-range';
import { cellName } from '../workbook/address';
import { formatAt, valueAt, type Block } from '../workbook/block';
import type { CellValue } from '../workbook/cell';
import { civilOf, type Day } from '../workbook/day';
import type { FindingList } from './finding-list';
import type { FoundMeasures, MeasureColumn } from './recognition/measures';
import type { Measurement, Source } from './records';
import { isPercentFormat } from './values/is-percent-format';
import { readDay } from './values/read-day';
import { readPeriod } from './values/read-period';
import { readNumber } from './values/read-number';
import { shownText } from './values/shown-text';
import { whyMeasureColumn } from './why-column';

const PERCENTAGES: readonly string[] = ['awareness', 'offer-awareness'];

/**
 * The typed-in measurements of a sheet, each in its goal's own unit. Cells formatted as per cent count × 100; the
 * percentages of Mål 1 written as 0-1 too, told; the points of Mål 5 as written (rules 3, «Measurements»).
 */
export function readMeasurements(
  sheet: string,
  found: FoundMeasures,
  block: Block,
  context: { dateSystem: 1900 | 1904; findings: FindingList },
): { measurements: Measurement[]; source: Source } {
  const { findings } = context;
  const source = sourceOf(sheet, found);
  const measurements: Measurement[] = [];
  for (const row of found.elsewhere) {
    const cell = cellName(row, found.columns[0]?.column ?? 1);
    findings.add('note', 'measurementElsewhere', { sheet, cell }, {});
  }
  for (const { goal, row: labelRow, column: labelColumn, year: labelYear } of found.labels) {
    for (const line of found.lines) {
      const [row, column] = found.isWide ? [line.at, labelColumn] : [labelRow, line.at];
      const cell = cellName(row, column);
      const reading = readNumber(valueAt(block, row, column));
      if (reading.kind === 'blank') continue;
      if (reading.kind === 'unreadable') {
        findings.add(
          'warning',
          'unreadableCell',
          { sheet, cell },
          { field: 'value', text: reading.text },
        );
        continue;
      }
      let { value } = reading.value;
      const isFormatted =
        typeof valueAt(block, row, column) === 'number' &&
        isPercentFormat(formatAt(block, row, column));
      if (isFormatted) value = value.mul(100);
      else if (!reading.value.isPercent && PERCENTAGES.includes(goal) && isShare(value)) {
        value = value.mul(100);
        findings.add('note', 'measurementScaled', { sheet, cell }, { goal });
      }
      if (!isPossibleTarget(goalUnits[goal], value)) {
        const text = shownText(valueAt(block, row, column));
        findings.add('warning', 'measurementImpossible', { sheet, cell }, { goal, text });
        continue;
      }
      const when = whenAt(block, row, found, line.day, context.dateSystem);
      measurements.push({
        goal,
        value,
        year:
          line.year ??
          when.year ??
          (when.day === null ? (labelYear ?? found.namedYear) : civilOf(when.day).year),
        date: when.day,
        source,
        cell,
      });
    }
  }
  return { measurements, source };
}

function isShare(value: Fraction): boolean {
  return value.compare(0) >= 0 && value.compare(1) <= 0;
}

function whenAt(
  block: Block,
  row: number,
  found: FoundMeasures,
  ofLine: Day | null,
  dateSystem: 1900 | 1904,
): { year: number | null; day: Day | null } {
  const yearColumn = found.columns.find((c) => c.field === 'year');
  const dateColumn = found.columns.find((c) => c.field === 'date');
  const written = yearColumn === undefined ? null : valueAt(block, row, yearColumn.column);
  return {
    year: yearOf(written),
    day:
      dateColumn === undefined ? ofLine : dayAt(valueAt(block, row, dateColumn.column), dateSystem),
  };
}

/** A day, or the last of a quarter or month. */
function dayAt(value: CellValue, dateSystem: 1900 | 1904): Day | null {
  const day = readDay(value, dateSystem);
  if (day.kind === 'value') return day.value;
  const period = readPeriod(value);
  return period.kind === 'value' ? period.value : null;
}

function yearOf(value: CellValue): number | null {
  const year = typeof value === 'string' ? Number(value.trim()) : value;
  return typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year < 2100
    ? year
    : null;
}

function sourceOf(sheet: string, found: FoundMeasures): Source {
  const rows = found.labels.map((label) => label.row);
  const lines = found.isWide ? found.lines.map((line) => line.at) : rows;
  return {
    sheet,
    kind: 'measurements',
    headerRow: found.headerRow,
    firstRow: Math.min(...lines),
    lastRow: Math.max(...lines),
    columns: found.columns.map(({ field, column, heading }: MeasureColumn) => ({
      field,
      column,
      heading,
      why: whyMeasureColumn(field, heading),
    })),
    leftOut: null,
  };
}
