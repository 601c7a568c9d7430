import type { XmlElement } from '../xml/parse-xml';

/** The same text for elements that mean the same, however their attributes and parts are ordered, prefixed or spaced. */
export function canonical(element: XmlElement): string {
  const attributes = element.attributes
    .filter(({ namespace }) => namespace !== 'http://www.w3.org/2000/xmlns/')
    .map(({ local, namespace, value }) => `${namespace} ${local}=${JSON.stringify(value)}`)
    .sort();
  const children = element.children.map(canonical).sort();
  return `${element.namespace} ${element.local}(${attributes.join(',')})[${children.join()}]`;
}
