import { mendEncoding } from './mend-encoding';

const INVISIBLE = /[\p{Cf}\p{DI}]/gu;
const SPACES = /[\s\p{Cc}]+/gu;
const ALREADY_TIDY = /^[\x21-\x7e]*$/;

/**
 * Text as a person sees it in its cell: encoding mishaps mended, invisible characters (zero width, soft hyphen,
 * byte order mark, text direction) gone, every run of spaces, no-break spaces, tabs and line breaks one space, ends trimmed.
 */
export function tidyText(text: string): string {
  if (ALREADY_TIDY.test(text)) return text;
  return mendEncoding(text).replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}
