import type { Style } from '../../../workbook/plan';
import type { Dialect } from '../book/dialect';
import { builtInId } from '../book/number-formats';
import { escapeAttribute } from '../xml/escape-xml';
import { attributeOf, childOf, parseXml, type XmlElement } from '../xml/parse-xml';
import { appendTo, prefixOf, setAttribute, spliced, type Splice } from '../xml/splice';
import { canonical } from './canonical';
import { alignmentXml, borderXml, fillXml, fontXml, type FontPiece } from './style-xml';

/** The lists of a style sheet in the order that the schema asks for. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
type Group = Exclude<(typeof ORDER)[number], 'cellStyleXfs'>;

const FIRST_CUSTOM_FORMAT = 164;

/** What a list holds before anything of ours, where a workbook has no such list: entry 0 is the default. */
function defaults(group: Group, p: string): string[] {
  const pattern = (type: string) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
  switch (group) {
    case 'numFmts':
      return [];
    case 'fonts':
      return [
        `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`,
      ];
    case 'fills':
      return [pattern('none'), pattern('gray125')];
    case 'borders':
      return [
        `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`,
      ];
    case 'cellXfs':
      return [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`];
  }
}

interface List {
  readonly element: XmlElement | undefined;
  readonly numbers: Map<string, number>;
  readonly added: string[];
  count: number;
}

/** The empty style sheet that a workbook without one gets. */
export function emptyStyles({ main }: Dialect): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"></styleSheet>`;
}

/**
 * The styles of a workbook. A style of ours becomes a number; where an identical font, fill, border or cell format stands already,
 * it is used again, so that writing the same sheets twice adds nothing.
 */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly lists: Readonly<Record<Group, List>>;
  private readonly prefix: string;
  private readonly numbers = new Map<string, number>();
  private readonly formatIds = new Map<string, number>();
  private readonly defaultFont: readonly FontPiece[];

  constructor(
    private readonly text: string,
    part: string,
  ) {
    this.root = parseXml(text, part);
    this.prefix = prefixOf(this.root);
    this.lists = {
      numFmts: this.list('numFmts'),
      fonts: this.list('fonts'),
      fills: this.list('fills'),
      borders: this.list('borders'),
      cellXfs: this.list('cellXfs'),
    };
    for (const one of this.lists.numFmts.element?.children ?? []) {
      this.formatIds.set(
        attributeOf(one, 'formatCode') ?? '',
        Number(attributeOf(one, 'numFmtId')),
      );
    }
    this.defaultFont = this.firstFont();
  }

  /** The cell style number (`s`) of a style. */
  number(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.find(style);
    this.numbers.set(key, number);
    return number;
  }

  /** The style sheet with what was added; the very text that came in when nothing was. */
  xml(): string {
    const splices: Splice[] = [];
    let after = this.root.contentStart;
    let pending = '';
    const flush = () => {
      if (pending !== '') splices.push({ from: after, to: after, text: pending });
      pending = '';
    };
    for (const group of ORDER) {
      const element = childOf(this.root, group);
      if (element) {
        flush();
        after = element.end;
      }
      if (group === 'cellStyleXfs') continue;
      const list = this.lists[group];
      if (element) splices.push(...this.additions(element, list));
      else if (list.added.length > 0) pending += this.newList(group, list);
    }
    flush();
    return spliced(this.text, splices);
  }

  private find(style: Style): number {
    const { prefix } = this;
    const numFmtId = this.numberFormat(style.numberFormat ?? 'General');
    const fontId = this.add('fonts', fontXml(style, prefix, this.defaultFont));
    const fillId = this.add('fills', fillXml(style, prefix));
    const borderId = this.add('borders', borderXml(style, prefix));
    const alignment = alignmentXml(style, prefix);
    if (numFmtId + fontId + fillId + borderId === 0 && alignment === '') return 0;
    const applied = [
      numFmtId > 0 ? ' applyNumberFormat="1"' : '',
      fontId > 0 ? ' applyFont="1"' : '',
      fillId > 0 ? ' applyFill="1"' : '',
      borderId > 0 ? ' applyBorder="1"' : '',
      alignment === '' ? '' : ' applyAlignment="1"',
    ].join('');
    const base = childOf(this.root, 'cellStyleXfs') ? ' xfId="0"' : '';
    const ids = `numFmtId="${String(numFmtId)}" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="${String(borderId)}"`;
    const start = `<${prefix}xf ${ids}${base}${applied}`;
    const xml = alignment === '' ? `${start}/>` : `${start}>${alignment}</${prefix}xf>`;
    return this.add('cellXfs', xml);
  }

  private numberFormat(code: string): number {
    const known = builtInId(code) ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.lists.numFmts.added.push(
      `<${this.prefix}numFmt numFmtId="${String(id)}" formatCode="${escapeAttribute(code)}"/>`,
    );
    return id;
  }

  /** The place of an entry in its list; it is added unless one like it is there. `null` is the default, 0. */
  private add(group: Group, xml: string | null): number {
    if (xml === null) return 0;
    const list = this.lists[group];
    const key = canonical(this.parsePiece(xml));
    const known = list.numbers.get(key);
    if (known !== undefined) return known;
    const number = list.count++;
    list.numbers.set(key, number);
    list.added.push(xml);
    return number;
  }

  /** What the workbook's own default font is made of: ours differ from it only in what a style asks for. */
  private firstFont(): FontPiece[] {
    const own = this.lists.fonts.element?.children[0];
    const fallback = defaults('fonts', this.prefix)[0] ?? '';
    const source = own ? this.text : this.wrapped(fallback);
    return (own ?? this.parsePiece(fallback)).children.map(({ local, start, end }) => ({
      local,
      xml: source.slice(start, end),
    }));
  }

  private wrapped(xml: string): string {
    const { prefix, namespace } = this.root;
    return `<_ xmlns${prefix === '' ? '' : `:${prefix}`}="${namespace}">${xml}</_>`;
  }

  private parsePiece(xml: string): XmlElement {
    const root = parseXml(this.wrapped(xml), 'styles');
    return root.children[0] ?? root;
  }

  private list(group: Group): List {
    const element = childOf(this.root, group);
    const entries =
      element?.children ?? defaults(group, this.prefix).map((xml) => this.parsePiece(xml));
    const numbers = new Map<string, number>();
    entries.forEach((entry, n) => {
      const key = canonical(entry);
      if (!numbers.has(key)) numbers.set(key, n);
    });
    return { element, numbers, added: [], count: entries.length };
  }

  private additions(element: XmlElement, list: List): Splice[] {
    if (list.added.length === 0) return [];
    const total = element.children.length + list.added.length;
    const count = setAttribute(this.text, element, 'count', String(total));
    const added = appendTo(this.text, element, list.added.join(''));
    return count ? [count, added] : [added];
  }

  private newList(group: Group, list: List): string {
    const entries = [...defaults(group, this.prefix), ...list.added];
    const name = `${this.prefix}${group}`;
    return `<${name} count="${String(entries.length)}">${entries.join('')}</${name}>`;
  }
}
