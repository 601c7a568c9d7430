import type { Area } from '../../../workbook/address';
import { columnNumber } from '../../../workbook/address';
import { mapReferences } from '../../../workbook/map-references';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../xml/parse-xml';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The formulas of a sheet's part by row and column; an array formula stands in braces. */
export function readFormulas(text: string, part: string): (place: Place) => string | null {
  const root = parseXml(text, part);
  const formulas = new Map<string, string>();
  const shared = new Map<string, Place & { readonly formula: string }>();
  for (const row of childrenOf(childOf(root, 'sheetData') ?? root, 'row')) {
    for (const cell of childrenOf(row, 'c')) {
      const element = childOf(cell, 'f');
      const place = element && placeOf(cell);
      const formula = element && place && formulaOf(element, place, shared);
      if (place && formula) formulas.set(keyOf(place), formula);
    }
  }
  return (place) => formulas.get(keyOf(place)) ?? null;
}

function placeOf(cell: XmlElement): Place | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/i.exec(attributeOf(cell, 'r') ?? '') ?? [];
  if (letters === undefined || digits === undefined) return null;
  return { row: Number(digits), column: columnNumber(letters) };
}

/** A formula that was filled down stands once, in the first of its cells; the others name it. */
function formulaOf(
  element: XmlElement,
  place: Place,
  shared: Map<string, Place & { readonly formula: string }>,
): string | null {
  const { text: formula } = element;
  const type = attributeOf(element, 't');
  if (type === 'array' || type === 'dataTable') return `{${formula}}`;
  if (type !== 'shared') return formula;
  const group = attributeOf(element, 'si') ?? '';
  if (formula !== '') {
    shared.set(group, { ...place, formula });
    return formula;
  }
  const first = shared.get(group);
  return first === undefined ? null : moved(first, place);
}

function moved(first: Place & { readonly formula: string }, { row, column }: Place): string | null {
  const [down, right] = [row - first.row, column - first.column];
  return mapReferences(first.formula, ({ area, isRelative }): Area => ({
    top: area.top + (isRelative.top ? down : 0),
    left: area.left + (isRelative.left ? right : 0),
    bottom: area.bottom + (isRelative.bottom ? down : 0),
    right: area.right + (isRelative.right ? right : 0),
  }));
}

function keyOf({ row, column }: Place): string {
  return `${String(row)} ${String(column)}`;
}
