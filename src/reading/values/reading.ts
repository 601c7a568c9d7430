import type { CellValue } from '../../workbook/cell';
import { shownText } from './shown-text';

/**
 * What a cell says. Blank: nothing, or a placeholder as «-» (see `isBlank`). Unreadable: something else than was asked
 * for; `text` is what stands there, safe to show.
 */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string };

export const BLANK = { kind: 'blank' } as const;

export function valueOf<T>(value: T): { readonly kind: 'value'; readonly value: T } {
  return { kind: 'value', value };
}

export function unreadable(value: CellValue): {
  readonly kind: 'unreadable';
  readonly text: string;
} {
  return { kind: 'unreadable', text: shownText(value) };
}
