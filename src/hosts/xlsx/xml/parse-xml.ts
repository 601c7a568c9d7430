import { SaxesParser } from 'saxes';
import { WorkbookRefused } from '../../../workbook/port';
import { LIMITS } from '../limits';

/** An element of a small part, with its places in the text so that an edit can splice there. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly local: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  /** Its own character data, without that of its children. */
  text: string;
  /** From its `<` to after its `>`. */
  readonly start: number;
  end: number;
  /** After the `>` of the start tag. */
  readonly contentStart: number;
  /** Before the `<` of the end tag; `contentStart` when the element is empty and has none. */
  contentEnd: number;
  readonly isEmptyTag: boolean;
}

export interface XmlAttribute {
  readonly local: string;
  /** Empty for attributes without a prefix. */
  readonly namespace: string;
  readonly value: string;
}

/** Parses a small part, namespaces resolved, and gives its root. Refuses a part that is not well-formed. */
export function parseXml(text: string, part: string): XmlElement {
  const damaged = () => new WorkbookRefused('damaged', { part });
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: XmlElement[] = [];
  const roots: XmlElement[] = [];
  let tagStart = 0;
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('opentagstart', (tag) => {
    tagStart = text.lastIndexOf(`<${tag.name}`, parser.position);
  });
  parser.on('opentag', (tag) => {
    const element: XmlElement = {
      name: tag.name,
      local: tag.local,
      prefix: tag.prefix,
      namespace: tag.uri,
      attributes: Object.values(tag.attributes).map(({ local, uri, value }) => ({
        local,
        namespace: uri,
        value,
      })),
      children: [],
      text: '',
      start: tagStart,
      end: parser.position,
      contentStart: parser.position,
      contentEnd: parser.position,
      isEmptyTag: tag.isSelfClosing,
    };
    if (open.length >= LIMITS.depth) throw damaged();
    (open.at(-1)?.children ?? roots).push(element);
    open.push(element);
  });
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    if (!element.isEmptyTag) element.contentEnd = text.lastIndexOf('</', parser.position - 1);
  });
  parser.write(text).close();
  const root = roots[0];
  if (!root) throw damaged();
  return root;
}

export function childrenOf(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter(
    (child) => child.local === local && child.namespace === element.namespace,
  );
}

export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find(
    (child) => child.local === local && child.namespace === element.namespace,
  );
}

/** An attribute without a namespace. */
export function attributeOf(element: XmlElement, local: string): string | undefined {
  return element.attributes.find((one) => one.local === local && one.namespace === '')?.value;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
