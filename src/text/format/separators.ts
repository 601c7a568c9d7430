import type { Language } from '../language';

export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

export const SEPARATORS: Readonly<Record<Language, Separators>> = {
  da: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' },
};
