import type { Field, SourceKind } from '../../reading/records';
import type { SheetChange } from '../../report/compare-plan';
import type { GoalStatus, MunicipalityStatus } from '../../status/verdict';
import type { Severity } from '../../workbook/finding';

/**
 * A review as the pane shows it: plain data, every number printed, every sentence made. It crosses from the worker to the
 * page, so it holds nothing of the rows that were read, and no CPR number.
 */
export interface ReviewView {
  readonly contractName: string;
  readonly period: PeriodView;
  readonly goals: readonly GoalView[];
  readonly goalCounts: readonly StatusCount<GoalStatus>[];
  readonly municipalities: readonly MunicipalityView[];
  /** What the municipalities' targets rest on. */
  readonly basis: string;
  readonly outside: readonly { readonly name: string; readonly count: string }[];
  readonly sources: readonly SourceView[];
  readonly unread: readonly UnreadSheet[];
  readonly findings: readonly FindingView[];
  /** `null`: the split was refused; the findings say why. */
  readonly allocation: AllocationView | null;
  readonly contract: readonly ContractSection[];
  readonly changes: readonly SheetChange[];
  readonly seal: string;
}

export interface PeriodView {
  readonly year: number;
  /** Years that the contract covers. */
  readonly years: readonly number[];
  /** D, ISO. */
  readonly asOf: string;
  /** D as people write it. */
  readonly asOfText: string;
  readonly closed: boolean;
}

/** A place in the workbook that a number came from. */
export interface Place {
  readonly sheet: string;
  /** A cell or an area. */
  readonly cell: string;
  /** As people write it: `Log!E5:E900`. */
  readonly label: string;
}

export interface StatusCount<Status> {
  readonly status: Status;
  readonly count: number;
}

export interface GoalView {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly status: GoalStatus;
  /** With its unit; `null` when there is none. */
  readonly actual: string | null;
  /** With its unit; two readings as «275 / 550»; `null` when none is set. */
  readonly target: string | null;
  readonly why: string;
  readonly places: readonly Place[];
}

export interface MunicipalityView {
  readonly code: string;
  readonly name: string;
  readonly status: MunicipalityStatus;
  readonly count: string | null;
  /** «388,2-474,4» */
  readonly band: string | null;
  /** Whole courses to come inside; positive when under. */
  readonly toBand: number | null;
  /** For the eye alone: multiples of the target; `null` when there is none. */
  readonly bar: { readonly lower: number; readonly upper: number; readonly count: number } | null;
  readonly why: string;
  readonly places: readonly Place[];
  readonly population: string | null;
  readonly populationPlaces: readonly Place[];
}

export interface SourceView {
  readonly sheet: string;
  /** As it may be shown. */
  readonly label: string;
  readonly kind: SourceKind;
  readonly headerRow: number;
  readonly rowsUsed: string;
  readonly rowsLeftOut: string;
  readonly leftOut: 'copy' | 'local' | 'doubtful' | 'mapping' | null;
  readonly fields: readonly FieldView[];
  readonly columns: readonly ColumnView[];
  readonly place: Place;
}

export interface FieldView {
  readonly field: Field;
  /** Column letters; several for answers about sustainability, or for populations of several years. */
  readonly chosen: readonly string[];
}

/** A column of a table that the user may choose. */
export interface ColumnView {
  readonly letter: string;
  /** What stands above it; empty when nothing does. */
  readonly heading: string;
}

/** A sheet of staff's on which nothing was recognised, or which the user left out. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly label: string;
  readonly hidden: boolean;
}

export interface FindingView {
  readonly severity: Severity;
  readonly sentence: string;
  readonly place: Place | null;
  /** Only the user can answer it, by choosing a column or a sheet. */
  readonly isQuestion: boolean;
}

export interface AllocationView {
  readonly year: number;
  readonly total: string;
  readonly basis: 'amounts' | 'key' | 'population';
  readonly places: readonly Place[];
  readonly rows: readonly AllocationRowView[];
  readonly controls: readonly ControlView[];
  readonly leftOvers: string;
  readonly vat: string;
}

export interface AllocationRowView {
  readonly code: string;
  readonly name: string;
  readonly share: string;
  readonly amount: string;
  readonly gotLeftOver: string | null;
  /** Empty when everything is paid at once. */
  readonly instalments: readonly string[];
  readonly places: readonly Place[];
}

export interface ControlView {
  readonly label: string;
  readonly verdict: string;
  readonly holds: boolean;
}

export interface ContractSection {
  readonly id: 'settings' | 'targets' | 'grants';
  readonly title: string;
  readonly rows: readonly ContractRowView[];
}

export interface ContractRowView {
  readonly id: string;
  readonly name: string;
  /** Empty where nothing is chosen or set. */
  readonly value: string;
  /** The contract's own, when another value is in force. */
  readonly standard: string | null;
  readonly unit: string;
  readonly clause: string;
  readonly reading: string;
  /** Its cell in the sheet `Kontrakt`, as it is planned. */
  readonly cell: string | null;
}
