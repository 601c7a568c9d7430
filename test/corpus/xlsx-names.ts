/** The names that the parts of a package share. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeRelations =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
