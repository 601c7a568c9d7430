/** XML that does not follow the grammar: the part is damaged. */
export class MalformedXml extends Error {
  constructor() {
    super('malformed XML');
    this.name = 'MalformedXml';
  }
}
