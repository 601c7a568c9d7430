import { findings as daFindings } from './da/findings';
import { settings as daSettings } from './da/settings';
import { sheets as daSheets } from './da/sheets';
import { why as daWhy } from './da/why';
import { words as daWords } from './da/words';
import { findings as enFindings } from './en/findings';
import { settings as enSettings } from './en/settings';
import { sheets as enSheets } from './en/sheets';
import { why as enWhy } from './en/why';
import { words as enWords } from './en/words';
import type { FindingSentences } from './finding-sentences';
import { formatIn } from './format/format';
import type { Format } from './format/format';
import type { Language } from './language';
import type { SettingTexts } from './setting-texts';
import type { SheetTexts } from './sheet-texts';
import type { WhySentences } from './why-sentences';
import type { Words } from './words';

/** Everything that people read, in one language. */
export interface Catalogue {
  readonly words: Words;
  readonly format: Format;
  readonly why: WhySentences;
  readonly findings: FindingSentences;
  readonly settings: SettingTexts;
  readonly sheets: SheetTexts;
}

const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  da: {
    words: daWords,
    format: formatIn('da'),
    why: daWhy,
    findings: daFindings,
    settings: daSettings,
    sheets: daSheets,
  },
  en: {
    words: enWords,
    format: formatIn('en'),
    why: enWhy,
    findings: enFindings,
    settings: enSettings,
    sheets: enSheets,
  },
};

/** The texts of a language. */
export function textOf(language: Language): Catalogue {
  return CATALOGUES[language];
}
