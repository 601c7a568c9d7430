import type { XmlElement } from './parse-xml';

/** Replaces the text between two places; equal places insert. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all splices made. They do not overlap; those at one place stand in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.from - b.from)) {
    pieces.push(text.slice(at, splice.from), splice.text);
    at = splice.to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** `x:` or nothing: the prefix that an element's own children bear. */
export function prefixOf(element: XmlElement): string {
  return element.prefix === '' ? '' : `${element.prefix}:`;
}

/** Adds children after an element's last one. */
export function appendTo(text: string, element: XmlElement, children: string): Splice {
  if (!element.isEmptyTag)
    return { from: element.contentEnd, to: element.contentEnd, text: children };
  const slash = text.lastIndexOf('/', element.end);
  return { from: slash, to: element.end, text: `>${children}</${element.name}>` };
}

/** Sets an attribute that the element has; `null` when it has none of that name. */
export function setAttribute(
  text: string,
  element: XmlElement,
  attribute: string,
  value: string,
): Splice | null {
  let at = element.start + 1 + element.name.length;
  while (at < element.contentStart) {
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= element.contentStart) return null;
    const quote = /["']/.exec(text.slice(equals, element.contentStart));
    if (!quote) return null;
    const from = equals + quote.index + 1;
    const to = text.indexOf(quote[0], from);
    if (text.slice(at, equals).trim() === attribute) return { from, to, text: value };
    at = to + 1;
  }
  return null;
}
