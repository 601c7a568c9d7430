import type { Block, RangeRef } from '../workbook/block';
import { headArea, type SheetOutline } from '../workbook/outline';
import { findNewHeader } from './find-new-header';
import type { Mapping } from './mapping';
import { jobOf, type SharedContext, type TableJob } from './recognise-workbook';
import type { MeasuresInBlock } from './recognise-sheet';
import { findTables } from './recognition/find-tables';
import type { FoundMeasures } from './recognition/measures';
import { withAnswers, type FoundTable } from './recognition/table';
import { tableCells, type TableCells } from './table-cells';

export type ReadMore = (refs: readonly RangeRef[]) => Promise<readonly Block[]>;

export interface TableToRead {
  readonly sheet: SheetOutline;
  readonly table: FoundTable;
  readonly cells: TableCells;
}

export interface MoreTables {
  readonly tables: readonly TableToRead[];
  readonly measures: readonly {
    readonly sheet: SheetOutline;
    readonly measures: MeasuresInBlock;
  }[];
  /** What was read beyond the first reading, for the seal. */
  readonly blocks: readonly Block[];
}

interface Waiting {
  readonly job: TableJob;
  readonly blocks: readonly Block[];
  /** The last row that recognition has seen. */
  readonly seenTo: number;
}

/** A new header's own title may stand this far above it. */
const TITLE_ROWS = 3;
const MOST_TRIES = 50;

/**
 * Looks for further tables below the rows that came with the outline: where one begins, the table above it ends, and
 * the sheet is read on from there. Only such sheets cost further reading.
 */
export async function findMoreTables(
  jobs: readonly TableJob[],
  blocks: readonly Block[],
  options: { context: SharedContext; mapping: Mapping | null; readMore: ReadMore },
): Promise<MoreTables> {
  const tables: TableToRead[] = [];
  const measures: { sheet: SheetOutline; measures: MeasuresInBlock }[] = [];
  const extra: Block[] = [];
  const read = async (refs: readonly RangeRef[]): Promise<readonly Block[]> => {
    const more = refs.length === 0 ? [] : await options.readMore(refs);
    extra.push(...more);
    return more;
  };

  let next = 0;
  const waiting: Waiting[] = jobs.map((job) => {
    const own = blocks.slice(next, next + job.refs.length);
    next += job.refs.length;
    return { job, blocks: own, seenTo: job.sheet.head?.area.bottom ?? 0 };
  });
  for (let at = 0; at < waiting.length; at += 1) {
    const current = waiting[at];
    if (current === undefined) break;
    const { job } = current;
    const { sheet } = job;
    let { table } = job;
    const log = tables.at(-1)?.table;
    if (log !== undefined && isAnswersOf(table, log)) {
      table = { ...table, bottom: log.bottom };
      tables.push({ sheet, table, cells: tableCells(table, current.blocks) });
      continue;
    }
    const whole = tableCells(table, current.blocks);
    let from = current.seenTo + 1;
    for (let tries = 0; tries < MOST_TRIES && mayHoldMore(sheet, options.mapping); tries += 1) {
      const row = findNewHeader(table, whole, from, options.context);
      if (row === null || sheet.used === null) break;
      const top = Math.max(row - TITLE_ROWS, table.header.last + 1);
      const area = headArea({ ...sheet.used, top });
      const [block] = await read([{ sheet: sheet.id, area, formats: true }]);
      if (block === undefined) break;
      const found = findTables(block, sheet.used.bottom, {
        ...options.context,
        sheetName: sheet.name,
        mapping: null,
      });
      const known = waiting.filter((one) => one.job.sheet === sheet).map((one) => one.job.table);
      const below = found.filter((each) => !repeats(each, tableAbove(each, [...known, ...found])));
      const first = below.find((each) => areAbove(table, each));
      for (const each of below) {
        if (known.some((one) => isSame(one, each))) continue;
        if (each.measures !== undefined) {
          const own = each.measures;
          const isKnown = measures.some(
            (one) => one.sheet === sheet && isSameMeasures(one.measures.found, own),
          );
          if (!isKnown) measures.push({ sheet, measures: { found: own, block } });
          continue;
        }
        for (const one of withAnswers(each)) {
          const further = jobOf(sheet, one);
          waiting.push({ job: further, blocks: await read(further.refs), seenTo: area.bottom });
        }
      }
      if (first !== undefined) {
        table = { ...table, bottom: first.header.first - 1 };
        break;
      }
      from = row + 1;
    }
    tables.push({ sheet, table, cells: tableCells(table, current.blocks) });
  }
  return { tables, measures, blocks: extra };
}

/** Where its log ends, the answers in the same rows end too. */
function isAnswersOf(table: FoundTable, log: FoundTable): boolean {
  return log.answers !== undefined && table.headings === log.headings;
}

/** The user has said where the header is: there is one table. */
function mayHoldMore(sheet: SheetOutline, mapping: Mapping | null): boolean {
  return mapping?.sheets[sheet.name]?.headerRow === undefined;
}

/** The nearest table of some in whose columns another one stands. */
function tableAbove(table: FoundTable, all: readonly FoundTable[]): FoundTable | undefined {
  return all
    .filter((each) => areAbove(each, table))
    .reduce<FoundTable | undefined>(
      (nearest, each) =>
        nearest === undefined || each.header.first > nearest.header.first ? each : nearest,
      undefined,
    );
}

function areAbove(upper: FoundTable, lower: FoundTable): boolean {
  return (
    upper.header.first < lower.header.first &&
    upper.left <= lower.right &&
    lower.left <= upper.right
  );
}

function isSame(one: FoundTable, other: FoundTable): boolean {
  return one.header.first === other.header.first && one.left === other.left;
}

function isSameMeasures(one: FoundMeasures, other: FoundMeasures): boolean {
  const [a, b] = [one.labels[0], other.labels[0]];
  return a?.row === b?.row && a?.column === b?.column;
}

function repeats(table: FoundTable, above: FoundTable | undefined): boolean {
  if (above === undefined) return false;
  const texts = (each: FoundTable): string => each.headings.map((h) => h.own.text).join('|');
  return table.kind === above.kind && texts(table) === texts(above);
}
