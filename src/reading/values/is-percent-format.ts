const LITERALS = /"[^"]*"|\\./g;

/** Whether a number format (en-US code) shows a number × 100: `0.0%` does, `0" %"` shows it as it is. */
export function isPercentFormat(format: string): boolean {
  return format.replace(LITERALS, '').includes('%');
}
