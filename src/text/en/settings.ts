import type { SettingTexts } from '../setting-texts';

export const settings: SettingTexts = {
  individualTarget: {
    name: 'Target for individual guidance',
    unit: 'a year',
    reading:
      "The contract mentions the target but not the number. Type it when it has been agreed; a municipality's target is then its share of it. " +
      'Empty: its share of the actual number in the municipalities of the contract.',
  },
  populationYear: {
    name: 'Population of year',
    unit: 'year',
    reading:
      "Empty: the workbook's own column, the newest if there are several; without a column Statistics Denmark's figures of 1 January the year before the contract year. " +
      'Amounts and edges change with the year.',
  },
  tolerance: {
    name: "Band around a municipality's target",
    unit: 'per cent',
    reading:
      "Per cent of the municipality's target to either side. The edges are inside: with a band of 10, exactly 90% and 110% are within.",
  },
  countUnit: {
    name: 'What is counted for a municipality',
    unit: 'choice',
    reading:
      'courses: the rows of the log or its distinct course ids. companies: distinct companies. meetings: each row is a meeting.',
  },
  youngReading: {
    name: 'Target for companies under 3 years',
    unit: 'companies a year',
    reading: "Empty: the contract's own target stands.",
  },
  npsVerdict: {
    name: 'NPS is judged',
    unit: 'choice',
    reading:
      'combined: the operations and growth segments together; both are shown. each: both segments must reach the target.',
  },
  satisfiedAnswers: {
    name: 'Answers that count as satisfied',
    unit: 'answers, separated by semicolons',
    reading:
      'The contract says “i høj grad”; “i meget høj grad” counts too. “Ved ikke” and “Ikke relevant” are not in the base.',
  },
  instalments: {
    name: 'Instalments a year',
    unit: 'choice',
    reading: 'The contract does not say how often the money is collected: 1, 2, 4 or 12 times.',
  },
  roundTo: {
    name: 'Amounts are rounded to',
    unit: 'choice',
    reading: 'Amounts are whole kroner or whole øre. The sum is always exact.',
    choices: { '1': 'krone', '0.01': 'øre' },
  },
  vat: {
    name: 'VAT',
    unit: 'text',
    reading:
      'Finance must choose; nothing is assumed. Type the text that shall stand, for instance “momsfri” or “25 % moms”.',
  },
};
