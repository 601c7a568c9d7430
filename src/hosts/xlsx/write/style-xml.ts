import type { Style } from '../../../workbook/plan';

/** A part of the workbook's default font: its element's name and its XML. */
export interface FontPiece {
  readonly local: string;
  readonly xml: string;
}

/** Excel writes the parts of a font in this order. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Thin lines in a light grey that a print still shows. */
const BORDER_COLOR = 'FFBFBFBF';

/** The workbook's default font with what the style asks for; `null` when it asks for nothing. */
export function fontXml(style: Style, p: string, base: readonly FontPiece[]): string | null {
  const wanted: FontPiece[] = [];
  if (style.bold) wanted.push({ local: 'b', xml: `<${p}b/>` });
  if (style.italic) wanted.push({ local: 'i', xml: `<${p}i/>` });
  if (style.size !== undefined)
    wanted.push({ local: 'sz', xml: `<${p}sz val="${String(style.size)}"/>` });
  if (style.color !== undefined) {
    wanted.push({ local: 'color', xml: `<${p}color rgb="${argb(style.color)}"/>` });
  }
  if (wanted.length === 0) return null;
  const kept = base.filter((piece) => !wanted.some(({ local }) => local === piece.local));
  const pieces = [...wanted, ...kept].sort((a, b) => rank(a.local) - rank(b.local));
  return `<${p}font>${pieces.map(({ xml }) => xml).join('')}</${p}font>`;
}

/** A solid fill; `null` without one. */
export function fillXml({ fill }: Style, p: string): string | null {
  if (fill === undefined) return null;
  return (
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/>` +
    `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`
  );
}

/** Thin lines on all sides or on one; `null` without any. */
export function borderXml({ border }: Style, p: string): string | null {
  if (border === undefined) return null;
  const side = (name: string) =>
    border === 'thin' || border === name
      ? `<${p}${name} style="thin"><${p}color rgb="${BORDER_COLOR}"/></${p}${name}>`
      : `<${p}${name}/>`;
  const sides = ['left', 'right', 'top', 'bottom'].map(side).join('');
  return `<${p}border>${sides}<${p}diagonal/></${p}border>`;
}

/** Placement inside the cell; empty when it is Excel's own. An indent needs a side to count from: the left. */
export function alignmentXml(style: Style, p: string): string {
  const horizontal = style.horizontal ?? (style.indent ? 'left' : undefined);
  const attributes = [
    horizontal ? ` horizontal="${horizontal}"` : '',
    style.vertical ? ` vertical="${style.vertical}"` : '',
    style.wrap ? ' wrapText="1"' : '',
    style.indent ? ` indent="${String(style.indent)}"` : '',
  ].join('');
  return attributes === '' ? '' : `<${p}alignment${attributes}/>`;
}

/** `#0B4A22` → `FF0B4A22` */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function rank(local: string): number {
  const place = FONT_ORDER.indexOf(local);
  return place < 0 ? FONT_ORDER.length : place;
}
