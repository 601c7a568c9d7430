import type { MunicipalityStatusKey, UnitKey } from './why-facts';

export type PaneStage = 'open' | 'recognise' | 'read' | 'count';

export type PaneTask = 'reading' | 'writing' | 'takingBack';

/** How many of a write's sheets or cells are of each kind. */
export interface ChangeCounts {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
}

/** What the pane and the ribbon say, in one language. What the sheets say too is taken from their texts. */
export interface PaneTexts {
  readonly title: string;
  readonly version: (version: string) => string;
  /** A printed number with its unit, short. */
  readonly withUnit: (unit: UnitKey, number: string) => string;
  readonly none: string;
  readonly tabs: Readonly<Record<'overview' | 'sources' | 'allocation' | 'contract', string>>;
  readonly tabList: string;
  readonly period: {
    readonly asOf: string;
    readonly year: string;
    readonly told: (asOf: string, closed: boolean) => string;
  };
  readonly start: {
    readonly heading: string;
    readonly lead: string;
    readonly points: readonly string[];
    readonly open: string;
    readonly openAnother: string;
    readonly drop: string;
    readonly sample: string;
    readonly sampleHint: string;
    readonly privacy: string;
    readonly close: string;
  };
  /** The first time in Excel. */
  readonly welcome: { readonly text: string; readonly dismiss: string };
  readonly office: { readonly missing: string };
  readonly reading: {
    readonly stages: Readonly<Record<PaneStage, string>>;
    readonly step: (step: number, of: number) => string;
    readonly stop: string;
    readonly begin: string;
    readonly stopped: string;
    readonly again: string;
  };
  readonly nothing: {
    readonly heading: string;
    readonly text: string;
    readonly noSheets: string;
    readonly sheets: string;
  };
  readonly notice: {
    readonly mayBeOld: string;
    readonly questions: (count: number) => string;
    readonly seeQuestions: string;
    readonly written: (sheets: readonly string[]) => string;
    readonly unchanged: string;
    readonly saved: (file: string) => string;
    readonly takenBack: string;
    readonly failed: Readonly<Record<PaneTask, string>>;
    readonly unexpected: Readonly<Record<PaneTask, string>>;
    readonly retry: string;
    readonly unfinished: (sheets: readonly string[]) => string;
    readonly repair: string;
    readonly forget: string;
    readonly sample: string;
    readonly backToWorkbook: string;
    readonly reviewed: (goals: string) => string;
    readonly thisWorkbook: string;
  };
  readonly write: {
    readonly inWorkbook: string;
    readonly inFile: string;
    readonly fileAgain: string;
    readonly takeBack: string;
    readonly writing: string;
    readonly takingBack: string;
    readonly preview: string;
    readonly sheets: (counts: ChangeCounts) => string;
    readonly cells: (counts: ChangeCounts) => string;
    readonly states: Readonly<Record<'new' | 'changed' | 'same', string>>;
    readonly untouched: string;
  };
  readonly why: {
    readonly ask: string;
    readonly of: (name: string) => string;
    readonly source: string;
    readonly more: (count: number) => string;
    readonly goTo: (place: string) => string;
    readonly gone: (place: string) => string;
  };
  readonly overview: {
    readonly goals: string;
    readonly target: (target: string) => string;
    readonly municipalities: string;
    readonly groups: Readonly<Record<MunicipalityStatusKey, (count: number) => string>>;
    readonly dialogue: string;
    readonly noDialogue: string;
    readonly toBand: (courses: number) => string;
    readonly bar: (count: string, band: string) => string;
    readonly population: string;
  };
  readonly sources: {
    readonly heading: string;
    readonly headerRow: (row: number) => string;
    readonly rows: (used: string, leftOut: string) => string;
    readonly columns: string;
    readonly noColumn: string;
    readonly column: (letter: string, heading: string) => string;
    readonly several: (letters: readonly string[]) => string;
    readonly leaveOut: string;
    readonly use: string;
    readonly leftOut: Readonly<Record<'copy' | 'local' | 'doubtful' | 'mapping', string>>;
    readonly corrected: string;
    readonly undoCorrections: string;
    readonly unread: string;
    readonly notRecognised: string;
    readonly isHidden: string;
    readonly useAs: (sheet: string) => string;
    readonly notUsed: string;
    readonly questions: string;
    readonly findings: (count: number) => string;
    readonly noFindings: string;
    readonly showMore: (count: number) => string;
  };
  readonly allocation: {
    readonly total: (year: number) => string;
    readonly controls: string;
    readonly amounts: string;
    readonly instalments: (amounts: readonly string[]) => string;
    readonly none: string;
    readonly seeFindings: string;
  };
  readonly contract: {
    readonly notSet: string;
    readonly notChosen: string;
    readonly standard: (value: string) => string;
    readonly edit: string;
    readonly editLater: string;
  };
  readonly command: {
    readonly title: string;
    readonly failed: string;
    readonly openPane: string;
  };
}
