import type { Area } from '../../../workbook/address';
import { NORMAL, type Line, type Look } from './picture';

/** One side of a look that is drawn on its own, so that cells which share it share an action. */
export interface Aspect {
  /** Equal keys look the same; `null` where there is nothing to draw. */
  keyOf(look: Look): string | null;
  draw(range: Excel.Range, look: Look, area: Area): void;
  /** Neighbours of this look may not be drawn together. */
  readonly standsAlone?: (look: Look) => { readonly rows: boolean; readonly columns: boolean };
}

/** Draws what differs from Excel's own look; a cell that bears another cell style is drawn in full. */
function aspect<Name extends keyof Look>(
  name: Name,
  draw: (range: Excel.Range, value: NonNullable<Look[Name]>) => void,
): Aspect {
  return {
    keyOf: (look) => {
      const value = look[name];
      const isDrawn = value !== null && (value !== NORMAL[name] || look.style !== NORMAL.style);
      return isDrawn ? JSON.stringify(value) : null;
    },
    draw: (range, look) => {
      const value = look[name];
      if (value !== null) draw(range, value);
    },
  };
}

const BORDERS: Aspect = {
  keyOf: ({ top, bottom, left, right }) =>
    top || bottom || left || right ? JSON.stringify([top, bottom, left, right]) : null,
  draw: (range, { top, bottom, left, right }, area) => {
    const { borders } = range.format;
    drawLine(borders, 'EdgeTop', top);
    drawLine(borders, 'EdgeBottom', bottom);
    drawLine(borders, 'EdgeLeft', left);
    drawLine(borders, 'EdgeRight', right);
    if (area.bottom > area.top) drawLine(borders, 'InsideHorizontal', top);
    if (area.right > area.left) drawLine(borders, 'InsideVertical', left);
  },
  standsAlone: ({ top, bottom, left, right }) => ({
    rows: !isSame(top, bottom),
    columns: !isSame(left, right),
  }),
};

type Side =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function drawLine(borders: Excel.RangeBorderCollection, side: Side, line: Line | null): void {
  if (!line) return;
  const border = borders.getItem(side);
  border.style = line.style;
  if (line.weight !== 'Thin') border.weight = line.weight;
  border.color = line.color;
}

function isSame(a: Line | null, b: Line | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** In the order of drawing: a cell style first, as it brings fills, fonts and lines of its own. */
export const ASPECTS: readonly Aspect[] = [
  aspect('style', (range, value) => {
    range.style = value;
  }),
  aspect('fill', ({ format }, value) => {
    format.fill.color = value;
  }),
  aspect('font', ({ format }, value) => {
    format.font.name = value;
  }),
  aspect('size', ({ format }, value) => {
    format.font.size = value;
  }),
  aspect('color', ({ format }, value) => {
    format.font.color = value;
  }),
  aspect('bold', ({ format }, value) => {
    format.font.bold = value;
  }),
  aspect('italic', ({ format }, value) => {
    format.font.italic = value;
  }),
  aspect('underline', ({ format }, value) => {
    format.font.underline = value;
  }),
  aspect('strikethrough', ({ format }, value) => {
    format.font.strikethrough = value;
  }),
  aspect('horizontal', ({ format }, value) => {
    format.horizontalAlignment = value;
  }),
  aspect('vertical', ({ format }, value) => {
    format.verticalAlignment = value;
  }),
  aspect('wrap', ({ format }, value) => {
    format.wrapText = value;
  }),
  aspect('indent', ({ format }, value) => {
    format.indentLevel = value;
  }),
  aspect('locked', ({ format }, value) => {
    format.protection.locked = value;
  }),
  BORDERS,
];
