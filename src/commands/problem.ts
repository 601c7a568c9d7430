import { paneTexts, refusalTexts } from '../text/pane';
import type { Language } from '../text/language';
import type { RefusalSentences } from '../text/refusal-sentences';
import { WorkbookRefused } from '../workbook/port';

/** Why the status was not updated, as data; `code` is `null` for what nobody foresaw. */
export interface Problem {
  readonly code: keyof RefusalSentences | null;
  readonly facts: Readonly<Record<string, string>>;
}

/** A problem as it is told. */
export interface ToldProblem {
  readonly title: string;
  readonly reason: string;
  /** What to do next; empty where the reason says it. */
  readonly next: string;
}

export function problemOf(error: unknown): Problem {
  return error instanceof WorkbookRefused
    ? { code: error.code, facts: error.facts }
    : { code: null, facts: {} };
}

export function tellProblem({ code, facts }: Problem, language: Language): ToldProblem {
  const { command, notice } = paneTexts(language);
  return {
    title: command.title,
    reason:
      code === null ? command.failed : refusalTexts(language)[code](notice.thisWorkbook, facts),
    next: nextOf(code, command),
  };
}

function nextOf(
  code: Problem['code'],
  { openPane, chooseSheets }: { readonly openPane: string; readonly chooseSheets: string },
): string {
  switch (code) {
    case 'nothingRecognised':
      return chooseSheets;
    case 'cellBeingEdited':
    case 'halfWritten':
      return '';
    default:
      return openPane;
  }
}

/** A problem in the part of an address that never leaves the browser, for the page that shows it. */
export function problemToHash({ code, facts }: Problem, language: Language): string {
  return `#${new URLSearchParams({ ...facts, code: code ?? '', language }).toString()}`;
}

/** The other way; whatever else Office puts into the address is passed over. */
export function problemFromHash(hash: string): { problem: Problem; language: Language } {
  const given = Object.fromEntries(new URLSearchParams(hash.slice(1)));
  const { code = '', language, ...facts } = given;
  const isKnown = Object.hasOwn(refusalTexts('da'), code);
  return {
    problem: { code: isKnown ? (code as keyof RefusalSentences) : null, facts },
    language: language === 'en' ? 'en' : 'da',
  };
}
