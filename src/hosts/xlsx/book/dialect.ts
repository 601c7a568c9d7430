/** The two families of namespaces that the standard knows; a file keeps to one of them. */
export interface Dialect {
  readonly main: string;
  /** Namespace of `r:id`, and the start of relation types. */
  readonly relations: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
