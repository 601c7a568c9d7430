import type { Area } from '../model/area';
import type { Cell } from '../model/cell';
import { EDGES, type Line } from '../model/look';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheet';
import { ApiError } from '../protocol/api-error';

type Wanted = Readonly<Record<string, unknown>>;

/** One cell's answer to `getCellProperties`: what was asked for of all that a cell has. */
export function cellProperties(cell: Cell, wanted: Wanted): unknown {
  const { look } = cell;
  return picked(
    {
      style: look.style,
      hyperlink: cell.link,
      format: {
        fill: { color: look.fill ?? '#FFFFFF', pattern: look.fill === null ? 'None' : 'Solid' },
        font: {
          bold: look.bold,
          italic: look.italic,
          underline: look.underline,
          strikethrough: look.strikethrough,
          size: look.size,
          color: look.color,
          name: look.font,
        },
        borders: Object.fromEntries(
          EDGES.map((edge) => [edge, picked(lineOf(look.borders[edge]), bordersIn(wanted))]),
        ),
        horizontalAlignment: look.horizontal,
        verticalAlignment: look.vertical,
        wrapText: look.wrap,
        indentLevel: look.indent,
        protection: { locked: look.locked, formulaHidden: false },
      },
    },
    withWholeBorders(wanted),
  );
}

export function columnProperties(area: Area, wanted: Wanted): unknown {
  return Array.from({ length: area.columns }, (_, index) => {
    const column = area.column + index;
    const columnWidth = area.sheet.widths.get(column) ?? STANDARD_WIDTH;
    return picked({ columnIndex: column, format: { columnWidth } }, wanted);
  });
}

export function rowProperties(area: Area, wanted: Wanted): unknown {
  return Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    const rowHeight = area.sheet.heights.get(row) ?? STANDARD_HEIGHT;
    return picked({ rowIndex: row, format: { rowHeight } }, wanted);
  });
}

function lineOf(line: Line | null): Line {
  return line ?? { style: 'None', weight: 'Thin', color: '#000000' };
}

/** What is asked for of the borders is asked for of each side: sides can't be chosen. */
function bordersIn(wanted: Wanted): Wanted {
  const { borders } = formatIn(wanted);
  return (borders ?? {}) as Wanted;
}

function withWholeBorders(wanted: Wanted): Wanted {
  const format = formatIn(wanted);
  return 'borders' in format ? { ...wanted, format: { ...format, borders: true } } : wanted;
}

function formatIn({ format }: Wanted): Wanted {
  return (format ?? {}) as Wanted;
}

function picked(all: object, wanted: Wanted): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, want]) => {
      const value = (all as Wanted)[name];
      if (value === undefined) throw new ApiError('NotImplemented', `No cell property ${name}.`);
      return [name, want === true ? value : picked(value as Wanted, want as Wanted)];
    }),
  );
}
