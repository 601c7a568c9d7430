import type { Answer } from '../answer';
import { inExcel, send } from '../in-excel';
import { readJournal, JOURNAL_NAMESPACE, removingJournal, type Journal } from './journal';
import { restore } from './restore';
import { take } from '../write/step';

/** A write that was cut off half way. */
export interface Repair {
  /** The sheets it had begun to change. */
  readonly sheets: readonly string[];
  /** Puts the workbook back as it was before that write. */
  repair(): Promise<void>;
  /** Leaves the workbook as it is now. */
  forget(): Promise<void>;
}

/** The repair that the workbook waits for; `null` when the last write came to its end. Reads only. */
export function pendingRepair(): Promise<Repair | null> {
  return inExcel(async (context) => {
    const { customXmlParts } = context.workbook;
    const ids = askForIds(customXmlParts.getByNamespace(JOURNAL_NAMESPACE));
    await send(context);
    if (ids().length === 0) return null;
    const texts = ids().map((id) => customXmlParts.getItem(id).getXml());
    await send(context);
    return repairOf(readJournal(texts.map(({ value }) => value)), ids());
  });
}

function askForIds(parts: Excel.CustomXmlPartScopedCollection): Answer<readonly string[]> {
  parts.load({ id: true });
  return () => parts.items.map(({ id }) => id);
}

/** A journal that is not whole was cut off itself: nothing had been touched, and it only has to go. */
function repairOf(journal: Journal | null, ids: readonly string[]): Repair {
  const forget = (): Promise<void> => inExcel((context) => take(context, removingJournal(ids)));
  return {
    sheets: journal?.sheets.map(({ name }) => name) ?? [],
    repair: () => (journal ? inExcel((context) => restore(context, journal)) : forget()),
    forget,
  };
}
