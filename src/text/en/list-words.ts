import { formatNumber } from '../format/format-number';

/** “A, B and C”. */
export function joined(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** “A”, “B” and “C”: what stands in staff's own cells. */
export function quoted(texts: readonly string[]): string {
  return joined(texts.map((text) => `“${text}”`));
}

/** “1 row”, “1,204 rows”. */
export function counted(count: number, one: string, many: string): string {
  return `${whole(count)} ${count === 1 ? one : many}`;
}

/** A whole number with its thousands parted. */
export function whole(count: number): string {
  return formatNumber(count, 0, 'en');
}
