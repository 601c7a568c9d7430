import type { BookFile } from '../books/file-book';
import address from '../../../samples/Vejledning og evaluering 2026.xlsx';

/** The bundled workbook: invented companies in real municipalities. Fetched when it is asked for. */
export const sample: BookFile = {
  kind: 'sample',
  name: 'Vejledning og evaluering 2026.xlsx',
  bytes: async () => new Uint8Array(await (await fetch(address)).arrayBuffer()),
};
