import type { Source } from '../reading/records';
import type { Usage } from '../figures/figures';
import { SEVERITY_SYMBOLS } from '../text/symbols';
import { columnName } from '../workbook/address';
import type { Finding, Severity } from '../workbook/finding';
import type { SheetPlan } from '../workbook/plan';
import { blank, cell, linked, staffText } from './cells';
import { composeSheet, GAP, type Line } from './compose-sheet';
import { headerBlock, wholeWidth } from './header-block';
import { digits } from './number-formats';
import { SEVERITY_TONES } from './palette';
import { linkTo } from './place';
import { landscape } from './print-setup';
import type { Report } from './report';
import { sayFinding } from './say-finding';
import { formatted, STYLES, toneStyle } from './styles';

const WIDTHS = [24, 32, 14, 88, 11, 11, 36];
const FACTS = [
  { from: 1, to: 1 },
  { from: 2, to: 2 },
  { from: 3, to: 7 },
] as const;
/** A sheet is for people to read; the JSON has them all. */
const MOST_FINDINGS = 5000;

/** `Datakontrol`: how each sheet was read, then what there is to say about it, errors first. */
export function receiptSheet(report: Report): SheetPlan {
  const { text } = report;
  const lines: Line[] = [
    ...headerBlock(report, 'receipt', FACTS),
    GAP,
    ...sourceLines(report),
    GAP,
    ...findingLines(report),
  ];
  return composeSheet(
    {
      role: 'receipt',
      name: text.sheets.names.receipt,
      freeze: { rows: 1, columns: 0 },
      print: landscape(report, 'receipt', 1),
      choices: [],
      tabColor: '#5A5A5A',
    },
    WIDTHS,
    lines,
  );
}

function sourceLines(report: Report): Line[] {
  const { records, figures } = report.assessment;
  const texts = report.text.sheets.receipt;
  const names = texts.sourceColumns;
  const section = { cells: [cell(texts.sourcesSection, STYLES.section)], least: 24 };
  if (records.sources.length === 0) {
    return [section, { cells: [cell(texts.noSources, STYLES.about)] }];
  }
  const header = [names.kind, names.sheet, names.headerRow, names.columns].map((name) =>
    cell(name, STYLES.header),
  );
  const numbers = [names.used, names.leftOut].map((name) => cell(name, STYLES.headerNumber));
  return [
    section,
    { cells: [...header, ...numbers, cell(names.why, STYLES.header)], least: 32 },
    ...records.sources.map((source, index) => sourceLine(source, figures.usage[index], report)),
  ];
}

function sourceLine(source: Source, usage: Usage | undefined, report: Report): Line {
  const { outline, text } = report;
  const texts = text.sheets.receipt;
  const header = { sheet: source.sheet, cell: `A${String(source.headerRow)}` };
  const count = formatted(STYLES.number, digits(0));
  return {
    cells: [
      cell(text.words.sourceKinds[source.kind], STYLES.name),
      staffText(source.sheet, STYLES.text),
      linked(texts.headerRow(source.headerRow), linkTo(header, outline)),
      staffText(columnsText(source, report), STYLES.text),
      cell(usage?.rowsUsed ?? 0, count),
      cell(usage?.rowsLeftOut ?? 0, count),
      cell(whyLeftOut(source, usage, report), STYLES.text),
    ],
    least: 20,
  };
}

/** «Dato: C «Mødedato» (efter overskriften) · Kommune: H (efter indholdet)». */
function columnsText(source: Source, { text }: Report): string {
  return source.columns
    .map(({ field, column, heading, why }) => {
      const shown = heading === '' ? '' : ` «${heading}»`;
      return `${text.words.fields[field]}: ${columnName(column)}${shown} (${text.words.whyColumns[why]})`;
    })
    .join(' · ');
}

function whyLeftOut(source: Source, usage: Usage | undefined, { text }: Report): string | null {
  const { whyLeftOut: whole, whyRowsLeftOut: rows } = text.sheets.receipt;
  if (source.leftOut !== null) return whole[source.leftOut];
  return (usage?.rowsLeftOut ?? 0) > 0 ? rows[source.kind] : null;
}

function findingLines(report: Report): Line[] {
  const { findings } = report.assessment;
  const texts = report.text.sheets.receipt;
  const names = texts.findingColumns;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const section = texts.findingsSection(count('error'), count('warning'), count('note'));
  const head: Line = { cells: [cell(section, STYLES.section)], least: 24 };
  if (findings.length === 0) return [head, { cells: [cell(texts.noFindings, STYLES.about)] }];
  const header = [names.severity, names.sheet, names.cell, names.message].map((name) =>
    cell(name, STYLES.header),
  );
  const more = findings.length - MOST_FINDINGS;
  return [
    head,
    {
      cells: [...header, ...Array.from({ length: 3 }, () => blank(STYLES.header))],
      spans: [{ from: 4, to: WIDTHS.length }],
      least: 24,
    },
    ...findings.slice(0, MOST_FINDINGS).map((finding) => findingLine(finding, report)),
    ...(more > 0 ? [wholeWidth(cell(texts.moreFindings(more), STYLES.notice), WIDTHS.length)] : []),
  ];
}

function findingLine(finding: Finding, { outline, text, language }: Report): Line {
  const { severity, where } = finding;
  const word = `${SEVERITY_SYMBOLS[severity]} ${text.words.severities[severity]}`;
  const link = where === null ? null : linkTo(where, outline);
  return {
    cells: [
      cell(word, toneStyle(SEVERITY_TONES[severity])),
      staffText(where?.sheet ?? '', STYLES.text),
      where?.cell === undefined ? blank(STYLES.text) : linked(where.cell, link),
      cell(sayFinding({ ...finding, where: null }, language), STYLES.text),
      ...Array.from({ length: 3 }, () => blank(STYLES.text)),
    ],
    spans: [{ from: 4, to: WIDTHS.length }],
    least: 20,
  };
}
