import { isSameSheetName, markedRole, referredSheet } from '../../../workbook/own-mark';
import type { SheetOutline } from '../../../workbook/outline';
import type { SheetRole } from '../../../workbook/plan';
import type { Answer } from '../answer';
import { JOURNAL_NAMESPACE } from '../repair/journal';

/** What the workbook tells without a look into its cells. */
export interface BookFacts {
  readonly sheets: readonly SheetFacts[];
  readonly dateSystem: 1900 | 1904;
  readonly structureProtected: boolean;
  /** The names that mark a role, also those whose sheet is gone. */
  readonly marks: ReadonlyMap<SheetRole, string>;
  /** Ids of the parts that a write which was cut off has left. */
  readonly journal: readonly string[];
}

export type SheetFacts = Pick<
  SheetOutline,
  'id' | 'name' | 'visibility' | 'isProtected' | 'isFiltered' | 'own'
> & {
  /** The workbook's own mark names it; a copy that staff made of a sheet of ours is only `own`. */
  readonly isMarked: boolean;
  readonly tables: readonly {
    readonly id: string;
    readonly name: string;
    readonly hasTotals: boolean;
  }[];
};

const SHEET_PROPERTIES = {
  id: true,
  name: true,
  visibility: true,
  protection: { protected: true },
  autoFilter: { isDataFiltered: true },
  tables: { id: true, name: true, showTotals: true, autoFilter: { isDataFiltered: true } },
  names: { name: true },
};

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const FIRST_OF_2000_SINCE_1900 = 36_526;

/** Asks for the sheets, their marks, protection, filters and tables, and the date system, which only a function tells. */
export function askForBook({ workbook }: Excel.RequestContext): Answer<BookFacts> {
  const sheets = workbook.worksheets.load(SHEET_PROPERTIES);
  const names = workbook.names.load({ name: true, formula: true });
  const protection = workbook.protection.load('protected');
  const firstOf2000 = workbook.functions.date(2000, 1, 1).load('value');
  const journal = workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE).load({ id: true });
  return () => {
    const marks = names.items.flatMap(markOf);
    return {
      sheets: sheets.items.map((sheet) => factsOf(sheet, marks)),
      dateSystem: firstOf2000.value === FIRST_OF_2000_SINCE_1900 ? 1900 : 1904,
      structureProtected: protection.protected,
      marks: new Map(marks.map(({ role, name }) => [role, name])),
      journal: journal.items.map(({ id }) => id),
    };
  };
}

interface Mark {
  readonly name: string;
  readonly role: SheetRole;
  readonly sheet: string | null;
}

function markOf(item: Excel.NamedItem): Mark[] {
  const role = markedRole(item.name);
  const { name } = item;
  return role === null ? [] : [{ name, role, sheet: referredSheet(String(item.formula)) }];
}

function factsOf(sheet: Excel.Worksheet, marks: readonly Mark[]): SheetFacts {
  const mark = marks.find((each) => isNamed(sheet.name, each.sheet));
  const copied = sheet.names.items
    .map(({ name }) => markedRole(name))
    .find((role) => role !== null);
  const tables = sheet.tables.items;
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    isProtected: sheet.protection.protected,
    isFiltered:
      sheet.autoFilter.isDataFiltered || tables.some((table) => table.autoFilter.isDataFiltered),
    own: mark?.role ?? copied ?? null,
    isMarked: mark !== undefined,
    tables: tables.map(({ id, name, showTotals }) => ({ id, name, hasTotals: showTotals })),
  };
}

function isNamed(name: string, wanted: string | null): boolean {
  return wanted !== null && isSameSheetName(name, wanted);
}
