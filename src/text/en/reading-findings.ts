import type { FindingSentences } from '../finding-sentences';
import type { ReadingFindingFacts } from '../reading-finding-facts';
import { words } from './words';

export const readingFindings: Pick<FindingSentences, keyof ReadingFindingFacts> = {
  ambiguousColumn: ({ field, heading, others }) =>
    `Both ${heading === '' ? 'this column' : `“${heading}”`} and ${others} may be “${words.fields[field]}”, so neither is used. Choose the right column, or give each a heading of its own.`,
  emptyColumn: ({ field, heading }) => `The column “${heading}” (${words.fields[field]}) is empty.`,
  uncalculatedFormulas: ({ count }) =>
    count === 1
      ? 'The formula was never calculated and has no value. Open the workbook in Excel, save it and try again.'
      : `${String(count)} formulas were never calculated and have no value. Open the workbook in Excel, save it and try again. The first stands here.`,
  unreadableCell: ({ field, text }) =>
    text === ''
      ? `The formula was never calculated, so “${words.fields[field]}” is missing in the row. Open the workbook in Excel and save it.`
      : `“${text}” can't be read as “${words.fields[field]}” and is not used. Correct the cell.`,
  unreadableDate: ({ text }) =>
    text === ''
      ? 'The formula was never calculated, so the date is missing and the row is not counted. Open the workbook in Excel and save it.'
      : `“${text}” is not a date, so the row is not counted. Correct the cell.`,
  cprInCvr: () =>
    "The cell may hold a personal (CPR) number. It was not read; enter the company's CVR number of 8 digits.",
  cvrFailsCheck: ({ cvr }) =>
    `The CVR number ${cvr} fails the modulus 11 check. The row is counted, but check the number.`,
  totalsLeftOut: ({ count, rows }) =>
    count === 1
      ? `Row ${rows} is a total and is not counted.`
      : `${String(count)} rows are totals and are not counted: ${rows}.`,
  notesLeftOut: ({ count, rows }) =>
    count === 1
      ? `Row ${rows} was read as a note and is not counted.`
      : `${String(count)} rows were read as notes or separators and are not counted: ${rows}.`,
  listRowsOutside: ({ rows }) =>
    rows === 1
      ? 'The municipality is outside the area, so the row is not used.'
      : `${String(rows)} rows are municipalities outside the area and are not used. The first stands here.`,
  listRowDisagrees: ({ name, code }) =>
    `“${name}” and the code “${code}” are two different municipalities, so the row is not used. Correct the name or the code.`,
  listRowUnknown: ({ text }) => `“${text}” is no known municipality, so the row is not used.`,
  shareOfCounts: ({ heading }) =>
    `“${heading}” is each municipality's share of the numbers beside it and is not used as the key.`,
  numericScale: ({ answers }) =>
    `${String(answers)} answers about sustainability are numbers. Which numbers mean “to a high degree”? Write the answers in words, or keep a column of words instead.`,
  monthFirstDates: ({ text }) =>
    `The dates of the column are read with the month first: “${text}” can be read in no other way, and none of them has the day first.`,
  noAnswers: ({ answers, text }) =>
    answers === 1
      ? `The answer “${text}” is neither yes nor no and is not counted.`
      : `${String(answers)} answers in the column, like “${text}”, are neither yes nor no and are not counted. The first stands here.`,
  localSheet: ({ what }) =>
    ({
      sheet: "The sheet seems to be the local business office's own and is not counted.",
      table:
        "The table that begins here seems to be the local business office's own and is not counted.",
      counts:
        "The numbers of the sheet seem to be the local business office's own and are not used.",
    })[what],
  copySheet: ({ original }) =>
    `All rows of the sheet stand in other sheets too (“${original}” among them), so it is not counted again.`,
  nearCopy: ({ held, rows, original }) =>
    `${String(held)} of the sheet's ${String(rows)} rows stand in other sheets too (“${original}” among them) and count more than once. If it gathers the others, leave it out, or correct the rows that differ.`,
  formByName: ({ form }) =>
    `No column says whether the guidance is individual or collective. By the sheet's name or the title all its rows count as ${form} guidance.`,
  doubtfulLog: () =>
    'The sheet may be a guidance log, but less surely than others, by its name or its columns. It is not counted. Should it be?',
  hiddenSheet: () => 'The sheet is hidden but was read like the others.',
  mappedSheetMissing: ({ sheet }) =>
    `The mapping names the sheet “${sheet}”, which is not in the workbook.`,
  measurementScaled: () =>
    'The measurement is written as a number between 0 and 1 and was read as per cent.',
  measurementElsewhere: () => "The row is of another area than the house's own and is not used.",
  measurementImpossible: ({ goal, text }) =>
    `“${text}” can't be the measurement “${words.goals[goal]}” and is not used. Correct the cell or its number format.`,
  leftOutByMapping: () => 'The sheet is left out by your mapping.',
  formulaNotKept: () =>
    'Your formula can’t be kept here, as what it points to has moved or is gone, or as it is an array formula. The cell keeps its value.',
  ownSheetUnmarked: () =>
    'The sheet was written by Kontraktstatus, but is a copy or has lost its mark. It has not been read, so settings and remarks in it are not used.',
  sheetNotUsed: () => 'The sheet was not recognised and is not used.',
};
