import type { Area } from '../../src/workbook/address';
import type { Block, RangeRef } from '../../src/workbook/block';
import type { CellValue } from '../../src/workbook/cell';
import { headArea, type Outline, type SheetOutline } from '../../src/workbook/outline';
import type { Plan, SheetPlan, SheetRole } from '../../src/workbook/plan';
import { WorkbookRefused, type WorkbookPort } from '../../src/workbook/port';
import type { Receipt, WrittenSheet } from '../../src/workbook/receipt';
import type { BookSketch, SheetSketch } from '../books/book-sketch';

/** The workbook port over plain data, for tests of the core: what it does is what every host must do, in the fewest words. */
export interface MemoryWorkbook extends WorkbookPort {
  /** The plans that now stand in the workbook, by sheet name. */
  written(): ReadonlyMap<string, SheetPlan>;
}

interface MemorySheet {
  readonly id: string;
  readonly sketch: SheetSketch;
  readonly own: SheetRole | null;
  readonly plan: SheetPlan | null;
}

/** Opens a sketched workbook. */
export function memoryWorkbook(sketch: BookSketch): MemoryWorkbook {
  const dateSystem = sketch.dateSystem ?? 1900;
  const structureProtected = sketch.structureProtected ?? false;
  let sheets: readonly MemorySheet[] = sketch.sheets.map((one, n) => ({
    id: `sheet-${String(n + 1)}`,
    sketch: one,
    own: null,
    plan: null,
  }));

  const outline = (): Outline => ({
    sheets: sheets.map(outlineOf),
    dateSystem,
    structureProtected,
  });

  const read = (refs: readonly RangeRef[]): Block[] =>
    refs.map((ref) => {
      const sheet = sheets.find(({ id }) => id === ref.sheet);
      if (!sheet) throw new RangeError(`no sheet ${ref.sheet}`);
      return blockOf(sheet, ref);
    });

  const apply = (plan: Plan): Receipt => {
    const before = sheets;
    const next = [...sheets];
    const written = plan.sheets.map((planned): WrittenSheet => {
      const at = next.findIndex(({ own }) => own === planned.role);
      const old = next[at];
      if (!old && structureProtected) throw new WorkbookRefused('structureProtected');
      const name = old?.sketch.name ?? freeName(planned.name, next);
      const isSame = old !== undefined && JSON.stringify(old.plan) === JSON.stringify(planned);
      next[old ? at : next.length] = {
        id: old?.id ?? `sheet-${String(next.length + 1)}`,
        sketch: { ...old?.sketch, ...sketchOf(planned), name },
        own: planned.role,
        plan: planned,
      };
      return { role: planned.role, name, state: isSame ? 'same' : old ? 'changed' : 'new' };
    });
    sheets = next;
    return {
      sheets: written,
      takeBack: () => {
        sheets = before;
        return Promise.resolve();
      },
    };
  };

  return {
    outline: () => later(outline),
    read: (refs) => later(() => read(refs)),
    apply: (plan) => later(() => apply(plan)),
    written: () =>
      new Map(sheets.flatMap(({ sketch: { name }, plan }) => (plan ? [[name, plan]] : []))),
  };
}

function later<Result>(work: () => Result): Promise<Result> {
  return Promise.resolve().then(work);
}

function freeName(wanted: string, sheets: readonly MemorySheet[]): string {
  const isTaken = (name: string) =>
    sheets.some(({ sketch }) => sketch.name.toLowerCase() === name.toLowerCase());
  let name = wanted.slice(0, 31);
  for (let n = 2; isTaken(name); n++) {
    const suffix = ` (${String(n)})`;
    name = wanted.slice(0, 31 - suffix.length) + suffix;
  }
  return name;
}

function sketchOf({ rows }: SheetPlan): Pick<SheetSketch, 'rows' | 'formats' | 'formulas'> {
  return {
    rows: rows.map(({ cells }) => cells.map(({ value }) => value)),
    formats: rows.map(({ cells }) => cells.map(({ style }) => style.numberFormat)),
    formulas: rows.map(({ cells }) => cells.map(({ formula }) => formula)),
  };
}

function outlineOf(sheet: MemorySheet): SheetOutline {
  const { id, sketch, own } = sheet;
  const used = usedArea(sketch);
  return {
    id,
    name: sketch.name,
    visibility: sketch.visibility ?? 'visible',
    isProtected: sketch.isProtected ?? false,
    isFiltered: sketch.isFiltered ?? false,
    used,
    head: used && blockOf(sheet, { sheet: id, area: headArea(used), formats: true }),
    tables: sketch.tables ?? [],
    own,
  };
}

function usedArea({ rows, top = 1, left = 1 }: SheetSketch): Area | null {
  const places = rows.flatMap((row, r) =>
    row.flatMap((value, c) => (isBlank(value) ? [] : [{ row: top + r, column: left + c }])),
  );
  if (places.length === 0) return null;
  // A fold, as a long sheet has more places than a call can take arguments.
  return places.reduce<Area>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
}

function blockOf({ sketch }: MemorySheet, ref: RangeRef): Block {
  const { sheet, area, formats } = ref;
  const { rows, top = 1, left = 1 } = sketch;
  const valueOf = (row: number, column: number): CellValue => {
    const value = rows[row - top]?.[column - left] ?? null;
    return isBlank(value) ? null : value;
  };
  const formatOf = (row: number, column: number): string =>
    valueOf(row, column) === null
      ? 'General'
      : (sketch.formats?.[row - top]?.[column - left] ?? 'General');
  const each = <Item>(item: (row: number, column: number) => Item): Item[][] =>
    Array.from({ length: area.right - area.left + 1 }, (_, c) =>
      Array.from({ length: area.bottom - area.top + 1 }, (__, r) =>
        item(area.top + r, area.left + c),
      ),
    );
  const formulaOf = (row: number, column: number): string | null =>
    sketch.formulas?.[row - top]?.[column - left] ?? null;
  const block = { sheet, area, columns: each(valueOf), formats: formats ? each(formatOf) : null };
  return ref.formulas === true ? { ...block, formulas: each(formulaOf) } : block;
}

/** A cell with the empty text shows nothing and counts as blank. */
function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}
