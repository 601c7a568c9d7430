import type { TableOutline } from '../../../workbook/outline';
import type { Package } from '../package';
import { attributeOf, childOf, childrenOf, parseXml } from '../xml/parse-xml';
import { parseArea } from './parse-area';
import { readRelations } from './relations';

export interface SheetTables {
  readonly tables: readonly TableOutline[];
  /** A table's own filter hides rows. */
  readonly isFiltered: boolean;
}

/** The Excel tables of a sheet. */
export function readTables(source: Package, sheetPart: string): SheetTables {
  const tables: TableOutline[] = [];
  let isFiltered = false;
  for (const relation of readRelations(source, sheetPart)) {
    if (relation.kind !== 'table' || !source.has(relation.target)) continue;
    const root = parseXml(source.text(relation.target), relation.target);
    const area = parseArea(attributeOf(root, 'ref') ?? '');
    if (!area) continue;
    tables.push({
      name: attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '',
      area,
      hasTotals: Number(attributeOf(root, 'totalsRowCount') ?? 0) > 0,
    });
    const filter = childOf(root, 'autoFilter');
    if (filter && childrenOf(filter, 'filterColumn').length > 0) isFiltered = true;
  }
  return { tables, isFiltered };
}
