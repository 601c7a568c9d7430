import type { FindingSentences } from '../finding-sentences';

export const findings: FindingSentences = {
  unreadableDate: ({ text }) => `“${text}” is not a date, so the row is not counted.`,
  missingDate: () => 'The date is missing, so the row is not counted.',
};
