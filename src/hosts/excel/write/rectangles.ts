import type { Area } from '../../../workbook/address';

export interface Rectangle<Value> {
  readonly area: Area;
  readonly value: Value;
}

/**
 * Tiles a grid with rectangles of cells that have the same value, few of them: runs along a row that go on below are one.
 * @param keyOf cells with equal keys are the same; `null` cells are left out
 */
export function rectangles<Value>(
  grid: readonly (readonly Value[])[],
  keyOf: (value: Value) => string | null,
): Rectangle<Value>[] {
  const done: Rectangle<Value>[] = [];
  let open = new Map<string, Rectangle<Value>>();
  for (const [r, line] of grid.entries()) {
    const next = new Map<string, Rectangle<Value>>();
    for (const { left, right, key, value } of runs(line, keyOf)) {
      const id = `${String(left)} ${String(right)} ${key}`;
      const above = open.get(id);
      open.delete(id);
      const area = { top: above?.area.top ?? r + 1, left, bottom: r + 1, right };
      next.set(id, { area, value: above?.value ?? value });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

interface Run<Value> {
  readonly left: number;
  right: number;
  readonly key: string;
  readonly value: Value;
}

function runs<Value>(line: readonly Value[], keyOf: (value: Value) => string | null): Run<Value>[] {
  const found: Run<Value>[] = [];
  for (const [c, value] of line.entries()) {
    const key = keyOf(value);
    const last = found.at(-1);
    if (key === null) continue;
    if (last?.key === key && last.right === c) last.right = c + 1;
    else found.push({ left: c + 1, right: c + 1, key, value });
  }
  return found;
}
