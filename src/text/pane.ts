import { pane as daPane } from './da/pane';
import { refusals as daRefusals } from './da/refusals';
import { words as daWords } from './da/words';
import { pane as enPane } from './en/pane';
import { refusals as enRefusals } from './en/refusals';
import { words as enWords } from './en/words';
import type { Language } from './language';
import type { PaneTexts } from './pane-texts';
import type { RefusalSentences } from './refusal-sentences';
import type { Words } from './words';

const PANE: Readonly<Record<Language, PaneTexts>> = { da: daPane, en: enPane };

const REFUSALS: Readonly<Record<Language, RefusalSentences>> = {
  da: daRefusals,
  en: enRefusals,
};

const WORDS: Readonly<Record<Language, Words>> = { da: daWords, en: enWords };

/** What the pane and the ribbon say. */
export function paneTexts(language: Language): PaneTexts {
  return PANE[language];
}

/** Why a workbook can't be used or written. */
export function refusalTexts(language: Language): RefusalSentences {
  return REFUSALS[language];
}

/** The words alone, without the sentences that a review is told in. */
export function paneWords(language: Language): Words {
  return WORDS[language];
}
