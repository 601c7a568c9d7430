import type { FindingSentences } from '../finding-sentences';

export const findings: FindingSentences = {
  unreadableDate: ({ text }) => `«${text}» er ikke en dato, så rækken er ikke talt med.`,
  missingDate: () => 'Datoen mangler, så rækken er ikke talt med.',
};
