import { UNCALCULATED } from '../../../workbook/cell';
import { WorkbookRefused } from '../../../workbook/port';
import { LIMITS } from '../limits';
import { ByteText } from '../xml/byte-text';
import { ElementNames } from '../xml/element-names';
import type { XmlSink } from '../xml/scan-xml';
import type { XmlTag } from '../xml/xml-tag';
import { MalformedXml } from '../xml/malformed-xml';
import type { CellLog } from './cell-log';
import { parseIsoDate } from './parse-iso-date';
import { parseNumber } from './parse-number';
import { PlainCell } from './plain-cell';
import type { TextPool } from './text-pool';

const ROW = 1;
const CELL = 2;
const VALUE = 3;
const INLINE = 4;
const TEXT = 5;
const PHONETIC = 6;
const SHEET_DATA = 7;
const PROTECTION = 8;
const AUTO_FILTER = 9;
const FILTER_COLUMN = 10;
const PROPERTIES = 11;
const FORMULA = 12;

export const SHEET_NAMES = new ElementNames([
  'row',
  'c',
  'v',
  'is',
  't',
  'rPh',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'filterColumn',
  'sheetPr',
  'f',
]);

const UNCALCULATED_BYTES = new TextEncoder().encode(UNCALCULATED);
const UNCALCULATED_VIEW = new DataView(UNCALCULATED_BYTES.buffer);

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const CELL_TYPES = ['s', 'inlineStr', 'n', 'str', 'b', 'e', 'd'] as const;
type CellType = (typeof CELL_TYPES)[number];

/** Hears a sheet being scanned, puts its cells into the log and notes what else the outline tells. */
export class SheetSink implements XmlSink {
  readonly text = new ByteText();
  collects = false;
  isProtected = false;
  isFiltered = false;
  private inData = false;
  private inFilter = false;
  private inPhonetic = false;
  private row = 0;
  private column = 0;
  private style = 0;
  private type: CellType = 'n';
  private hasValue = false;
  private hasFormula = false;
  private cells = 0;
  private readonly plain = new PlainCell();
  private uncalculatedText: number | null = null;

  constructor(
    private readonly log: CellLog,
    private readonly pool: TextPool,
    private readonly sharedStrings: Uint32Array,
    private readonly dateSystem: 1900 | 1904,
  ) {}

  skim(bytes: Uint8Array, view: DataView, from: number, length: number, depth: number): number {
    if (!this.inData || depth !== 3) return from;
    const { plain } = this;
    let at = from;
    for (;;) {
      const after = plain.match(bytes, view, at, length);
      if (after < 0) return at;
      this.column = plain.column;
      this.style = plain.style;
      this.type = plain.type;
      this.countCell();
      this.addValue(bytes, view, plain.valueFrom, plain.valueTo);
      at = after;
    }
  }

  open(name: number, depth: number, tag: XmlTag): void {
    if (this.inData) this.openInData(name, depth, tag);
    else if (depth === 2) this.openPart(name, tag);
    else if (name === FILTER_COLUMN && depth === 3 && this.inFilter) this.isFiltered = true;
  }

  close(name: number, depth: number): void {
    if (!this.inData) {
      if (depth === 2) this.inFilter = false;
      return;
    }
    if (name === VALUE || name === TEXT) this.collects = false;
    else if (name === CELL && depth === 4) this.closeCell();
    else if (name === PHONETIC) this.inPhonetic = false;
    else if (name === SHEET_DATA && depth === 2) this.inData = false;
  }

  private openPart(name: number, tag: XmlTag): void {
    if (name === SHEET_DATA) this.inData = true;
    else if (name === PROTECTION) this.isProtected = isOn(tag, 'sheet');
    else if (name === AUTO_FILTER) this.inFilter = true;
    else if (name === PROPERTIES && isOn(tag, 'filterMode')) this.isFiltered = true;
  }

  private openInData(name: number, depth: number, tag: XmlTag): void {
    if (name === CELL && depth === 4) this.openCell(tag);
    else if (name === VALUE && depth === 5) this.collects = this.hasValue = true;
    else if (name === ROW && depth === 3) this.openRow(tag);
    else if (name === TEXT && depth >= 6) {
      this.collects = this.type === 'inlineStr' && !this.inPhonetic;
      this.hasValue ||= this.collects;
    } else if (name === PHONETIC) this.inPhonetic = true;
    else if (name === INLINE && depth === 5) this.text.clear();
    else if (name === FORMULA && depth === 5) this.hasFormula = true;
  }

  private openRow(tag: XmlTag): void {
    this.row++;
    this.column = 0;
    while (tag.nextAttribute()) if (tag.isAttribute('r')) this.row = wholeNumber(tag);
    if (this.row < 1 || this.row > LAST_ROW) throw new MalformedXml();
  }

  private openCell(tag: XmlTag): void {
    this.column++;
    this.style = 0;
    this.type = 'n';
    this.hasValue = false;
    this.hasFormula = false;
    this.text.clear();
    while (tag.nextAttribute()) {
      if (tag.nameTo - tag.nameFrom !== 1) continue;
      const name = tag.bytes[tag.nameFrom];
      if (name === 0x72 /* r */) this.place(tag);
      else if (name === 0x73 /* s */) this.style = wholeNumber(tag);
      else if (name === 0x74 /* t */) this.type = typeOf(tag);
    }
    this.countCell();
  }

  private countCell(): void {
    if (++this.cells > LIMITS.cells) throw new WorkbookRefused('tooLarge');
    if (this.column > LAST_COLUMN) throw new MalformedXml();
  }

  /** `AB12` → column 28; the row is the enclosing row's, whatever the cell says. */
  private place(tag: XmlTag): void {
    const bytes = tag.bytes;
    let column = 0;
    for (let i = tag.valueFrom; i < tag.valueTo; i++) {
      const letter = ((bytes[i] as number) | 0x20) - 0x60;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
      if (column > LAST_COLUMN) throw new MalformedXml();
    }
    if (column === 0) throw new MalformedXml();
    this.column = column;
  }

  private closeCell(): void {
    if (!this.hasValue || this.text.length === 0) {
      this.closeEmpty();
      return;
    }
    this.addValue(this.text.bytes, this.text.view, 0, this.text.length);
  }

  /** The cell that was opened last holds these bytes. */
  private addValue(bytes: Uint8Array, view: DataView, from: number, to: number): void {
    const { log, row, column, style } = this;
    switch (this.type) {
      case 'n': {
        const number = parseNumber(bytes, from, to);
        if (number === null) this.addText(bytes, view, from, to);
        else log.addNumber(row, column, style, number);
        return;
      }
      case 's': {
        const shared = this.sharedStrings[parseNumber(bytes, from, to) ?? -1];
        if (shared === undefined) throw new MalformedXml();
        log.addText(row, column, style, shared);
        return;
      }
      case 'b':
        log.addBoolean(row, column, style, ['1', 'true'].includes(this.text.toString()));
        return;
      case 'e':
        log.addError(row, column, style, this.pool.add(bytes, view, from, to));
        return;
      case 'd': {
        const serial = parseIsoDate(this.text.toString(), this.dateSystem);
        if (serial === null) this.addText(bytes, view, from, to);
        else log.addNumber(row, column, style, serial);
        return;
      }
      default:
        this.addText(bytes, view, from, to);
    }
  }

  /** A formula that gives empty text says so by its type; one without a value was never calculated. */
  private closeEmpty(): void {
    if (!this.hasFormula || (this.hasValue && this.type === 'str')) return;
    this.log.addError(this.row, this.column, this.style, this.uncalculated());
  }

  private uncalculated(): number {
    this.uncalculatedText ??= this.pool.add(
      UNCALCULATED_BYTES,
      UNCALCULATED_VIEW,
      0,
      UNCALCULATED_BYTES.length,
    );
    return this.uncalculatedText;
  }

  private addText(bytes: Uint8Array, view: DataView, from: number, to: number): void {
    this.log.addText(this.row, this.column, this.style, this.pool.add(bytes, view, from, to));
  }
}

function isOn(tag: XmlTag, attribute: string): boolean {
  let on = false;
  while (tag.nextAttribute()) {
    if (tag.isAttribute(attribute)) on = ['1', 'true'].includes(tag.attributeText());
  }
  return on;
}

function wholeNumber(tag: XmlTag): number {
  let number = 0;
  for (let i = tag.valueFrom; i < tag.valueTo; i++) {
    const digit = (tag.bytes[i] as number) - 0x30;
    if (digit < 0 || digit > 9 || number > 1e7) throw new MalformedXml();
    number = number * 10 + digit;
  }
  return number;
}

function typeOf(tag: XmlTag): CellType {
  const type = CELL_TYPES.find((one) => tag.isValue(one));
  if (!type) throw new MalformedXml();
  return type;
}
