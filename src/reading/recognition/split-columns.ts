import type { Block } from '../../workbook/block';

/** Runs of columns that hold anything at all, parted by columns that are empty from top to bottom of the block. */
export function columnGroups(block: Block): { left: number; right: number }[] {
  const groups: { left: number; right: number }[] = [];
  let left: number | null = null;
  block.columns.forEach((cells, index) => {
    const column = block.area.left + index;
    const isEmpty = cells.every(
      (cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''),
    );
    if (isEmpty) left = null;
    else if (left === null) {
      left = column;
      groups.push({ left, right: column });
    } else {
      const last = groups.at(-1);
      if (last) last.right = column;
    }
  });
  return groups;
}
