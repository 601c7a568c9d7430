import type { SheetRole } from '../../../workbook/plan';
import { WorkbookRefused } from '../../../workbook/port';
import type { Package } from '../package';
import {
  attributeOf,
  childOf,
  childrenOf,
  isTrue,
  parseXml,
  type XmlElement,
} from '../xml/parse-xml';
import { STRICT, TRANSITIONAL, type Dialect } from './dialect';
import { findWorkbook } from './find-workbook';
import { readMarks, type NamedPlace } from './marks';
import { relationsPart } from './part-name';
import { readRelations, type Relation } from './relations';

/** What the workbook part and its relations say. */
export interface Book {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly relationsPart: string;
  readonly relations: readonly Relation[];
  readonly dialect: Dialect;
  /** All sheets in tab order, chart sheets too: `localSheetId` counts them. */
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
  readonly structureProtected: boolean;
  readonly stylesPart: string | null;
  readonly sharedStringsPart: string | null;
  readonly calculationChainPart: string | null;
}

export interface BookSheet {
  /** The relation's id, unique in the workbook. */
  readonly id: string;
  readonly name: string;
  readonly sheetId: number;
  readonly part: string;
  readonly isWorksheet: boolean;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** What its mark says, also when the sheet is a copy that staff made of ours. */
  readonly own: SheetRole | null;
  /** The sheet that the workbook's own mark names: the one that a write replaces. */
  readonly isMarked: boolean;
}

export interface DefinedName extends NamedPlace {
  readonly element: XmlElement;
}

/** Reads the workbook part. Refuses a package that has none, or that lacks a sheet it names. */
export function readBook(source: Package): Book {
  const part = findWorkbook(source);
  const text = source.text(part);
  const root = parseXml(text, part);
  const dialect = [TRANSITIONAL, STRICT].find(({ main }) => main === root.namespace);
  if (root.local !== 'workbook' || !dialect) throw new WorkbookRefused('notWorkbook');
  const relations = readRelations(source, part);
  const names = readNames(root);
  const partOf = (kind: string) => {
    const target = relations.find((one) => one.kind === kind && !one.isExternal)?.target;
    return target !== undefined && source.has(target) ? target : null;
  };
  const relationById = new Map(relations.map((relation) => [relation.id, relation]));
  const listed = childrenOf(childOf(root, 'sheets') ?? root, 'sheet').map((element) =>
    readSheet(element, relationById),
  );
  const marks = readMarks(names, listed);
  const sheets = listed.map((sheet, n) => ({
    ...sheet,
    own: marks.own.get(n) ?? null,
    isMarked: marks.marked.has(n),
  }));
  for (const sheet of sheets) {
    if (!source.has(sheet.part)) throw new WorkbookRefused('damaged', { part: sheet.name });
  }
  if (sheets.length === 0) throw new WorkbookRefused('damaged', { part });
  const properties = childOf(root, 'workbookPr');
  const protection = childOf(root, 'workbookProtection');
  return {
    part,
    text,
    root,
    relationsPart: relationsPart(part),
    relations,
    dialect,
    sheets,
    names,
    dateSystem: properties && isTrue(attributeOf(properties, 'date1904')) ? 1904 : 1900,
    structureProtected:
      protection !== undefined && isTrue(attributeOf(protection, 'lockStructure')),
    stylesPart: partOf('styles'),
    sharedStringsPart: partOf('sharedStrings'),
    calculationChainPart: partOf('calcChain'),
  };
}

function readSheet(
  element: XmlElement,
  relations: ReadonlyMap<string, Relation>,
): Omit<BookSheet, 'own' | 'isMarked'> {
  const id =
    element.attributes.find(
      ({ local, namespace }) =>
        local === 'id' && [TRANSITIONAL.relations, STRICT.relations].includes(namespace),
    )?.value ?? '';
  const relation = relations.get(id);
  const state = attributeOf(element, 'state');
  return {
    id,
    name: attributeOf(element, 'name') ?? '',
    sheetId: Number(attributeOf(element, 'sheetId') ?? 0),
    part: relation?.target ?? '',
    isWorksheet: relation?.kind === 'worksheet',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}

function readNames(root: XmlElement): DefinedName[] {
  const list = childOf(root, 'definedNames');
  if (!list) return [];
  return childrenOf(list, 'definedName').map((element) => {
    const local = attributeOf(element, 'localSheetId');
    return {
      name: attributeOf(element, 'name') ?? '',
      localSheet: local === undefined ? null : Number(local),
      formula: element.text,
      element,
    };
  });
}
