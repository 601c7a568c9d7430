import type { Area } from './address';
import { columnName, columnNumber } from './address';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const CELL = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
/** Texts, names in brackets, a sheet's name before its reference, a reference, and words that are none. */
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"[^"]*"|\[[^\]]*\])`,
    String.raw`(?:(?<sheet>(?:'[^']*')+|[\p{L}_\\][\p{L}\p{N}_.\\]*)!)?(?<area>${AREA})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<word>(?:'[^']*')+!?|[\p{L}\p{N}_.\\$]+)`,
  ].join('|'),
  'giu',
);

/** A place that a formula points to; a whole row or column reaches to the sheet's edges. */
export interface Reference {
  /** As the formula names it; `null` for the formula's own sheet. */
  readonly sheet: string | null;
  readonly area: Area;
  /** Which of top, left, bottom and right have no `$`. */
  readonly isRelative: Readonly<Record<keyof Area, boolean>>;
}

/**
 * The same formula, its references replaced by what `map` gives for them; `null` as soon as `map` gives `null` for one. Names,
 * texts, structured references and other workbooks are left as they are.
 */
export function mapReferences(
  formula: string,
  map: (reference: Reference) => Area | null,
): string | null {
  let mapped = '';
  let at = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const { sheet, area } = match.groups ?? {};
    mapped += formula.slice(at, match.index);
    at = match.index + match[0].length;
    const reference = area === undefined ? null : referenceOf(sheet ?? null, area);
    if (reference === null) {
      mapped += match[0];
      continue;
    }
    const target = map(reference);
    if (target === null) return null;
    mapped += (sheet === undefined ? '' : `${sheet}!`) + rewritten(area ?? '', target);
  }
  return mapped + formula.slice(at);
}

function referenceOf(sheet: string | null, text: string): Reference | null {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [cornerOf(first), cornerOf(last)];
  const area = {
    top: from.row ?? 1,
    left: from.column ?? 1,
    bottom: to.row ?? LAST_ROW,
    right: to.column ?? LAST_COLUMN,
  };
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN || area.top < 1) return null;
  const named = sheet?.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'") ?? null;
  return {
    sheet: named,
    area,
    isRelative: {
      top: from.row !== null && !from.isRowFixed,
      left: from.column !== null && !from.isColumnFixed,
      bottom: to.row !== null && !to.isRowFixed,
      right: to.column !== null && !to.isColumnFixed,
    },
  };
}

function cornerOf(text: string) {
  const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)([0-9]*)$/i.exec(text) ?? [];
  const isRowAlone = letters === '';
  return {
    column: isRowAlone ? null : columnNumber(letters),
    row: digits === '' ? null : Number(digits),
    isColumnFixed: columnFixed === '$',
    isRowFixed: (isRowAlone ? columnFixed : rowFixed) === '$',
  };
}

function rewritten(text: string, { top, left, bottom, right }: Area): string {
  const corners = text.split(':');
  return corners
    .map((corner, n) => {
      const { column, row, isColumnFixed, isRowFixed } = cornerOf(corner);
      const [toRow, toColumn] = n === 0 ? [top, left] : [bottom, right];
      return (
        (column === null ? '' : (isColumnFixed ? '$' : '') + columnName(toColumn)) +
        (row === null ? '' : (isRowFixed ? '$' : '') + String(toRow))
      );
    })
    .join(':');
}
