import { WorkbookRefused } from '../../../workbook/port';
import type { Answer } from '../answer';
import { send } from '../in-excel';
import { askForBook, type BookFacts, type SheetFacts } from '../read/ask-for-book';
import { askForPlace } from '../read/ask-for-place';
import { drawPicture } from '../write/draw-picture';
import { addSheet, removeMark, removeSheet, sheetNamed } from '../write/own-sheet';
import { take, type Step } from '../write/step';
import {
  journalParts,
  keepingJournal,
  removingJournal,
  type Journal,
  type JournalSheet,
} from './journal';

/**
 * Puts our sheets back as the journal says they were, whether a write was finished, cut off, or never begun. Sheets that it
 * had made go away: known by their mark or, where it had not come so far, by their name and being empty.
 * @throws WorkbookRefused before anything is touched, where a sheet or the workbook is protected
 */
export async function restore(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const book = askForBook(context);
  const empty = journal.sheets.map(({ name }) => askIfEmpty(context, name));
  await send(context);
  const facts = book();
  const emptyNames = journal.sheets.map(({ name }) => name).filter((_, n) => empty[n]?.());
  await take(context, restoring(journal, facts, emptyNames));
}

function askIfEmpty({ workbook }: Excel.RequestContext, name: string): Answer<boolean> {
  return isEmpty(workbook.worksheets.getItemOrNullObject(name));
}

function isEmpty(sheet: Excel.Worksheet): Answer<boolean> {
  const used = askForPlace(sheet.getUsedRangeOrNullObject(true));
  return () => !sheet.isNullObject && used() === null;
}

function restoring(journal: Journal, facts: BookFacts, emptyNames: readonly string[]): Step[] {
  const parts = journalParts(journal).length;
  const isCutOffEarly = facts.journal.length > 0 && facts.journal.length < parts;
  if (isCutOffEarly) return removingJournal(facts.journal);
  const kept =
    facts.journal.length > 0
      ? { first: [], last: removingJournal(facts.journal) }
      : keepingJournal(journal);
  const steps = journal.sheets.flatMap((sheet) => restoringSheet(sheet, facts, emptyNames));
  return [...kept.first, ...steps, ...kept.last];
}

function restoringSheet(
  sheet: JournalSheet,
  facts: BookFacts,
  emptyNames: readonly string[],
): Step[] {
  const { role, name, before } = sheet;
  const found = facts.sheets.find(({ isMarked, own }) => isMarked && own === role);
  if (found?.isProtected) throw new WorkbookRefused('sheetProtected', { sheet: found.name });
  const mark = facts.marks.get(role);
  if (!before) {
    refuseProtectedStructure(facts);
    const made = found ?? madeWithoutMark(name, facts, emptyNames);
    return [...(made ? [removeSheet(made.id)] : []), ...(mark ? [removeMark(mark)] : [])];
  }
  const reach = {
    rows: Math.max(sheet.rows, before.rows),
    columns: Math.max(sheet.columns, before.columns),
  };
  if (found) return drawPicture(sheetNamed(found.id), before, reach);
  refuseProtectedStructure(facts);
  return [...addSheet(role, name, mark), ...drawPicture(sheetNamed(name), before, reach)];
}

function refuseProtectedStructure({ structureProtected }: BookFacts): void {
  if (structureProtected) throw new WorkbookRefused('structureProtected');
}

function madeWithoutMark(
  name: string,
  { sheets }: BookFacts,
  emptyNames: readonly string[],
): SheetFacts | undefined {
  return sheets.find((sheet) => sheet.name === name && !sheet.own && emptyNames.includes(name));
}
