const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For the inside of an attribute in double quotes; characters that XML can't hold are left out. */
export function escapeAttribute(text: string): string {
  return withoutForbidden(text).replace(/[&<>"\t\n\r]/g, (found) => ENTITIES[found] ?? found);
}

/** For character data that is not a cell's text: formulas, defined names. */
export function escapeText(text: string): string {
  return withoutForbidden(text).replace(/[&<>]/g, (found) => ENTITIES[found] ?? found);
}

/**
 * For a cell's text (ST_Xstring): what XML can't hold becomes `_x0007_`, and a text that looks like such an escape
 * gets its underscore escaped, so that it reads back as it was.
 */
export function escapeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(SUSPECT, (found) => (isForbidden(found) || found === '\r' ? escapeUnit(found) : found))
    .replace(/[&<>]/g, (found) => ENTITIES[found] ?? found);
}

// Control characters, lone halves of a surrogate pair, and two non-characters: few of them may stand in XML 1.0.
const SUSPECT = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

function isForbidden(character: string): boolean {
  return !/^[\t\n\r\u007F-\u009F]$/.test(character);
}

function withoutForbidden(text: string): string {
  return text.replace(SUSPECT, (found) => (isForbidden(found) ? '' : found));
}

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
