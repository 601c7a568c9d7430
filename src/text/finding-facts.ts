import type { ContractFindingFacts } from './contract-finding-facts';
import type { FigureFindingFacts } from './figure-finding-facts';
import type { ReadingFindingFacts } from './reading-finding-facts';

/**
 * Every finding that the core can make, and the facts its sentence needs. The place (sheet and cell) is the finding's
 * own `where` and is not repeated here. Add a code here, then a sentence in `da/findings.ts` and `en/findings.ts`.
 */
export interface FindingFacts
  extends ContractFindingFacts, FigureFindingFacts, ReadingFindingFacts {
  /** So many more findings of a code on the sheet than are shown. */
  moreOfTheSame: { code: string; count: number };

  /** An amount column that is not the year's, or says what is invoiced already. */
  amountsPassedOver: { heading: string; reason: 'otherYear' | 'invoiced'; year: number };
  /** Of several amount columns the only one that sums to the grant. `columns` are places. */
  amountsBySum: { columns: readonly string[] };
  severalAmounts: { columns: readonly string[] };
  severalKeys: { columns: readonly string[] };
  keyOfOtherYear: { heading: string; year: number };
  /** Whole units as text, so that facts are plain data. */
  amountsAreTotal: { sum: string; unit: MoneyUnit; currency: string; year: number };
  amountsOffGrant: AmountsAndGrant;
  amountsNotGrant: AmountsAndGrant;
  amountsRounded: { unit: MoneyUnit };
  /** Agreed amounts have øre though amounts are rounded to kroner. */
  splitInSmallUnit: Record<string, never>;
  keyIsZero: Record<string, never>;
  /** `sum` in per cent, an exact ratio as text: `99.95` or `2999/30`. */
  keyScaled: { sum: string };
  keyNotHundred: { sum: string };
  splitMunicipalityMissing: { names: readonly string[] };
  splitMunicipalityDoubled: { name: string; first: string };
  splitCellBlank: { name: string };
  splitCellUnreadable: { name: string };
  splitCellNegative: { name: string };
  splitNoPopulation: { names: readonly string[] };
  splitByPopulation: { year: number | null };
  grantNotSet: { year: number };
  invalidGln: { name: string };
}

type MoneyUnit = 'krone' | 'øre';

/** Whole units as text; `difference` is sum − grant. */
interface AmountsAndGrant {
  sum: string;
  grant: string;
  difference: string;
  unit: MoneyUnit;
  currency: string;
}

export type FindingCode = keyof FindingFacts;

/**
 * Whether a finding waits for an answer that nobody but the user has: a column to choose, a sheet, a value in the sheet
 * `Kontrakt`. The review goes on without it. Every code says which it is.
 */
export const IS_QUESTION: Readonly<Record<FindingCode, boolean>> = {
  contractSheetHeaderless: false,
  unknownContractRow: false,
  doubledContractRow: false,
  invalidContractValue: false,
  invalidSetting: false,
  formulaNotKept: false,
  ownSheetUnmarked: false,
  unknownScale: true,
  unknownAnswers: false,
  listRowsOutside: false,
  listRowDisagrees: false,
  listRowUnknown: false,
  doubtfulLog: true,
  monthFirstDates: false,
  noAnswers: false,
  shareOfCounts: false,
  formByName: false,
  measurementElsewhere: false,
  measurementImpossible: false,
  yearNotBegun: false,
  outsidePeriod: false,
  rowWithoutDate: false,
  countedWhole: false,
  noDateColumn: true,
  noFormColumn: false,
  rowWithoutForm: false,
  uncertainCompanies: false,
  courseIdsRestart: false,
  courseContradicts: false,
  noSegmentColumn: false,
  rowsWithoutSegment: false,
  companyWithoutStart: false,
  companyWithoutCvr: false,
  companyWithoutDay: false,
  unknownTopics: false,
  npsWithoutSegments: false,
  referralsWithoutReferred: false,
  answersWithoutSegment: false,
  answersNotReferred: false,
  noMunicipalityColumn: false,
  outsideMunicipality: false,
  blankMunicipality: false,
  unknownMunicipality: false,
  countNotRead: false,
  countsOfOtherYear: false,
  severalCounts: true,
  countsByPart: true,
  countsAdded: false,
  countDiffers: false,
  countsDiffer: false,
  populationNotUsed: false,
  populationBundled: false,
  populationsDiffer: false,
  populationOlder: false,
  populationUnknown: false,
  measurementsDiffer: true,
  measurementWithoutYear: true,
  measurementOutsidePeriod: false,
  ambiguousColumn: true,
  emptyColumn: false,
  uncalculatedFormulas: false,
  unreadableCell: false,
  unreadableDate: false,
  cprInCvr: false,
  cvrFailsCheck: false,
  totalsLeftOut: false,
  notesLeftOut: false,
  numericScale: true,
  localSheet: false,
  copySheet: false,
  nearCopy: true,
  hiddenSheet: false,
  mappedSheetMissing: false,
  measurementScaled: false,
  leftOutByMapping: false,
  sheetNotUsed: false,
  moreOfTheSame: false,
  amountsPassedOver: false,
  amountsBySum: false,
  severalAmounts: true,
  severalKeys: true,
  keyOfOtherYear: false,
  amountsAreTotal: false,
  amountsOffGrant: false,
  amountsNotGrant: false,
  amountsRounded: false,
  splitInSmallUnit: false,
  keyIsZero: false,
  keyScaled: false,
  keyNotHundred: false,
  splitMunicipalityMissing: false,
  splitMunicipalityDoubled: false,
  splitCellBlank: false,
  splitCellUnreadable: false,
  splitCellNegative: false,
  splitNoPopulation: false,
  splitByPopulation: false,
  grantNotSet: false,
  invalidGln: false,
};
