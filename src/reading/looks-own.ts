import { textOf } from '../text/catalogue';
import { LANGUAGES } from '../text/language';
import { valueAt, type Block } from '../workbook/block';
import { ownHeadings, type KeptRole } from './own-headings';

const ROLES: readonly KeptRole[] = ['contract', 'targets', 'municipalities', 'allocation'];
const PROGRAM_LINE = /^Kontraktstatus \S+ · (?:segl|seal) sha256:[0-9a-f]{64}$/;
/** So many of our headings make a row one of our header rows. */
const ENOUGH_HEADINGS = 3;

/**
 * Whether a sheet bears one of our header rows and above it our program line with its seal, or the time of writing in our number
 * format: what is left of us where the mark is lost.
 */
export function looksOwn(head: Block): boolean {
  const lines = rowsOf(head);
  const isSealed = lines.some((cells) => cells.some((text) => PROGRAM_LINE.test(text)));
  return (
    (isSealed || isStamped(head)) &&
    headingLists().some((headings) =>
      lines.some(
        (cells) =>
          new Set(cells.map((text) => text.toLowerCase()).filter((text) => headings.has(text)))
            .size >= ENOUGH_HEADINGS,
      ),
    )
  );
}

/** Programs that save the workbook may put a backslash before a character of a format. */
function isStamped({ formats }: Block): boolean {
  const ours = new Set(LANGUAGES.map((language) => textOf(language).sheets.writtenFormat));
  return (
    formats?.some((codes) => codes.some((code) => ours.has(code.replaceAll('\\', '')))) ?? false
  );
}

function headingLists(): ReadonlySet<string>[] {
  const catalogues = LANGUAGES.map(textOf);
  const receipt = catalogues.flatMap(({ sheets }) => Object.values(sheets.receipt.sourceColumns));
  return [
    ...ROLES.map((role) => ownHeadings(role, catalogues).all),
    new Set(receipt.map((heading) => heading.toLowerCase())),
  ];
}

function rowsOf(block: Block): string[][] {
  const { top, bottom, left, right } = block.area;
  const texts: string[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: string[] = [];
    for (let column = left; column <= right; column += 1) {
      const value = valueAt(block, row, column);
      if (typeof value === 'string') cells.push(value.trim());
    }
    texts.push(cells);
  }
  return texts;
}
