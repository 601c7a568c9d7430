import type Fraction from 'fraction.js';
import type { MunicipalityVerdict } from '../status/verdict';
import { columnName } from '../workbook/address';
import type { PlannedCell, Style } from '../workbook/plan';
import { blank, cell } from './cells';
import { digits } from './number-formats';
import type { Report } from './report';
import { formatted, STYLES } from './styles';
import { sumCell } from './sum-cell';

const COUNT_COLUMN = 8;

/** A row without a code; its name is the id that staff's remark follows. */
export interface LabelledRow {
  readonly label: string;
  readonly cells: readonly PlannedCell[];
}

/** Real sums under the columns that can be added. */
export function sumRow({ assessment, text }: Report, bound: Style, headerRow: number): LabelledRow {
  const verdicts = assessment.municipalities;
  const rows = { first: headerRow + 1, last: headerRow + verdicts.length };
  const sum = (
    column: number,
    format: string | undefined,
    of: (each: MunicipalityVerdict) => Fraction | number | null,
  ): PlannedCell =>
    sumCell(
      columnName(column),
      rows,
      verdicts.map((each) => of(each)?.valueOf() ?? 0),
      formatted(STYLES.sumNumber, format ?? digits(0)),
    );
  const label = text.sheets.total;
  const empty = blank(STYLES.sumText);
  return {
    label,
    cells: [
      empty,
      cell(label, STYLES.sumText),
      sum(3, digits(0), (each) => each.population),
      sum(4, '0.0%', (each) => each.share),
      sum(5, bound.numberFormat, (each) => each.expected),
      empty,
      empty,
      sum(COUNT_COLUMN, digits(0), (each) => each.count),
      ...Array.from({ length: 6 }, () => empty),
    ],
  };
}

/** Courses of other municipalities, and courses whose municipality nobody can tell. */
export function strayRows({ assessment, text }: Report): LabelledRow[] {
  const { figures } = assessment;
  const { outsideNote, unknownNote } = text.sheets.municipalities;
  return [
    { label: text.words.outside, count: figures.outside, note: outsideNote },
    { label: text.words.unknownMunicipality, count: figures.unknown, note: unknownNote },
  ].map(({ label, count, note }) => ({
    label,
    cells: [
      blank(STYLES.text),
      cell(label, STYLES.name),
      ...Array.from({ length: 5 }, () => blank(STYLES.text)),
      cell(count, formatted({ ...STYLES.number, bold: true }, digits(0))),
      ...Array.from({ length: 5 }, () => blank(STYLES.text)),
      cell(note, STYLES.muted),
    ],
  }));
}
