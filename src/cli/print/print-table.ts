/** One column of a table for a terminal. */
export interface TextColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

const GAP = '  ';

/** Cells by row → lines, each column as wide as its widest cell; the first line is the headings. */
export function printTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string[] {
  const all = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  return all.map((row) =>
    columns
      .map(({ align }, at) => {
        const text = row[at] ?? '';
        const width = widths[at] ?? 0;
        return align === 'right' ? text.padStart(width) : text.padEnd(width);
      })
      .join(GAP)
      .trimEnd(),
  );
}
