import { findings as daFindings } from './da/findings';
import { findings as enFindings } from './en/findings';
import type { FindingSentences } from './finding-sentences';
import type { Language } from './language';

/** Everything that people read, in one language. */
export interface Catalogue {
  readonly findings: FindingSentences;
}

const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  da: { findings: daFindings },
  en: { findings: enFindings },
};

/** The texts of a language. */
export function textOf(language: Language): Catalogue {
  return CATALOGUES[language];
}
