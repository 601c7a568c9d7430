import { serialOf } from '../workbook/day';
import type { SheetRole } from '../workbook/plan';
import type { Assessment } from './assessment';
import { blank, cell, staffText } from './cells';
import type { Line, Span } from './compose-sheet';
import type { Report } from './report';
import { stampSerial } from './stamp';
import { formatted, STYLES } from './styles';

/** Where the facts of the block stand: as-of date, time of writing, a word on the whole; columns from 1. */
export type FactSpans = readonly [Span, Span, Span];

const MOST_SHEETS_NAMED = 12;

/**
 * The block on top of every sheet: what it is, as-of date, made when, from which sheets, by which version, the seal.
 * `summary` sums the sheet up in a few words.
 */
export function headerBlock(
  report: Report,
  role: SheetRole,
  facts: FactSpans,
  summary: string | null = null,
): Line[] {
  const { assessment, text } = report;
  const texts = text.sheets;
  const last = facts[2].to;
  return [
    { cells: [cell(texts.title(role, assessment.period.year), STYLES.title)], least: 26 },
    wholeWidth(cell(texts.about(role, assessment.contract.name), STYLES.about), last),
    factLine(report, facts, summary),
    wholeWidth(staffText(texts.sources(...sourceNames(assessment)), STYLES.factText), last),
    { cells: [cell(texts.program(assessment.version, assessment.seal), STYLES.seal)] },
  ];
}

/** One text across the sheet. */
export function wholeWidth(text: ReturnType<typeof cell>, last: number): Line {
  const rest = Array.from({ length: last - 1 }, () => blank(text.style));
  return { cells: [text, ...rest], spans: [{ from: 1, to: last }] };
}

/** Numbers with their label in the number format: they stay dates, and the block stays low enough to be frozen. */
function factLine(
  { assessment, outline, stamp, text }: Report,
  facts: FactSpans,
  summary: string | null,
): Line {
  const asOf = serialOf(assessment.period.asOf, outline.dateSystem);
  const written = stampSerial(stamp, outline.dateSystem);
  const cells = Array.from({ length: facts[2].to }, () => blank(STYLES.fact));
  cells[facts[0].from - 1] = cell(asOf, formatted(STYLES.fact, text.sheets.asOfFormat));
  cells[facts[1].from - 1] = cell(written, formatted(STYLES.fact, text.sheets.writtenFormat));
  cells[facts[2].from - 1] = cell(summary, STYLES.summary);
  return { cells, spans: facts, least: 20 };
}

function sourceNames({ records }: Assessment): [names: string[], more: number] {
  const used = records.sources.filter((source) => source.leftOut === null);
  const names = [...new Set(used.map((source) => source.sheet))];
  return [names.slice(0, MOST_SHEETS_NAMED), Math.max(0, names.length - MOST_SHEETS_NAMED)];
}
