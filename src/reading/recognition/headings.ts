import { valueAt, type Block } from '../../workbook/block';
import { foldText } from '../values/fold-text';
import { splitHeading, type FoldedHeading } from './match-name';

const LONGEST = 500;

/** What stands over one column: its own words, and the group that a wider heading above puts it in. */
export interface Heading {
  readonly column: number;
  /** As a person reads it, the rows of the header joined, with the group where another column has the same words. */
  readonly text: string;
  readonly own: FoldedHeading;
  /** The last row's words alone, where the header has several. */
  readonly last: FoldedHeading;
  /** Group and own words together; the same as `own` without a group. */
  readonly full: FoldedHeading;
  /** The group, as a person reads it, and the column that it stands in. */
  readonly group?: { readonly text: string; readonly column: number };
}

/**
 * The headings of a header that fills rows `first` to `last` of a block. Merged cells show as blanks, so a label in an
 * upper row also stands over the blanks to its right; that reach is used only where the column's own words say too little.
 * A label with nothing below it is merged down, not across.
 */
export function headingsOf(
  block: Block,
  rows: { first: number; last: number },
  columns: { left: number; right: number },
): Heading[] {
  const headings: Heading[] = [];
  const reach = new Map<number, { text: string; column: number }>();
  for (let column = columns.left; column <= columns.right; column += 1) {
    const own: string[] = [];
    const groups: { text: string; column: number }[] = [];
    for (let row = rows.first; row <= rows.last; row += 1) {
      const label = labelAt(block, row, column);
      const reaching = reach.get(row);
      if (label !== '') {
        if (hasLabelBelow(block, row, rows.last, column)) reach.set(row, { text: label, column });
        else reach.delete(row);
      }
      if (label !== '') own.push(label);
      else if (row < rows.last && reaching !== undefined) groups.push(reaching);
    }
    if (own.length === 0) continue;
    const text = own.join(' ');
    const nearest = groups.at(-1);
    headings.push({
      column,
      text,
      own: fold(text),
      last: fold(own[own.length - 1] ?? ''),
      full: fold([...groups.map((group) => group.text), text].join(' ')),
      ...(nearest && {
        group: { text: groups.map((group) => group.text).join(' '), column: nearest.column },
      }),
    });
  }
  return toldApart(headings);
}

/** The same words twice are shown with their groups: «2025 Beløb» and «2026 Beløb». */
function toldApart(headings: readonly Heading[]): Heading[] {
  const counts = new Map<string, number>();
  for (const { last } of headings) counts.set(last.text, (counts.get(last.text) ?? 0) + 1);
  return headings.map((heading) => {
    const isTwice = (counts.get(heading.last.text) ?? 0) > 1;
    return isTwice ? { ...heading, text: withGroup(heading) } : heading;
  });
}

/** The words of a column after those of its group, as a person reads them. */
export function withGroup({ text, group }: Heading): string {
  return group === undefined || text.startsWith(`${group.text} `) ? text : `${group.text} ${text}`;
}

function hasLabelBelow(block: Block, row: number, last: number, column: number): boolean {
  for (let below = row + 1; below <= last; below += 1) {
    if (labelAt(block, below, column) !== '') return true;
  }
  return false;
}

/** The text of a heading cell; numbers (a year as heading) count, long texts are cut. */
export function labelAt(block: Block, row: number, column: number): string {
  const value = valueAt(block, row, column);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return value.slice(0, LONGEST).replace(/\s+/gu, ' ').trim();
}

function fold(text: string): FoldedHeading {
  return splitHeading(foldText(text.slice(0, LONGEST)));
}
