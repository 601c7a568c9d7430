import type { Book, DefinedName } from '../book/book';
import { MARKED_AREA, markName, quotedSheet } from '../../../workbook/own-mark';
import { sameFormula } from '../book/marks';
import { escapeAttribute, escapeText } from '../xml/escape-xml';
import { childOf } from '../xml/parse-xml';
import { appendTo, prefixOf, spliced, type Splice } from '../xml/splice';
import type { PlacedSheet } from './place-sheets';

const PRINT_TITLES = '_xlnm.Print_Titles';

interface WantedName {
  readonly name: string;
  readonly localSheet: number | null;
  /** `null`: there shall be no such name. */
  readonly formula: string | null;
}

/** The workbook part with the new sheets, their marks and their print titles; the very text that it was when nothing is missing. */
export function editWorkbook(book: Book, placed: readonly PlacedSheet[]): string {
  const splices = [...addSheets(book, placed), ...setNames(book, placed.flatMap(namesOf))];
  return splices.length === 0 ? book.text : spliced(book.text, splices);
}

/** The names that a sheet of ours must have: its mark, and the rows that every printed page repeats. */
function namesOf({ plan, name, index, existing }: PlacedSheet): WantedName[] {
  const rows = plan.print.repeatRows;
  const titles = rows && `${quotedSheet(name)}!$${String(rows.first)}:$${String(rows.last)}`;
  const printTitles = { name: PRINT_TITLES, localSheet: index, formula: titles };
  if (existing) return [printTitles];
  return [
    { name: markName(plan.role), localSheet: null, formula: `${quotedSheet(name)}!${MARKED_AREA}` },
    printTitles,
  ];
}

function addSheets(book: Book, placed: readonly PlacedSheet[]): Splice[] {
  const added = placed.filter(({ existing }) => !existing);
  const list = childOf(book.root, 'sheets');
  if (added.length === 0 || !list) return [];
  const xml = added.map(
    // Some writers declare `r` on each sheet and not on the root, so ours brings its own.
    ({ name, sheetId, relationId }) =>
      `<${prefixOf(list)}sheet name="${escapeAttribute(name)}" sheetId="${String(sheetId)}" ` +
      `xmlns:r="${book.dialect.relations}" r:id="${relationId}"/>`,
  );
  return [appendTo(book.text, list, xml.join(''))];
}

function setNames(book: Book, wanted: readonly WantedName[]): Splice[] {
  const splices: Splice[] = [];
  const missing: WantedName[] = [];
  for (const want of wanted) {
    const existing = book.names.filter(
      ({ name, localSheet }) =>
        name.toLowerCase() === want.name.toLowerCase() && localSheet === want.localSheet,
    );
    const [first, ...doubles] = existing;
    if (!first) {
      if (want.formula !== null) missing.push(want);
      continue;
    }
    if (want.formula === null) splices.push(...existing.map(remove));
    else {
      if (!sameFormula(first.formula, want.formula)) splices.push(setFormula(book, first, want));
      splices.push(...doubles.map(remove));
    }
  }
  return [...splices, ...insertNames(book, missing)];
}

function remove({ element }: DefinedName): Splice {
  return { from: element.start, to: element.end, text: '' };
}

function setFormula(book: Book, { element }: DefinedName, { formula }: WantedName): Splice {
  const text = escapeText(formula ?? '');
  if (element.isEmptyTag) return appendTo(book.text, element, text);
  return { from: element.contentStart, to: element.contentEnd, text };
}

/** New names go where Excel keeps them: by name, then by sheet. */
function insertNames(book: Book, missing: readonly WantedName[]): Splice[] {
  if (missing.length === 0) return [];
  const sorted = [...missing].sort(byName);
  const list = childOf(book.root, 'definedNames');
  const p = prefixOf(list ?? book.root);
  if (!list) {
    const xml = sorted.map((name) => nameXml(name, p)).join('');
    const at = endOfPrecedingElement(book);
    return [{ from: at, to: at, text: `<${p}definedNames>${xml}</${p}definedNames>` }];
  }
  if (book.names.length === 0) {
    return [appendTo(book.text, list, sorted.map((name) => nameXml(name, p)).join(''))];
  }
  return sorted.map((name) => {
    const next = book.names.find((existing) => byName(existing, name) > 0)?.element.start;
    const at = next ?? list.contentEnd;
    return { from: at, to: at, text: nameXml(name, p) };
  });
}

/** The schema puts the names after these, whichever of them there are. */
function endOfPrecedingElement({ root }: Book): number {
  const preceding = ['externalReferences', 'functionGroups', 'sheets'];
  return (
    preceding.map((local) => childOf(root, local)?.end).find((end) => end !== undefined) ??
    root.contentStart
  );
}

function nameXml({ name, localSheet, formula }: WantedName, p: string): string {
  const scope = localSheet === null ? ' hidden="1"' : ` localSheetId="${String(localSheet)}"`;
  return `<${p}definedName name="${name}"${scope}>${escapeText(formula ?? '')}</${p}definedName>`;
}

interface Sortable {
  readonly name: string;
  readonly localSheet: number | null;
}

function byName(a: Sortable, b: Sortable): number {
  const [keyA, keyB] = [sortKey(a), sortKey(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return (a.localSheet ?? -1) - (b.localSheet ?? -1);
}

/** Excel sorts its own names as if they had no prefix. */
function sortKey({ name }: Sortable): string {
  return name.toLowerCase().replace(/^_xlnm\./, '');
}
