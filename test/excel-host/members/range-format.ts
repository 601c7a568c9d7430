import type { Area } from '../model/area';
import { NO_BORDERS, type Edge, type Line, type Look } from '../model/look';
import { Handle, apiType, type ApiTypes } from '../protocol/api-type';
import { invalidArgument } from '../protocol/api-error';
import { color, number, text, truth, whole } from './arguments';

interface Side {
  readonly area: Area;
  readonly index: string;
}

/** Which cells of a rectangle have which edge of theirs on a side of it. */
const SIDES: Readonly<Record<string, (of: Area, row: number, column: number) => readonly Edge[]>> =
  {
    EdgeTop: (of, row) => (row === of.row ? ['top'] : []),
    EdgeBottom: (of, row) => (row === of.row + of.rows - 1 ? ['bottom'] : []),
    EdgeLeft: (of, _, column) => (column === of.column ? ['left'] : []),
    EdgeRight: (of, _, column) => (column === of.column + of.columns - 1 ? ['right'] : []),
    InsideHorizontal: (of, row) => [
      ...(row > of.row ? (['top'] as const) : []),
      ...(row < of.row + of.rows - 1 ? (['bottom'] as const) : []),
    ],
    InsideVertical: (of, _, column) => [
      ...(column > of.column ? (['left'] as const) : []),
      ...(column < of.column + of.columns - 1 ? (['right'] as const) : []),
    ],
  };

/** `RangeFormat` and what hangs on it. */
export function rangeFormatMembers(): ApiTypes {
  return {
    RangeFormat: apiType<Area>({
      write: {
        ColumnWidth: (of, given) => {
          of.sheet.guardWhole();
          for (let c = of.column; c < of.column + of.columns; c++) {
            of.sheet.widths.set(c, number(given));
          }
        },
        RowHeight: (of, given) => {
          of.sheet.guardWhole();
          for (let r = of.row; r < of.row + of.rows; r++) of.sheet.heights.set(r, height(given));
        },
        HorizontalAlignment: paint((given) => ({ horizontal: text(given) })),
        VerticalAlignment: paint((given) => ({ vertical: text(given) })),
        WrapText: paint((given) => ({ wrap: truth(given) })),
        IndentLevel: paint((given) => ({ indent: whole(given) })),
      },
      open: {
        Fill: (of) => new Handle('RangeFill', of),
        Font: (of) => new Handle('RangeFont', of),
        Borders: (of) => new Handle('RangeBorderCollection', of),
        Protection: (of) => new Handle('FormatProtection', of),
      },
    }),
    RangeFill: apiType<Area>({ write: { Color: paint((given) => ({ fill: color(given) })) } }),
    RangeFont: apiType<Area>({
      write: {
        Bold: paint((given) => ({ bold: truth(given) })),
        Italic: paint((given) => ({ italic: truth(given) })),
        Underline: paint((given) => ({ underline: text(given) })),
        Strikethrough: paint((given) => ({ strikethrough: truth(given) })),
        Size: paint((given) => ({ size: number(given) })),
        Color: paint((given) => ({ color: color(given) })),
        Name: paint((given) => ({ font: text(given) })),
      },
    }),
    FormatProtection: apiType<Area>({
      write: { Locked: paint((given) => ({ locked: truth(given) })) },
    }),
    RangeBorderCollection: apiType<Area>({
      item: (of, index) => new Handle('RangeBorder', { area: of, index: text(index) }),
    }),
    RangeBorder: apiType<Side>({
      write: {
        Style: (side, given) => {
          draw(side, { style: text(given) });
        },
        Weight: (side, given) => {
          draw(side, { weight: text(given) });
        },
        Color: (side, given) => {
          draw(side, { color: color(given) });
        },
      },
    }),
  };
}

function paint(change: (given: unknown) => Partial<Look>): (of: Area, given: unknown) => void {
  return (of, given) => {
    of.sheet.guardWhole();
    if (of.isUnbounded) throw invalidArgument();
    const changed = change(given);
    for (const [r, c] of of.places()) {
      of.sheet.change(r, c, { look: { ...of.sheet.cell(r, c).look, ...changed } });
    }
  };
}

/** Row heights end at 409 points. */
function height(given: unknown): number {
  const points = number(given);
  if (points < 0 || points > 409.5) throw invalidArgument();
  return points;
}

function draw(side: Side, change: Partial<Line>): void {
  const edgesAt = SIDES[side.index];
  if (!edgesAt) throw invalidArgument();
  const { area } = side;
  area.sheet.guardWhole();
  for (const [r, c] of area.places()) {
    for (const edge of edgesAt(area, r, c)) {
      const { look } = area.sheet.cell(r, c);
      const line = { style: 'Continuous', weight: 'Thin', color: '#000000', ...look.borders[edge] };
      const drawn = { ...line, ...change };
      const borders = {
        ...NO_BORDERS,
        ...look.borders,
        [edge]: drawn.style === 'None' ? null : drawn,
      };
      area.sheet.change(r, c, { look: { ...look, borders } });
    }
  }
}
