import type { Book } from '../book/book';
import { CONTENT_TYPES } from '../book/find-workbook';
import type { Package } from '../package';
import { escapeAttribute } from '../xml/escape-xml';
import { attributeOf, parseXml, type XmlElement } from '../xml/parse-xml';
import { appendTo, prefixOf, spliced, type Splice } from '../xml/splice';

/** A part that the package gets, and the relation by which the workbook finds it. */
export interface NewPart {
  readonly part: string;
  readonly kind: 'worksheet' | 'styles';
  /** `null`: any that is free. */
  readonly relationId: string | null;
}

/** The parts that come and go. */
export interface PartChanges {
  readonly added: readonly NewPart[];
  readonly removed: string | null;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The content types with the new parts declared, and without the one that goes. */
export function declareParts(types: string, { added, removed }: PartChanges): string {
  const root = parseXml(types, CONTENT_TYPES);
  const xml = added.map(
    ({ part, kind }) =>
      `<${prefixOf(root)}Override PartName="/${escapeAttribute(part)}" ` +
      `ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
  );
  const gone = (element: XmlElement) =>
    removed !== null &&
    attributeOf(element, 'PartName')?.toLowerCase() === `/${removed.toLowerCase()}`;
  return spliced(types, [...remove(root, gone), appendTo(types, root, xml.join(''))]);
}

/** The workbook's relations with the new parts among them, and without the one that goes. */
export function relateParts(source: Package, book: Book, { added, removed }: PartChanges): string {
  const text = source.has(book.relationsPart)
    ? source.text(book.relationsPart)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const root = parseXml(text, book.relationsPart);
  const taken = new Set(book.relations.map(({ id }) => id));
  for (const { relationId } of added) if (relationId !== null) taken.add(relationId);
  const folder = book.part.slice(0, book.part.lastIndexOf('/') + 1);
  const xml = added.map(({ part, kind, relationId }) => {
    const id = relationId ?? freeId(taken);
    return (
      `<${prefixOf(root)}Relationship Id="${id}" Type="${book.dialect.relations}/${kind}" ` +
      `Target="${escapeAttribute(part.slice(folder.length))}"/>`
    );
  });
  const goneIds = book.relations.filter(({ target }) => target === removed).map(({ id }) => id);
  const gone = (element: XmlElement) => goneIds.includes(attributeOf(element, 'Id') ?? '');
  return spliced(text, [...remove(root, gone), appendTo(text, root, xml.join(''))]);
}

function remove(root: XmlElement, isGone: (element: XmlElement) => boolean): Splice[] {
  return root.children.filter(isGone).map(({ start, end }) => ({ from: start, to: end, text: '' }));
}

function freeId(taken: ReadonlySet<string>): string {
  let n = 1;
  while (taken.has(`rId${String(n)}`)) n++;
  return `rId${String(n)}`;
}
