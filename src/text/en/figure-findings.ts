import type { FigureFindingFacts, ListProblemKey } from '../figure-finding-facts';
import type { FindingSentences } from '../finding-sentences';
import { counted, quoted, whole } from './list-words';
import { words } from './words';

export const figureFindings: Pick<FindingSentences, keyof FigureFindingFacts> = {
  unknownScale: ({ text }) =>
    `None of the answers about sustainability is “to a high degree” or another step of that scale, so the goal is not computed. Here stands “${text}”. Write in Kontrakt which answers count as satisfied.`,
  unknownAnswers: ({ answers, text }) =>
    `${answers === 1 ? `The answer “${text}” is` : `${String(answers)} answers, “${text}” among them, are`} no step of the scale and count as not satisfied. Correct the ${answers === 1 ? 'cell' : 'cells'}, or say in Kontrakt which answers count as satisfied.`,
  yearNotBegun: ({ year }) =>
    `The as-of date is before 1 January ${String(year)}, so nothing of the year is counted yet.`,
  outsidePeriod: ({ before, after, year }) =>
    `Not counted: ${both(
      before && `${rows(before)} from before 1 January ${String(year)}`,
      after && `${rows(after)} after the as-of date`,
    )}.${firstOf(before + after)}`,
  rowWithoutDate: () => 'The row has no date that can be read and is not counted.',
  countedWhole: ({ rows: count, year }) =>
    `The sheet has no dates but names no year but ${String(year)}. All of it is counted (${rows(count)}).`,
  noDateColumn: ({ rows: count, year }) =>
    `The sheet has no dates and does not name ${String(year)} alone. Not counted: ${rows(count)}. Which year do they belong to?`,

  noFormColumn: ({ rows: count }) =>
    `The sheet has no column for individual or collective. Counted as individual guidance: ${rows(count)}.`,
  rowWithoutForm: () =>
    'The row does not say whether the guidance is individual or collective and is counted as neither.',
  uncertainCompanies: ({ byName, alone }) =>
    `${both(
      byName &&
        `${counted(byName, 'company', 'companies')} without a CVR number known by name and municipality`,
      alone && `${rows(alone)} without CVR number and name counted one by one`,
    )}. The number of companies is therefore uncertain.`,
  courseIdsRestart: ({ ids }) =>
    `${counted(ids, 'course id', 'course ids')} used for different companies in several sheets and counted once in each sheet.${firstOf(ids)}`,
  courseContradicts: ({ course, field }) =>
    `Course “${course}” also has another value in “${words.fields[field]}”. The first by date is used.`,
  noSegmentColumn: ({ rows: count }) =>
    `The sheet has no column for segment or growth courses. Rows that can't be growth courses: ${whole(count)}.`,
  rowsWithoutSegment: ({ rows: count }) =>
    `Rows with individual guidance that do not say whether it is a growth course, not counted as one: ${whole(count)}.${firstOf(count)}`,
  companyWithoutStart: () =>
    'The company has no start date that can be read and is not counted among companies under 3 years.',
  companyWithoutCvr: () =>
    'The company has no CVR number that can be read and is not counted among companies under 3 years.',
  companyWithoutDay: () =>
    'The guidance has no date, so it is not known whether the company was under 3 years. It is not counted among them.',
  unknownTopics: ({ rows: count, text }) =>
    `Rows whose topic the contract does not have, counted in no focus area: ${whole(count)} (${count === 1 ? '' : 'the first is '}“${text}”).`,

  referralsWithoutReferred: () =>
    'The sheet has no column of who was referred, so the base is everybody who answered whether they used a referral.',
  npsWithoutSegments: () => 'The sheet has no segment column, so all answers are in the NPS.',
  answersWithoutSegment: ({ answers }) =>
    `Answers from neither the operations nor the growth segment, not in the NPS: ${whole(answers)}.${firstOf(answers)}`,
  answersNotReferred: ({ answers }) =>
    `Answers about using a referral from somebody not marked as referred, not in the base: ${whole(answers)}.${firstOf(answers)}`,

  noMunicipalityColumn: ({ rows: count }) =>
    `The sheet has no municipality column. Counted under “${words.unknownMunicipality}”: ${rows(count)}.`,
  outsideMunicipality: ({ municipality, rows: count }) =>
    `${municipality} is outside the area. This concerns ${rows(count)}.${firstOf(count)}`,
  blankMunicipality: ({ rows: count }) =>
    `The municipality is missing in ${rows(count)}, counted under “${words.unknownMunicipality}”.${firstOf(count)}`,
  unknownMunicipality: ({ text, rows: count }) =>
    `“${text}” is no known municipality. Counted under “${words.unknownMunicipality}”: ${rows(count)}.${firstOf(count)}`,
  countNotRead: ({ municipality, problem, text }) =>
    `The municipality's count is missing: ${because(municipality, problem, text)}.`,
  countsOfOtherYear: ({ year }) =>
    `The column with counts of courses is not for ${String(year)} and is not used.`,
  severalCounts: ({ heading, other, year }) =>
    `“${heading}” and “${other}” could both be the counts of courses in ${String(year)}, but they differ. Neither is used. Which one holds?`,
  countsAdded: ({ columns, year }) =>
    columns.length === 1
      ? `The number per municipality in ${String(year)} is what stands under ${quoted(columns)}.`
      : `The number per municipality in ${String(year)} is the sum of ${quoted(columns)}.`,
  countsByPart: ({ columns, year, problem }) =>
    `${quoted(columns)} ${columns.length === 1 ? 'counts a part' : 'count a part each'} of ${String(year)}, but ${
      {
        gap: 'months are missing',
        overlap: 'some months are in several of them',
        growing: 'no municipality ever falls, so they may be running totals',
      }[problem]
    }. ${columns.length === 1 ? 'It is not' : 'None of them is'} used. Add a column with the number for the whole year.`,
  countDiffers: ({ municipality, list, log }) =>
    `${municipality} stands with ${whole(list)}, but the log gives ${whole(log)}. The log is used.`,
  countsDiffer: ({ municipalities, municipality, list, log }) =>
    `${whole(municipalities)} municipalities stand with another number than the log's. The first is here: ${municipality} with ${whole(list)}, where the log gives ${whole(log)}. The log is used.`,

  populationNotUsed: ({ heading, municipality, problem, text }) =>
    `“${heading}” is not used as population: ${because(municipality, problem, text)}.`,
  populationBundled: () =>
    "The workbook's own population can't be used. The figures are those of Danmarks Statistik.",
  populationsDiffer: ({ heading, used }) =>
    `“${heading}” has another population than the sheet “${used}”, which is used.`,
  populationOlder: ({ year, wanted }) =>
    `The population of 1 January ${String(wanted)} is not known. That of ${String(year)} is used.`,
  populationUnknown: ({ year }) => `The population of 1 January ${String(year)} is not known.`,

  measurementsDiffer: ({ goal, other }) =>
    `The measurement “${words.goals[goal]}” also stands in ${other} with another number, and it can't be seen which is the newest. Neither is used.`,
  measurementWithoutYear: ({ goal }) =>
    `The measurement “${words.goals[goal]}” names neither year nor date and is not used. Which year is it for?`,
  measurementOutsidePeriod: ({ goal, year }) =>
    `The measurement “${words.goals[goal]}” is not of ${String(year)}, or is from after the as-of date, and is not used.`,
};

function because(municipality: string, problem: ListProblemKey, text: string): string {
  switch (problem) {
    case 'notListed':
      return `${municipality} is not in the list`;
    case 'listedTwice':
      return `${municipality} is in the list more than once`;
    case 'blank':
      return `the cell for ${municipality} is blank`;
    case 'unreadable':
      return `“${text}” at ${municipality} is no whole number that can be used`;
  }
}

function rows(count: number): string {
  return counted(count, 'row', 'rows');
}

/** That the cell is the first of several; nothing for one alone. */
function firstOf(count: number): string {
  return count === 1 ? '' : ' This is the first.';
}

/** What there is of the two, joined by “and”; 0 is nothing to tell. */
function both(...parts: readonly (string | 0)[]): string {
  return parts.filter((part) => part !== 0).join(' and ');
}
