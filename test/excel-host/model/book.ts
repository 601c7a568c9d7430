import { invalidArgument, invalidOperation, itemAlreadyExists } from '../protocol/api-error';
import { parseArea, type Area } from './area';
import { Sheet } from './sheet';
import type { InputLocale } from './typed-input';

export interface DefinedName {
  readonly name: string;
  /** What the name stands for: an area, or nothing when its sheet is gone. */
  area: Area | null;
  visible: boolean;
}

export interface Change {
  readonly kind: 'changed' | 'added' | 'deleted';
  readonly sheet: Sheet;
  readonly address: string;
}

/** The state behind the simulated Excel. It knows nothing of the protocol. */
export class Book {
  sheets: Sheet[] = [];
  names: DefinedName[] = [];
  readonly customXml = new Map<string, string>();
  structureProtected = false;
  active: Sheet | null = null;
  selection: Area | null = null;
  /** Changes since the last event was raised. */
  changes: Change[] = [];
  private nextId = 1;

  constructor(
    readonly dateSystem: 1900 | 1904 = 1900,
    readonly locale: InputLocale = 'da-DK',
  ) {}

  newId(): string {
    const number = (this.nextId++).toString(16).toUpperCase().padStart(8, '0');
    return `{${number}-0001-0000-0000-000000000000}`;
  }

  /** Adds a sheet at the end. */
  addSheet(name: string): Sheet {
    if (this.structureProtected) throw invalidOperation();
    const sheet = new Sheet(this.newId(), this.checkedName(name));
    this.sheets.push(sheet);
    this.changes.push({ kind: 'added', sheet, address: '' });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    const rest = this.sheets.filter((other) => other !== sheet);
    if (this.structureProtected) throw invalidOperation();
    if (!rest.some((other) => other.visibility === 'Visible')) throw invalidOperation();
    this.sheets = rest;
    for (const name of this.names) if (name.area?.sheet === sheet) name.area = null;
    this.changes.push({ kind: 'deleted', sheet, address: '' });
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (this.structureProtected) throw invalidOperation();
    sheet.name = this.checkedName(name, sheet);
  }

  /** By id or, in any case of letters, by name. */
  sheet(key: string): Sheet | null {
    const lower = key.toLowerCase();
    return this.sheets.find((s) => s.id === key || s.name.toLowerCase() === lower) ?? null;
  }

  /** `Ark1!A1:B2`, or `A1:B2` of the sheet given. */
  locate(address: string, here: Sheet): Area {
    const mark = address.lastIndexOf('!');
    if (mark < 0) return parseArea(here, address);
    const name = address
      .slice(0, mark)
      .replace(/^'(.*)'$/, '$1')
      .replaceAll("''", "'");
    const sheet = this.sheet(name);
    if (!sheet) throw invalidArgument();
    return parseArea(sheet, address.slice(mark + 1));
  }

  addName(name: string, area: Area | null): DefinedName {
    const looksLikeCell = /^[A-Z]{1,3}\d+$/i.test(name);
    if (looksLikeCell || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
    if (this.name(name)) throw itemAlreadyExists();
    const defined = { name, area, visible: true };
    this.names.push(defined);
    return defined;
  }

  name(name: string): DefinedName | null {
    const lower = name.toLowerCase();
    return this.names.find((defined) => defined.name.toLowerCase() === lower) ?? null;
  }

  /** The same workbook once more, ids included. */
  copy(): Book {
    const book = new Book(this.dateSystem, this.locale);
    book.sheets = this.sheets.map((sheet) => sheet.copy());
    const there = (sheet: Sheet): Sheet => book.sheet(sheet.id) ?? sheet;
    const moved = (area: Area | null): Area | null =>
      area && there(area.sheet).area(area.row, area.column, area.rows, area.columns);
    book.names = this.names.map((name) => ({ ...name, area: moved(name.area) }));
    for (const [id, xml] of this.customXml) book.customXml.set(id, xml);
    book.structureProtected = this.structureProtected;
    book.active = this.active && there(this.active);
    book.selection = moved(this.selection);
    book.nextId = this.nextId;
    return book;
  }

  /** Names as Excel takes them: at most 31 characters, none of `[]:*?/\`, no quote at either end, not used yet. */
  private checkedName(name: string, except?: Sheet): string {
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) throw invalidArgument();
    if (name.toLowerCase() === 'history') throw invalidArgument();
    const bearer = this.sheet(name);
    if (bearer && bearer !== except) throw itemAlreadyExists();
    return name;
  }
}
