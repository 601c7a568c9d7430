import type { Block, RangeRef } from '../../workbook/block';
import { headArea, type Outline, type SheetOutline } from '../../workbook/outline';
import type { Pause } from '../../workbook/pause';
import type { Plan } from '../../workbook/plan';
import type { WorkbookPort } from '../../workbook/port';
import type { Receipt } from '../../workbook/receipt';
import { readBook, type Book, type BookSheet } from './book/book';
import { readNumberFormats } from './book/number-formats';
import { refuseOtherFiles } from './book/recognise-file';
import { readTables } from './book/tables';
import { Package } from './package';
import { CellLog } from './sheet/cell-log';
import { readBlocks } from './sheet/read-blocks';
import { readFormulas } from './sheet/read-formulas';
import { readSharedStrings, readSheet, type SheetContent } from './sheet/read-sheet';
import { TextPool } from './sheet/text-pool';
import { writePlan } from './write/write-plan';
import type { Gunzip } from './zip/gunzip';

/** The workbook port over an .xlsx or .xlsm file in memory. */
export interface XlsxWorkbook extends WorkbookPort {
  /** The file as it now is: the very bytes that were opened as long as nothing was changed. */
  bytes(): Uint8Array;
}

/**
 * Opens a workbook file; with `gunzip` its large parts are unpacked by the system, and long reading pauses as the face wants.
 * Throws `WorkbookRefused` for what is no workbook, is encrypted, signed, damaged, or far too large.
 */
export function openWorkbook(
  bytes: Uint8Array,
  gunzip: Gunzip | null = null,
  pause: Pause = () => undefined,
): XlsxWorkbook {
  refuseOtherFiles(bytes);
  return new OpenWorkbook(Package.open(bytes, gunzip), pause, () => true);
}

/**
 * The sheets of ours in a workbook file, and the others as if they were empty: they are not read, however long they are.
 * `null` when none is marked as ours, which is seen without reading any. Throws as `openWorkbook` does.
 */
export function openOwnSheets(
  bytes: Uint8Array,
  gunzip: Gunzip | null = null,
): WorkbookPort | null {
  refuseOtherFiles(bytes);
  const source = Package.open(bytes, gunzip);
  if (!readBook(source).sheets.some(isOurs)) return null;
  return new OpenWorkbook(source, () => undefined, isOurs);
}

const isOurs = ({ isMarked, own }: BookSheet): boolean => isMarked && own !== null;

const EMPTY: SheetContent = {
  log: new CellLog(new TextPool()),
  isProtected: false,
  isFiltered: false,
};

class OpenWorkbook implements XlsxWorkbook {
  private book: Book;
  private readonly pool = new TextPool();
  private readonly contents = new WeakMap<object, Promise<SheetContent>>();
  private sharedStrings: Promise<Uint32Array> | null = null;

  constructor(
    private source: Package,
    private readonly pause: Pause,
    private readonly isRead: (sheet: BookSheet) => boolean,
  ) {
    this.book = readBook(source);
  }

  bytes(): Uint8Array {
    return this.source.bytes();
  }

  async outline(): Promise<Outline> {
    const { sheets, dateSystem, structureProtected } = this.book;
    const formats = this.numberFormats();
    const outlines: SheetOutline[] = [];
    for (const sheet of sheets) {
      if (sheet.isWorksheet) outlines.push(await this.sheetOutline(sheet, formats));
    }
    return { sheets: outlines, dateSystem, structureProtected };
  }

  async read(refs: readonly RangeRef[]): Promise<readonly Block[]> {
    const formats = this.numberFormats();
    const read = new Map<RangeRef, Block>();
    const sheets = new Map(this.book.sheets.map((sheet) => [sheet.id, sheet]));
    for (const [id, asked] of bySheet(refs)) {
      const sheet = sheets.get(id);
      if (!sheet?.isWorksheet) throw new RangeError(`no sheet ${id}`);
      const { log } = await this.content(sheet);
      const blocks = await readBlocks(log, asked, formats, this.pause);
      const formulas = asked.some((ref) => ref.formulas) ? this.formulas(sheet) : null;
      blocks.forEach((block, n) => {
        const ref = asked[n];
        if (ref) read.set(ref, ref.formulas && formulas ? withFormulas(block, formulas) : block);
      });
    }
    return refs.flatMap((ref) => read.get(ref) ?? []);
  }

  apply(plan: Plan): Promise<Receipt> {
    return Promise.resolve(plan).then((whole) => {
      const before = this.source;
      const { source, sheets } = writePlan(before, this.book, whole);
      this.become(source);
      return { sheets, takeBack: () => Promise.resolve(before).then((old) => this.become(old)) };
    });
  }

  private become(source: Package): void {
    if (source === this.source) return;
    this.book = readBook(source);
    this.source = source;
  }

  private async sheetOutline(sheet: BookSheet, formats: readonly string[]): Promise<SheetOutline> {
    const content = await this.content(sheet);
    const { tables, isFiltered } = readTables(this.source, sheet.part);
    const used = content.log.used;
    const ref = used && { sheet: sheet.id, area: headArea(used), formats: true };
    const [head = null] = await readBlocks(content.log, ref ? [ref] : [], formats, this.pause);
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: content.isProtected,
      isFiltered: content.isFiltered || isFiltered,
      used,
      head,
      tables,
      own: sheet.isMarked ? sheet.own : null,
      isOwnCopy: sheet.own !== null && !sheet.isMarked,
    };
  }

  /** One pass through the sheet's part, kept for as long as the part stays as it is. */
  private content(sheet: BookSheet): Promise<SheetContent> {
    const key = this.source.identity(sheet.part) ?? sheet;
    const known = this.contents.get(key);
    if (known) return known;
    const content = this.readContent(sheet);
    this.contents.set(key, content);
    return content;
  }

  private async readContent(sheet: BookSheet): Promise<SheetContent> {
    const { source, book, pool, pause } = this;
    if (!this.isRead(sheet)) return EMPTY;
    this.sharedStrings ??= readSharedStrings(source, book.sharedStringsPart, pool, pause);
    return readSheet(source, sheet.part, pool, await this.sharedStrings, book.dateSystem, pause);
  }

  private formulas({ part }: BookSheet): FormulaAt {
    return readFormulas(this.source.text(part), part);
  }

  private numberFormats(): string[] {
    return readNumberFormats(this.source, this.book.stylesPart);
  }
}

function bySheet(refs: readonly RangeRef[]): ReadonlyMap<string, readonly RangeRef[]> {
  const asked = new Map<string, RangeRef[]>();
  for (const ref of refs) {
    const same = asked.get(ref.sheet);
    if (same) same.push(ref);
    else asked.set(ref.sheet, [ref]);
  }
  return asked;
}

type FormulaAt = ReturnType<typeof readFormulas>;

function withFormulas(block: Block, formulaAt: FormulaAt): Block {
  const { top, left } = block.area;
  const formulas = block.columns.map((cells, c) =>
    cells.map((_, r) => formulaAt({ row: top + r, column: left + c })),
  );
  return { ...block, formulas };
}
