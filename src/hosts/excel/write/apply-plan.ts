import type { Block } from '../../../workbook/block';
import type { Plan, SheetPlan } from '../../../workbook/plan';
import { WorkbookRefused } from '../../../workbook/port';
import type { WrittenSheet } from '../../../workbook/receipt';
import { excelCode, inExcel } from '../in-excel';
import { askForBook, type BookFacts, type SheetFacts } from '../read/ask-for-book';
import type { ColumnWeights } from '../read/column-weights';
import type { Survey } from '../read/survey';
import { keepingJournal, type Journal } from '../repair/journal';
import { restore } from '../repair/restore';
import { askForPicture, type SeenSheet } from './ask-for-picture';
import { confirm } from './confirm';
import { drawPicture } from './draw-picture';
import { addSheet, sheetNamed } from './own-sheet';
import { choiceColumnsOf } from './picture-of-plan';
import { preflight } from './preflight';
import { askAll } from './question';
import { take, type Step } from './step';
import { isUnchanged, targetsOf, type Target } from './target';

/** What the review saw of the workbook. */
export interface Reviewed {
  readonly survey: Survey;
  /** The blocks that were read of our own sheets. */
  readonly ownBlocks: readonly Block[];
  readonly weigh: ColumnWeights['weigh'];
}

export interface Written {
  readonly sheets: readonly WrittenSheet[];
  /** What takes the write back; `null` when nothing was written. */
  readonly undo: Journal | null;
}

/** Codes by which Excel says that it has not even begun. */
const NOT_BEGUN = [
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'WriteNotSupportedWhenModalDialogOpen',
];

/**
 * Writes the plan in three round trips: check, write, read back. What fails on the way is rolled back at once; where that
 * fails too, the workbook holds a journal, and the next opening offers to repair it.
 * @throws WorkbookRefused
 */
export async function applyPlan(plan: Plan, reviewed: Reviewed): Promise<Written> {
  const { facts, targets } = await inExcel((context) => check(context, plan, reviewed));
  const sheets = targets.map(({ plan: { role }, name, state }) => ({ role, name, state }));
  const changing = targets.filter(({ state }) => state !== 'same');
  if (changing.length === 0) return { sheets, undo: null };
  preflight(targets, facts);
  const undo = journalOf(changing);
  const progress = { hasBegun: false };
  try {
    await inExcel((context) => write(context, changing, undo, progress));
  } catch (error) {
    if (progress.hasBegun) await rollBack(undo);
    throw error;
  }
  return { sheets, undo };
}

async function check(
  context: Excel.RequestContext,
  plan: Plan,
  { survey, ownBlocks, weigh }: Reviewed,
): Promise<{ facts: BookFacts; targets: Target[] }> {
  const pictures = new Map(
    plan.sheets.flatMap((sheet) => {
      const found = markedSheet(survey.facts, sheet);
      return found ? [[found.id, askForSheet(sheet, found, survey, weigh)] as const] : [];
    }),
  );
  const book = askForBook(context);
  try {
    await askAll(
      context,
      [...pictures.values()].flatMap(({ questions }) => questions),
    );
  } catch (error) {
    if (excelCode(error) !== 'ItemNotFound') throw error;
    throw new WorkbookRefused('changedSinceReview');
  }
  const facts = book();
  if (facts.journal.length > 0) throw new WorkbookRefused('halfWritten');
  const seen = new Map([...pictures].map(([id, { picture }]) => [id, picture()]));
  for (const sheet of plan.sheets) refuseChanges(sheet, survey, facts, seen, ownBlocks);
  return { facts, targets: targetsOf(plan, facts, seen) };
}

function markedSheet({ sheets }: BookFacts, { role }: SheetPlan): SheetFacts | undefined {
  return sheets.find(({ isMarked, own }) => isMarked && own === role);
}

function askForSheet(
  plan: SheetPlan,
  { id }: SheetFacts,
  { outline }: Survey,
  weigh: ColumnWeights['weigh'],
): ReturnType<typeof askForPicture> {
  const used = outline.sheets.find((sheet) => sheet.id === id)?.used;
  return askForPicture({
    sheet: id,
    rows: Math.max(1, plan.rows.length, used?.bottom ?? 0),
    columns: Math.max(
      1,
      plan.columns.length,
      ...plan.rows.map(({ cells }) => cells.length),
      used?.right ?? 0,
    ),
    choiceColumns: choiceColumnsOf(plan),
    supposedMerges: plan.merges,
    weigh: (column) => weigh({ sheet: id, formats: false }, column),
  });
}

/** Somebody else may have worked in our sheets since the review read them: what they wrote must not be lost. */
function refuseChanges(
  plan: SheetPlan,
  survey: Survey,
  facts: BookFacts,
  seen: ReadonlyMap<string, SeenSheet>,
  ownBlocks: readonly Block[],
): void {
  const before = markedSheet(survey.facts, plan);
  const now = markedSheet(facts, plan);
  const sheet = now?.name ?? before?.name ?? plan.name;
  if (before?.id !== now?.id) throw new WorkbookRefused('changedSinceReview', { sheet });
  const is = now && seen.get(now.id);
  if (!now || !is) return;
  const was = survey.outline.sheets.find(({ id }) => id === now.id);
  const blocks = [...(was?.head ? [was.head] : []), ...ownBlocks.filter((b) => b.sheet === now.id)];
  const isWider =
    (is.used?.bottom ?? 0) > is.picture.rows || (is.used?.right ?? 0) > is.picture.columns;
  if (isWider || !blocks.every((block) => isUnchanged(block, is))) {
    throw new WorkbookRefused('changedSinceReview', { sheet });
  }
}

function journalOf(targets: readonly Target[]): Journal {
  return {
    version: 1,
    sheets: targets.map(({ plan, name, wanted, existing }) => ({
      role: plan.role,
      name,
      before: existing?.seen.picture ?? null,
      rows: wanted.rows,
      columns: wanted.columns,
    })),
  };
}

async function write(
  context: Excel.RequestContext,
  targets: readonly Target[],
  undo: Journal,
  progress: { hasBegun: boolean },
): Promise<void> {
  const journal = keepingJournal(undo);
  const steps = [...journal.first, ...targets.flatMap(stepsOf), ...journal.last];
  try {
    await take(context, steps, () => {
      progress.hasBegun = true;
    });
  } catch (error) {
    if (!NOT_BEGUN.includes(excelCode(error) ?? '')) progress.hasBegun = true;
    throw error;
  }
  const questions = targets.flatMap(confirm);
  await askAll(context, questions);
  if (!questions.every((question) => question.answer())) throw new WorkbookRefused('excelFailed');
}

function stepsOf({ plan, name, wanted, existing, deadMark }: Target): Step[] {
  if (!existing) {
    return [
      ...addSheet(plan.role, name, deadMark),
      ...drawPicture(sheetNamed(name), wanted, wanted),
    ];
  }
  return drawPicture(sheetNamed(existing.facts.id), wanted, existing.seen.picture);
}

async function rollBack(undo: Journal): Promise<void> {
  try {
    await inExcel((context) => restore(context, undo));
  } catch {
    throw new WorkbookRefused('halfWritten');
  }
}
