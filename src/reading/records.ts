import type Fraction from 'fraction.js';
import type { GoalId } from '../contract/contract';
import type { Day } from '../workbook/day';
import type { Finding } from '../workbook/finding';

/** Everything that reading gives: staff's rows as records, how they were read, and what there is to say about it. */
export interface Records {
  readonly guidance: readonly GuidanceSheet[];
  readonly evaluations: readonly EvaluationSheet[];
  readonly municipalityLists: readonly MunicipalityList[];
  readonly measurements: readonly Measurement[];
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

export type SourceKind = 'guidance' | 'evaluation' | 'municipalities' | 'measurements';

export type GuidanceField =
  | 'date'
  | 'cvr'
  | 'company'
  | 'municipality'
  | 'form'
  | 'segment'
  | 'growthCourse'
  | 'start'
  | 'topic'
  | 'course';

export type EvaluationField =
  'date' | 'cvr' | 'company' | 'segment' | 'score' | 'referred' | 'referralUsed' | 'sustainability';

export type MunicipalityField =
  'code' | 'municipality' | 'form' | 'population' | 'count' | 'key' | 'amount' | 'ean';

export type MeasurementField = 'measure' | 'date' | 'year' | 'value';

export type Field = GuidanceField | EvaluationField | MunicipalityField | MeasurementField;

/** One of staff's tables and how it was understood. */
export interface Source {
  readonly sheet: string;
  readonly kind: SourceKind;
  /** The last row of the header. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** A field and the columns that hold it (several for `sustainability`). */
  readonly columns: readonly SourceColumn[];
  /** Set when the table was left out whole: a copy of others, the local office's own, or no sure log beside one that is. */
  readonly leftOut: 'copy' | 'local' | 'doubtful' | null;
}

export interface SourceColumn {
  readonly field: Field;
  readonly column: number;
  readonly heading: string;
  readonly why: WhyColumn;
}

/**
 * Why a column was taken for its field: the user said so; the heading names it, or nearly; the heading above it does; the
 * table's title does; the heading is the answer itself and the cells mark it; or the cells alone.
 */
export type WhyColumn =
  'correction' | 'heading' | 'nearHeading' | 'group' | 'title' | 'answer' | 'cells';

/** What both kinds of dated tables share. */
interface DatedSheet {
  readonly sheet: string;
  readonly source: Source;
  /** What stands above the header. */
  readonly title: string;
  /** The only year that the sheet's name or title names; what a table without a date column counts as. */
  readonly namedYear: number | null;
}

/** Which municipality a row names. */
export type MunicipalityName =
  | { readonly kind: 'inside'; readonly code: string }
  | { readonly kind: 'outside'; readonly code: string }
  | { readonly kind: 'unknown'; readonly text: string };

export interface GuidanceSheet extends DatedSheet {
  /** Its columns could be those of another list. */
  readonly isDoubtful: boolean;
  readonly has: ReadonlySet<GuidanceField>;
  readonly rows: readonly GuidanceRow[];
}

/** One guidance course as staff logged it. `null` is a blank cell or one that could not be read; the reader has told which. */
export interface GuidanceRow {
  readonly row: number;
  readonly date: Day | null;
  /** Eight digits. */
  readonly cvr: string | null;
  /** As written, untouched; mask it before it is shown. */
  readonly company: string | null;
  readonly municipality: MunicipalityName;
  readonly form: 'individual' | 'collective' | null;
  readonly segment: Segment | null;
  readonly growthCourse: boolean | null;
  readonly start: Day | null;
  readonly topic: string | null;
  /** As written; mask it before it is shown. */
  readonly course: string | null;
}

export type Segment = 'growth' | 'operations';

export interface EvaluationSheet extends DatedSheet {
  readonly has: ReadonlySet<EvaluationField>;
  readonly rows: readonly EvaluationRow[];
}

export interface EvaluationRow {
  readonly row: number;
  readonly date: Day | null;
  /** Eight digits; only to tell answers apart. */
  readonly cvr: string | null;
  readonly segment: Segment | null;
  /** Whole, 0 to 10. */
  readonly score: number | null;
  readonly referred: boolean | null;
  readonly referralUsed: boolean | null;
  /** The answers to every such question, as written; empty when none was answered or all are «ved ikke». */
  readonly sustainability: readonly string[];
}

/** One list of municipalities; the 19 rows of it, by code, and the columns it has. Every number keeps its cell. */
export interface MunicipalityList {
  readonly sheet: string;
  readonly source: Source;
  readonly rows: readonly MunicipalityRow[];
  /** Rows that name another municipality, none that is known, or two at once. */
  readonly rowsLeftOut: number;
  readonly populations: readonly NumberColumn[];
  readonly counts: readonly NumberColumn[];
  readonly keys: readonly NumberColumn[];
  readonly amounts: readonly NumberColumn[];
  readonly hasEan: boolean;
}

export interface MunicipalityRow {
  readonly row: number;
  readonly code: string;
  /** As written; checked by `split/`. */
  readonly ean: string | null;
}

export interface NumberColumn {
  readonly column: number;
  readonly heading: string;
  /** The year that the heading (else the sheet) names; `null` when none or several. */
  readonly year: number | null;
  /** The part of the year that the heading counts; `null` for the whole, or where it names none. */
  readonly part: YearPart | null;
  /** The same of the sheet's name and title. */
  readonly sheetPart: YearPart | null;
  /** How surely the heading says what the column is, 0 to 1. */
  readonly name: number;
  /** The heading says that it was invoiced, charged or paid already. */
  readonly isInvoiced: boolean;
  /** The heading or the cells' format says per cent. */
  readonly isPercent: boolean;
  /** One for each of `MunicipalityList.rows`, in that order. */
  readonly cells: readonly NumberCell[];
  /** The sums of the list's rows that are other municipalities, and that nobody knows. */
  readonly beyond: { readonly outside: Fraction; readonly unknown: Fraction };
}

/** The first and the last of some months, 1 to 12. */
export interface YearPart {
  readonly from: number;
  readonly to: number;
}

export interface NumberCell {
  readonly cell: string;
  /** `null`: blank or unreadable. */
  readonly value: Fraction | null;
  /** What stands there when it could not be read as a number. */
  readonly text: string | null;
}

/** One typed-in measurement, already in the goal's own unit (53, not 0,53). */
export interface Measurement {
  readonly goal: GoalId;
  readonly value: Fraction;
  readonly year: number | null;
  readonly date: Day | null;
  readonly source: Source;
  readonly cell: string;
}
