import type { Desk } from '../engine/desk';
import type { Book, BookFacts } from './book';
import type { SaveFile } from './save-file';

/** A workbook file, and how to get its bytes as often as they are needed. */
export interface BookFile {
  readonly kind: Exclude<BookFacts['kind'], 'excel'>;
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** A workbook from disk: it is never changed, the status goes into a copy. */
export function fileBook(file: BookFile, desk: Desk, saveFile: SaveFile): Book {
  let isOpen = false;
  return {
    facts: { kind: file.kind, name: file.name },
    review: async (request, onStage) => {
      if (!isOpen) {
        onStage('open');
        await desk.openFile(await file.bytes());
        isOpen = true;
      }
      return desk.reviewFile(request, onStage);
    },
    stop: () => {
      desk.clear();
      isOpen = false;
    },
    write: async (plan) => {
      const target = await saveFile(copyName(file.name));
      if (target === null) return null;
      const { bytes, sheets } = await desk.writeFile(plan);
      await target.write(bytes);
      return { sheets, savedAs: target.name, takeBack: null };
    },
    jump: null,
    unfinished: () => Promise.resolve(null),
    watch: () => Promise.resolve(() => Promise.resolve()),
  };
}

/** `Log 2026.xlsx` → `Log 2026.kontraktstatus.xlsx`, as on the command line. */
function copyName(name: string): string {
  const match = /^(.*)\.(xls[xm])$/i.exec(name);
  return `${match?.[1] ?? name}.kontraktstatus.${match?.[2] ?? 'xlsx'}`;
}
