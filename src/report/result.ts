import type { GoalId, Unit } from '../contract/contract';
import type { Field, SourceKind } from '../reading/records';
import type { GoalStatus, MunicipalityStatus } from '../status/verdict';
import type { Severity } from '../workbook/finding';

/** The JSON of a review, version 1: `docs/result.md` in words, `docs/result.schema.json` as a schema. */
export interface Result {
  readonly schema: 1;
  readonly contract: string;
  readonly year: number;
  /** `2026-06-30`. */
  readonly asOf: string;
  readonly closed: boolean;
  readonly seal: string;
  readonly sources: readonly ResultSource[];
  readonly settings: ResultSettings;
  readonly targets: readonly ResultTarget[];
  readonly municipalities: readonly ResultMunicipality[];
  readonly outside: readonly { readonly name: string; readonly count: number }[];
  readonly allocation: ResultAllocation | null;
  readonly findings: readonly ResultFinding[];
}

export interface ResultSource {
  readonly sheet: string;
  readonly kind: SourceKind;
  readonly headerRow: number;
  readonly rowsUsed: number;
  readonly rowsLeftOut: number;
  /** A field's column letter; a list of them where several columns hold it. */
  readonly columns: Readonly<Partial<Record<Field, string | readonly string[]>>>;
}

export interface ResultSettings {
  readonly individualTarget: number | null;
  /** The year that was used. */
  readonly populationYear: number | null;
  readonly tolerance: number;
  readonly countUnit: 'courses' | 'companies' | 'meetings';
  readonly youngReading: number | null;
  readonly npsVerdict: 'combined' | 'each';
  readonly satisfiedAnswers: readonly string[];
  readonly instalments: 1 | 2 | 4 | 12;
  readonly roundTo: 1 | 0.01;
  readonly vat: string | null;
}

export interface ResultTarget {
  readonly id: GoalId;
  readonly actual: number | null;
  readonly target: number | null;
  readonly unit: Unit;
  readonly status: GoalStatus;
  readonly clause: string;
  readonly why: string;
  /** The cells behind the number, `Log!C6:C1209; …`; empty when there are none. */
  readonly source: string;
}

export interface ResultMunicipality {
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
  readonly count: number | null;
  readonly expected: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: MunicipalityStatus;
  readonly toBand: number | null;
}

export interface ResultAllocation {
  readonly total: number;
  readonly currency: string;
  readonly basis: 'amounts' | 'key' | 'population';
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    /** Per cent. */
    readonly share: number;
    readonly amount: number;
    readonly instalments: readonly number[];
  }[];
}

export interface ResultFinding {
  readonly severity: Severity;
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}
