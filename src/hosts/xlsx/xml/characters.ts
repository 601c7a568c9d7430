/** The bytes that mean something in XML. */
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
const TAB = 0x09;

export function isSpace(byte: number): boolean {
  return byte <= SPACE && (byte === SPACE || byte === NEWLINE || byte === RETURN || byte === TAB);
}

/** May the byte stand in a name? Bytes above ASCII always may: they are parts of letters. */
export function isNamePart(byte: number): boolean {
  return byte > GREATER || (byte > SLASH && byte < LESS) || byte === 0x2d || byte === 0x2e;
}

export function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(bytes[i] as number)) return false;
  return true;
}

/** Do the bytes from here on spell this (ASCII) text? */
export function spells(bytes: Uint8Array, from: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text.charCodeAt(i)) return false;
  return true;
}
