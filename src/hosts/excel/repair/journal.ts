import type { SheetRole } from '../../../workbook/plan';
import type { SheetPicture } from '../write/picture';
import type { Step } from '../write/step';

/** Parts of the workbook's custom XML under this name are ours: what a write that was cut off needs to be undone. */
export const JOURNAL_NAMESPACE = 'urn:kontraktstatus:journal';

/** How the sheets that a write touches were before it. It stands in the workbook only while the write is under way. */
export interface Journal {
  readonly version: 1;
  readonly sheets: readonly JournalSheet[];
}

export interface JournalSheet {
  readonly role: SheetRole;
  readonly name: string;
  /** `null`: there was no such sheet. */
  readonly before: SheetPicture | null;
  /** How far the write reaches. */
  readonly rows: number;
  readonly columns: number;
}

const PART_CHARACTERS = 1_000_000;
const DELETE_BYTES = 500;

/** The journal as XML parts of a size that Excel takes. Plain ASCII, so nothing needs escaping. */
export function journalParts(journal: Journal): string[] {
  const text = JSON.stringify(journal).replace(
    /[^\x20-\x7e]|[&<>]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const count = Math.ceil(text.length / PART_CHARACTERS);
  return Array.from({ length: count }, (_, index) => {
    const part = text.slice(index * PART_CHARACTERS, (index + 1) * PART_CHARACTERS);
    const place = `part="${String(index + 1)}" of="${String(count)}"`;
    return `<journal xmlns="${JOURNAL_NAMESPACE}" ${place}>${part}</journal>`;
  });
}

/** The journal of a workbook's parts; `null` while it is not whole: then nothing had been touched yet. */
export function readJournal(parts: readonly string[]): Journal | null {
  const pieces = parts.flatMap((xml) => {
    const match = /part="(\d+)" of="(\d+)"[^>]*>([^<]*)</.exec(xml);
    return match ? [{ part: Number(match[1]), of: Number(match[2]), text: match[3] ?? '' }] : [];
  });
  const count = pieces[0]?.of ?? 0;
  if (count === 0 || new Set(pieces.map(({ part }) => part)).size < count) return null;
  const text = pieces
    .sort((a, b) => a.part - b.part)
    .map((piece) => piece.text)
    .join('');
  const journal = JSON.parse(text) as { readonly version?: unknown };
  return journal.version === 1 ? (journal as Journal) : null;
}

/** The steps that put the journal into the workbook, and those that take it out when all is done. */
export function keepingJournal(journal: Journal): {
  readonly first: readonly Step[];
  readonly last: readonly Step[];
} {
  const kept: Excel.CustomXmlPart[] = [];
  return {
    first: journalParts(journal).map((xml) => ({
      bytes: xml.length * 1.1 + DELETE_BYTES,
      run: ({ workbook }) => {
        kept.push(workbook.customXmlParts.add(xml));
      },
    })),
    last: [
      {
        bytes: DELETE_BYTES,
        run: () => {
          for (const part of kept) part.delete();
        },
      },
    ],
  };
}

/** The steps that take out a journal by the ids of its parts. */
export function removingJournal(ids: readonly string[]): Step[] {
  return ids.map((id) => ({
    bytes: DELETE_BYTES,
    run: ({ workbook }) => {
      workbook.customXmlParts.getItem(id).delete();
    },
  }));
}
