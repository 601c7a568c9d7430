import type { Block } from '../../workbook/block';
import type { WorkbookPort } from '../../workbook/port';
import type { AskPage, BlockFrame } from './line';
import type { Wire } from './wire';

/** A workbook at the other end of the wire, for reading. */
export function farPort(page: Wire<AskPage>): WorkbookPort {
  const fetchBlock = async (frame: BlockFrame, index: number): Promise<Block> => {
    const columns: Block['columns'][number][] = [];
    const formats: (readonly string[])[] = [];
    for (let column = 0; column < frame.columns; column += 1) {
      const cells = await page.call('column', [index, column]);
      columns.push(cells.values);
      if (cells.formats !== null) formats.push(cells.formats);
    }
    const { sheet, area } = frame;
    return { sheet, area, columns, formats: formats.length === frame.columns ? formats : null };
  };
  return {
    outline: () => page.call('outline', []),
    read: async (refs) => {
      const frames = await page.call('read', [refs]);
      const blocks: Block[] = [];
      for (const [index, frame] of frames.entries()) blocks.push(await fetchBlock(frame, index));
      return blocks;
    },
    apply: () => Promise.reject(new Error('a review writes nothing')),
  };
}
