import Fraction from 'fraction.js';
import type { MunicipalityVerdict } from '../status/verdict';
import { MUNICIPALITY_SYMBOLS } from '../text/symbols';
import type { PlannedCell, SheetPlan, Style } from '../workbook/plan';
import { cell } from './cells';
import { composeSheet, type Line } from './compose-sheet';
import { headerBlock, wholeWidth } from './header-block';
import { decimalsFor, digits, signed } from './number-formats';
import { strayRows, sumRow } from './municipality-totals';
import { STATUS_TONES } from './palette';
import { landscape } from './print-setup';
import type { Report } from './report';
import { sayBasis, whyMunicipality } from './say-municipality';
import { formatted, STYLES, toneStyle } from './styles';
import { summed } from './summed';
import { bodyLine, headerLine, keptLines, remarkCell, tableWidths, type Column } from './table';

const FACTS = [
  { from: 1, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 14 },
] as const;

/** `Kommunestatus`: one row a municipality, held against its band; then the sum and the courses that fall in none. */
export function municipalitiesSheet(report: Report): SheetPlan {
  const { assessment, previous, text } = report;
  const own = previous.tables.municipalities;
  const columns = columnsOf(report);
  const lines: Line[] = [
    ...headerBlock(report, 'municipalities', FACTS, summaryOf(report)),
    wholeWidth(cell(sayBasis(assessment, text), STYLES.about), columns.length),
    headerLine(columns, own),
  ];
  const headerRow = lines.length;
  const formats = formatsOf(assessment.municipalities);
  for (const each of assessment.municipalities) {
    lines.push(
      bodyLine(
        [...verdictCells(each, formats, report), remarkCell(own, each.code)],
        own,
        each.code,
      ),
    );
  }
  const below = [sumRow(report, formats.bound, headerRow), ...strayRows(report)];
  for (const { label, cells } of below) {
    lines.push(bodyLine([...cells, remarkCell(own, label)], own, label));
  }
  const shown = new Set([
    ...assessment.municipalities.map((each) => each.code),
    ...below.map((row) => row.label),
  ]);
  lines.push(...keptLines(own, shown, text.sheets.kept, columns.length, columns.length));
  return composeSheet(
    {
      role: 'municipalities',
      name: text.sheets.names.municipalities,
      freeze: { rows: headerRow, columns: 2 },
      print: landscape(report, 'municipalities', headerRow),
      choices: [],
      tabColor: '#2F6B4F',
    },
    tableWidths(columns, own),
    lines,
  );
}

function columnsOf({ assessment, text }: Report): Column[] {
  const names = text.sheets.municipalities.columns;
  const count = text.sheets.municipalities.count[assessment.settings.countUnit];
  return [
    { heading: names.code, width: 7, align: 'id' },
    { heading: names.name, width: 20 },
    { heading: names.population, width: 12, align: 'right' },
    { heading: names.share, width: 9, align: 'right' },
    { heading: names.expected, width: 11, align: 'right' },
    { heading: names.lower, width: 12, align: 'right' },
    { heading: names.upper, width: 12, align: 'right' },
    { heading: count, width: 14, align: 'right' },
    { heading: names.deviation, width: 12, align: 'right' },
    { heading: names.relative, width: 14, align: 'right' },
    { heading: names.toBand, width: 12, align: 'right' },
    { heading: names.status, width: 20, align: 'center' },
    { heading: names.dialogue, width: 18, align: 'center' },
    { heading: names.why, width: 62 },
    { heading: text.sheets.remark, width: 28 },
  ];
}

/** «5 inden for spænd · 12 under spænd». */
function summaryOf({ assessment, text }: Report): string {
  const statuses = assessment.municipalities.map((each) => each.status);
  return summed(statuses, (status) => text.words.municipalityStatuses[status]);
}

/** Styles of numbers that are held against each other. */
interface BandFormats {
  readonly bound: Style;
  readonly deviation: Style;
}

/** One number of decimals for the whole table: enough to tell every count from its edges. */
function formatsOf(municipalities: readonly MunicipalityVerdict[]): BandFormats {
  const decimals = municipalities.map(({ count, lower, upper }) =>
    decimalsFor([count === null ? null : new Fraction(count), lower, upper], 1),
  );
  const bound = digits(Math.max(1, ...decimals));
  return {
    bound: formatted(STYLES.number, bound),
    deviation: formatted(STYLES.number, signed(bound)),
  };
}

function verdictCells(
  each: MunicipalityVerdict,
  formats: BandFormats,
  report: Report,
): PlannedCell[] {
  const { assessment, text } = report;
  const whole = formatted(STYLES.number, digits(0));
  const deviation =
    each.count !== null && each.expected ? each.expected.neg().add(each.count) : null;
  const relative = deviation && each.expected?.n !== 0n ? deviation.div(each.expected ?? 1) : null;
  return [
    cell(each.code, STYLES.id),
    cell(each.name, STYLES.name),
    numberCell(each.population, whole),
    numberCell(each.share, formatted(STYLES.number, '0.0%')),
    numberCell(each.expected, formats.bound),
    numberCell(each.lower, formats.bound),
    numberCell(each.upper, formats.bound),
    numberCell(each.count, formatted({ ...STYLES.number, bold: true }, digits(0))),
    numberCell(deviation, formats.deviation),
    numberCell(relative, formatted(STYLES.number, signed('0.0%'))),
    numberCell(each.toBand, formatted(STYLES.number, signed(digits(0)))),
    cell(
      `${MUNICIPALITY_SYMBOLS[each.status]} ${text.words.municipalityStatuses[each.status]}`,
      toneStyle(STATUS_TONES[each.status]),
    ),
    cell(each.status === 'below' ? text.sheets.municipalities.dialogue : null, STYLES.centered),
    cell(whyMunicipality(each, assessment, text), STYLES.text),
  ];
}

function numberCell(value: Fraction | number | null, style: Style): PlannedCell {
  return cell(value === null ? '–' : value.valueOf(), style);
}
