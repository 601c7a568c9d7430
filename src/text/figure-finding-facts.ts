import type { GoalKey } from './why-facts';

type Nothing = Record<string, never>;

/** Why a municipality list gives no number for a municipality. */
export type ListProblemKey = 'notListed' | 'listedTwice' | 'blank' | 'unreadable';

/** What the counts have to say of the workbook; `rows` and `answers` are how many are meant, the place is the first. */
export interface FigureFindingFacts {
  /** Answers about sustainability of which none is a step of the contract's scale. */
  unknownScale: { text: string };
  /** Answers that are no step of the scale, among others that are. */
  unknownAnswers: { answers: number; text: string };
  /** D lies before the year. */
  yearNotBegun: { year: number };
  outsidePeriod: { before: number; after: number; year: number };
  rowWithoutDate: Nothing;
  /** A sheet without dates that names the year. */
  countedWhole: { rows: number; year: number };
  noDateColumn: { rows: number; year: number };

  noFormColumn: { rows: number };
  rowWithoutForm: Nothing;
  /** Companies known by name and municipality, and rows that name no company. */
  uncertainCompanies: { byName: number; alone: number };
  courseIdsRestart: { ids: number };
  courseContradicts: { course: string; field: 'municipality' | 'form' | 'segment' };
  noSegmentColumn: { rows: number };
  rowsWithoutSegment: { rows: number };
  companyWithoutStart: Nothing;
  companyWithoutCvr: Nothing;
  /** Neither surely under three years nor surely over, as its rows have no date. */
  companyWithoutDay: Nothing;
  unknownTopics: { rows: number; text: string };

  npsWithoutSegments: Nothing;
  /** No column of who was referred: everybody who answered is the base. */
  referralsWithoutReferred: Nothing;
  answersWithoutSegment: { answers: number };
  answersNotReferred: { answers: number };

  noMunicipalityColumn: { rows: number };
  outsideMunicipality: { municipality: string; rows: number };
  blankMunicipality: { rows: number };
  unknownMunicipality: { text: string; rows: number };
  countNotRead: { municipality: string; problem: ListProblemKey; text: string };
  countsOfOtherYear: { year: number };
  severalCounts: { heading: string; other: string; year: number };
  /** Columns that count parts of the year, added up, or not. */
  countsAdded: { columns: readonly string[]; year: number };
  countsByPart: {
    columns: readonly string[];
    year: number;
    problem: 'gap' | 'overlap' | 'growing';
  };
  countDiffers: { municipality: string; list: number; log: number };
  countsDiffer: { municipalities: number; municipality: string; list: number; log: number };

  populationNotUsed: {
    heading: string;
    municipality: string;
    problem: ListProblemKey;
    text: string;
  };
  populationBundled: Nothing;
  populationsDiffer: { heading: string; used: string };
  populationOlder: { year: number; wanted: number };
  populationUnknown: { year: number };

  measurementsDiffer: { goal: GoalKey; other: string };
  measurementWithoutYear: { goal: GoalKey };
  measurementOutsidePeriod: { goal: GoalKey; year: number };
}
