import { formatNumber } from '../format/format-number';

/** «A, B og C». */
export function joined(names: readonly string[]): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} og ${names.at(-1) ?? ''}`;
}

/** «A», «B» og «C»: what stands in staff's own cells. */
export function quoted(texts: readonly string[]): string {
  return joined(texts.map((text) => `«${text}»`));
}

/** «1 række», «1.204 rækker». */
export function counted(count: number, one: string, many: string): string {
  return `${whole(count)} ${count === 1 ? one : many}`;
}

/** A whole number with its thousands parted. */
export function whole(count: number): string {
  return formatNumber(count, 0, 'da');
}
