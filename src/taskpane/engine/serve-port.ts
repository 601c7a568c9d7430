import type { Block } from '../../workbook/block';
import type { WorkbookPort } from '../../workbook/port';
import type { AskPage } from './line';
import type { Handlers } from './wire';

/** The page's answers to a worker that reviews a workbook which only the page can reach. */
export function servePort(port: () => WorkbookPort, onStage: AskPage['stage']): Handlers {
  let blocks: readonly Block[] = [];
  return {
    stage: onStage,
    outline: () => port().outline(),
    read: async (...[refs]: Parameters<AskPage['read']>) => {
      blocks = await port().read(refs);
      return blocks.map(({ sheet, area, columns }) => ({ sheet, area, columns: columns.length }));
    },
    column: (...[block, column]: Parameters<AskPage['column']>) => ({
      values: blocks[block]?.columns[column] ?? [],
      formats: blocks[block]?.formats?.[column] ?? null,
    }),
  };
}
