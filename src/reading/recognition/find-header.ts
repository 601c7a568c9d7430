import type { Area } from '../../workbook/address';
import { valueAt, type Block } from '../../workbook/block';
import type { CellValue } from '../../workbook/cell';
import { foldText } from '../values/fold-text';
import type { SheetMapping } from '../mapping';
import { evaluationWords } from '../vocabulary/evaluation';
import { guidanceWords } from '../vocabulary/guidance';
import { municipalityListWords } from '../vocabulary/municipality-list';
import type { FieldWords } from '../vocabulary/words';
import { headingsOf, labelAt, type Heading } from './headings';
import { splitHeading } from './match-name';
import { nameScore } from './match-columns';
import { recogniseTable } from './recognise-table';
import type { ProfileContext } from './profile-column';
import type { FoundTable } from './table';

export interface RecognitionContext extends ProfileContext {
  readonly sheetName: string;
  /** How many municipalities the contract has, and how many people live there. */
  readonly wanted: { readonly municipalities: number; readonly population: number };
  readonly mapping: SheetMapping | null;
  /** Scores of headings seen before, by text. */
  readonly remembered: Map<string, number>;
}

/** Headers further down than this are not looked for in one block. */
const CANDIDATES = 6;
const DEEPEST = 3;
/** What a further header row must add to be worth it. */
const EXTRA_ROW = 0.3;
const LEAST_NAMED = 0.5;

interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly score: number;
  readonly headings: readonly Heading[];
}

/**
 * The first header in an area whose table is one of ours, with its columns assigned; `null` when there is none.
 * `least`: how much its headings must say; a header below another table must say about as much as that one's.
 */
export function findHeader(
  block: Block,
  area: Area,
  bottom: number,
  context: RecognitionContext,
  least = 0,
): FoundTable | null {
  const rows =
    context.mapping?.headerRow === undefined
      ? promisingRows(block, area, context)
      : [context.mapping.headerRow].filter((row) => row >= area.top && row <= area.bottom);
  const tried = rows.flatMap((row) => candidatesAt(block, area, row, context));
  const ordered = tried
    .filter((candidate) => candidate.score >= least)
    .sort((a, b) => b.score - a.score || a.last - b.last);
  let best: FoundTable | null = null;
  for (const candidate of ordered) {
    if (best !== null && candidate.score < (best.score * 2) / 3) break;
    const table = recogniseTable(block, area, bottom, candidate, context);
    if (table === null) continue;
    if (best === null || table.score > best.score + EXTRA_ROW) best = table;
  }
  return best;
}

/** The rows that name the most fields, best first; where scores are alike the upper row comes first. */
function promisingRows(block: Block, area: Area, context: RecognitionContext): number[] {
  const scored: { row: number; score: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    let texts = 0;
    let filled = 0;
    let score = 0;
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(block, row, column);
      if (value === null || value === '') continue;
      filled += 1;
      if (isYear(value)) continue;
      if (typeof value !== 'string') {
        score = -Infinity;
        break;
      }
      texts += 1;
      score += remembered(labelAt(block, row, column), context);
    }
    if (texts >= filled / 2 && score >= LEAST_NAMED) scored.push({ row, score });
  }
  const first = scored[0];
  const strongest = scored.reduce((most, entry) => Math.max(most, entry.score), 0);
  return scored
    .filter((entry) => entry === first || entry.score >= strongest / 3)
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, CANDIDATES)
    .map((entry) => entry.row);
}

function remembered(label: string, context: RecognitionContext): number {
  if (label === '') return 0;
  const known = context.remembered.get(label);
  if (known !== undefined) return known;
  const folded = splitHeading(foldText(label));
  const score = anyField({ column: 0, text: label, own: folded, last: folded, full: folded });
  context.remembered.set(label, score);
  return score;
}

function anyField(heading: Heading): number {
  let best = 0;
  for (const words of EVERY_FIELD) best = Math.max(best, nameScore(heading, words));
  return best >= LEAST_NAMED ? best : 0;
}

const EVERY_FIELD: readonly FieldWords[] = [
  ...Object.values(guidanceWords),
  ...Object.values(evaluationWords),
  ...Object.values(municipalityListWords),
];

/** Number columns may be headed by nothing but their year. */
function isYear(value: CellValue): boolean {
  return typeof value === 'number' && value >= 2000 && value < 2100;
}

/** A header that ends or begins at a row, alone and with up to two rows more. */
function candidatesAt(
  block: Block,
  area: Area,
  row: number,
  context: RecognitionContext,
): Candidate[] {
  const spans =
    context.mapping?.headerRow === undefined
      ? [
          [row, row],
          [row - 1, row],
          [row, row + 1],
          [row - 2, row],
          [row - 1, row + 1],
          [row, row + 2],
        ]
      : [
          [row, row],
          [row - 1, row],
          [row - 2, row],
        ];
  const candidates: Candidate[] = [];
  for (const [first = row, last = row] of spans) {
    if (first < area.top || last > area.bottom || last - first >= DEEPEST) continue;
    if (!everyRowIsHeading(block, area, first, last)) continue;
    const headings = headingsOf(block, { first, last }, area);
    const score = headings.reduce((sum, heading) => sum + anyField(heading), 0);
    candidates.push({ first, last, headings, score: score - EXTRA_ROW * (last - first) });
  }
  return candidates;
}

/** A header of several rows has at least two labels in each, and no value that only a data row has. */
function everyRowIsHeading(block: Block, area: Area, first: number, last: number): boolean {
  if (first === last) return true;
  for (let row = first; row <= last; row += 1) {
    let labels = 0;
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(block, row, column);
      if (value === null || value === '') continue;
      if (typeof value !== 'string' && !isYear(value)) return false;
      labels += 1;
    }
    if (labels < 2 && row !== last) return false;
    if (labels < 1) return false;
  }
  return true;
}
