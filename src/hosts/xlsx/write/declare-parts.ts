import type { Book } from '../book/book';
import { CONTENT_TYPES } from '../book/find-workbook';
import type { Package } from '../package';
import { escapeAttribute } from '../xml/escape-xml';
import { parseXml } from '../xml/parse-xml';
import { appendTo, prefixOf, spliced } from '../xml/splice';

/** A part that the package gets, and the relation by which the workbook finds it. */
export interface NewPart {
  readonly part: string;
  readonly kind: 'worksheet' | 'styles';
  /** `null`: any that is free. */
  readonly relationId: string | null;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The content types with the new parts declared. */
export function declareParts(types: string, parts: readonly NewPart[]): string {
  const root = parseXml(types, CONTENT_TYPES);
  const xml = parts.map(
    ({ part, kind }) =>
      `<${prefixOf(root)}Override PartName="/${escapeAttribute(part)}" ` +
      `ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
  );
  return spliced(types, [appendTo(types, root, xml.join(''))]);
}

/** The workbook's relations with the new parts among them. */
export function relateParts(source: Package, book: Book, parts: readonly NewPart[]): string {
  const text = source.has(book.relationsPart)
    ? source.text(book.relationsPart)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"/>`;
  const root = parseXml(text, book.relationsPart);
  const taken = new Set(book.relations.map(({ id }) => id));
  for (const { relationId } of parts) if (relationId !== null) taken.add(relationId);
  const folder = book.part.slice(0, book.part.lastIndexOf('/') + 1);
  const xml = parts.map(({ part, kind, relationId }) => {
    let n = 1;
    while (taken.has(`rId${String(n)}`)) n++;
    const id = relationId ?? `rId${String(n)}`;
    taken.add(id);
    return (
      `<${prefixOf(root)}Relationship Id="${id}" Type="${book.dialect.relations}/${kind}" ` +
      `Target="${escapeAttribute(part.slice(folder.length))}"/>`
    );
  });
  return spliced(text, [appendTo(text, root, xml.join(''))]);
}
