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

export const NOTHING_KEPT: KeptSheetParts = {
  tabSelected: false,
  zoom: null,
  drawing: null,
  legacyDrawing: null,
};

export interface ExistingSheet {
  readonly kept: KeptSheetParts;
  readonly isProtected: boolean;
}

/** What a new version of one of our sheets takes over from the old one. */
export function readExisting(text: string, part: string): ExistingSheet {
  const root = parseXml(text, part);
  if (root.local !== 'worksheet') throw new WorkbookRefused('damaged', { part });
  const view = childrenOf(childOf(root, 'sheetViews') ?? root, 'sheetView')[0];
  const protection = childOf(root, 'sheetProtection');
  const zoom = view && attributeOf(view, 'zoomScale');
  return {
    kept: {
      tabSelected: view !== undefined && isTrue(attributeOf(view, 'tabSelected')),
      zoom: zoom !== undefined && /^\d{1,3}$/.test(zoom) ? zoom : null,
      drawing: relationOf(childOf(root, 'drawing')),
      legacyDrawing: relationOf(childOf(root, 'legacyDrawing')),
    },
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
