import { WorkbookRefused } from '../../../workbook/port';
import { STRICT, TRANSITIONAL } from '../book/dialect';
import {
  attributeOf,
  childOf,
  childrenOf,
  isTrue,
  parseXml,
  type XmlElement,
} from '../xml/parse-xml';
import type { KeptSheetParts } from './sheet-xml';

const LAST_COLUMN = 16_384;

export const NOTHING_KEPT: KeptSheetParts = {
  tabSelected: false,
  zoom: null,
  drawing: null,
  legacyDrawing: null,
  hiddenColumns: new Set(),
  hiddenRows: new Set(),
  filter: null,
};

export interface ExistingSheet {
  readonly kept: KeptSheetParts;
  readonly isProtected: boolean;
  /** A filter hides rows. */
  readonly isFiltered: boolean;
}

/** What a new version of one of our sheets takes over from the old one; hidden rows where it has as many as before. */
export function readExisting(text: string, part: string, rows: number): ExistingSheet {
  const root = parseXml(text, part);
  if (root.local !== 'worksheet') throw new WorkbookRefused('damaged', { part });
  const view = childrenOf(childOf(root, 'sheetViews') ?? root, 'sheetView')[0];
  const protection = childOf(root, 'sheetProtection');
  const filter = childOf(root, 'autoFilter');
  const isFiltered = filter !== undefined && childrenOf(filter, 'filterColumn').length > 0;
  const ref = (filter && attributeOf(filter, 'ref')) ?? '';
  const area = Number(/:[A-Z]+(\d+)$/.exec(ref)?.[1] ?? Infinity) <= rows ? ref : null;
  const zoom = view && attributeOf(view, 'zoomScale');
  return {
    kept: {
      tabSelected: view !== undefined && isTrue(attributeOf(view, 'tabSelected')),
      zoom: zoom !== undefined && /^\d{1,3}$/.test(zoom) ? zoom : null,
      drawing: relationOf(childOf(root, 'drawing')),
      legacyDrawing: relationOf(childOf(root, 'legacyDrawing')),
      hiddenColumns: hiddenColumns(root),
      hiddenRows: hiddenRows(root, rows),
      filter: isFiltered ? null : area,
    },
    isFiltered,
    isProtected: protection !== undefined && isTrue(attributeOf(protection, 'sheet')),
  };
}

function relationOf(element: XmlElement | undefined): string | null {
  const id = element?.attributes.find(
    ({ local, namespace }) =>
      local === 'id' && [TRANSITIONAL.relations, STRICT.relations].includes(namespace),
  );
  return id?.value ?? null;
}

function hiddenColumns(root: XmlElement): Set<number> {
  const hidden = childrenOf(childOf(root, 'cols') ?? root, 'col').filter((column) =>
    isTrue(attributeOf(column, 'hidden')),
  );
  return new Set(
    hidden.flatMap((column) => {
      const first = Number(attributeOf(column, 'min'));
      const last = Math.min(Number(attributeOf(column, 'max')), LAST_COLUMN);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
    }),
  );
}

function hiddenRows(root: XmlElement, planned: number): Set<number> {
  const rows = childrenOf(childOf(root, 'sheetData') ?? root, 'row');
  const last = Number(attributeOf(rows.at(-1) ?? root, 'r') ?? 0);
  if (last !== planned) return new Set();
  const hidden = rows.filter((row) => isTrue(attributeOf(row, 'hidden')));
  return new Set(hidden.map((row) => Number(attributeOf(row, 'r'))));
}
