import type Fraction from 'fraction.js';
import type { CountUnitKey } from './why-facts';
import type { SourceKindKey } from './words';

export type SheetRoleKey = 'contract' | 'targets' | 'municipalities' | 'allocation' | 'receipt';

/** What the municipalities' targets are made of. */
export interface BasisFacts {
  readonly kind: 'target' | 'actual';
  readonly total: Fraction;
  /** The whole year's target, before it is scaled by the days gone; `null` without a target. */
  readonly yearly: Fraction | null;
  readonly asOf: string;
  readonly tolerance: Fraction;
  readonly countUnit: CountUnitKey;
  readonly populationYear: number | null;
  readonly populationSource: 'workbook' | 'bundled';
}

/** Every word of the written sheets that is not a verdict or a finding; one object a language. */
export interface SheetTexts {
  readonly names: Readonly<Record<SheetRoleKey, string>>;
  readonly title: (role: SheetRoleKey, year: number) => string;
  readonly about: (role: SheetRoleKey, contract: string) => string;
  /** Number formats in en-US codes that carry their label. */
  readonly asOfFormat: string;
  readonly writtenFormat: string;
  readonly program: (version: string, seal: string) => string;
  readonly sources: (names: readonly string[], more: number) => string;
  readonly page: string;
  readonly of: string;
  readonly remark: string;
  readonly kept: string;
  readonly total: string;
  /** How a unit follows a number: number formats in en-US codes, the decimals given. */
  readonly percentFormat: (decimals: string) => string;
  readonly pointsFormat: (decimals: string) => string;
  readonly currencyFormat: (decimals: string, currency: string) => string;
  readonly contract: {
    readonly columns: Readonly<
      Record<'id' | 'name' | 'value' | 'standard' | 'unit' | 'clause' | 'reading', string>
    >;
    readonly settings: string;
    readonly targets: string;
    readonly grants: string;
    readonly target: (goal: string, year: number) => string;
    readonly grant: (year: number) => string;
    readonly notSet: string;
    readonly empty: string;
    readonly targetReading: (comparison: 'atLeast' | 'above', isSet: boolean) => string;
    readonly grantReading: (isSet: boolean) => string;
    /** What the setting of young companies means while the contract's number can be read in two ways. */
    readonly youngReading: (level: string, doubled: string, dueYear: number | null) => string;
    readonly correction: (sheet: string, what: string) => string;
    readonly corrections: Readonly<
      Record<'leaveOut' | 'kind' | 'headerRow', { name: string; unit: string; reading: string }>
    > & {
      readonly heading: string;
      /** Of any field, which is called by its own name. */
      readonly column: { readonly unit: string; readonly reading: string };
    };
    /** What the reader does by itself. */
    readonly automatic: string;
    readonly yes: string;
    readonly no: string;
    /** The sheet has no such column. */
    readonly noColumn: string;
  };
  readonly targets: {
    readonly columns: Readonly<
      Record<
        'id' | 'goal' | 'clause' | 'actual' | 'target' | 'deviation' | 'status' | 'why' | 'source',
        string
      >
    >;
    /** A target that is read in two ways. */
    readonly either: (lower: number, upper: number) => string;
  };
  readonly topics: {
    readonly section: string;
    readonly columns: Readonly<Record<'id' | 'name' | 'clause' | 'count' | 'text', string>>;
    /** Of the bundled contract, by id; another contract's topics are called what its words say. */
    readonly names: Readonly<Record<string, string>>;
    readonly companies: string;
    readonly notCounted: string;
  };
  readonly municipalities: {
    readonly columns: Readonly<
      Record<
        | 'code'
        | 'name'
        | 'population'
        | 'share'
        | 'expected'
        | 'lower'
        | 'upper'
        | 'deviation'
        | 'relative'
        | 'toBand'
        | 'status'
        | 'dialogue'
        | 'why',
        string
      >
    >;
    readonly count: Readonly<Record<CountUnitKey, string>>;
    readonly basis: (facts: BasisFacts) => string;
    readonly noBasis: string;
    readonly dialogue: string;
    readonly outsideNote: string;
    readonly unknownNote: string;
  };
  readonly allocation: {
    readonly columns: Readonly<
      Record<'code' | 'name' | 'share' | 'quota' | 'amount' | 'leftOver', string>
    >;
    readonly weight: Readonly<Record<'key' | 'population', string>>;
    readonly instalment: (number: number) => string;
    readonly from: (place: string) => string;
    readonly grant: (year: number) => string;
    readonly gotLeftOver: (isKrone: boolean) => string;
    /** Of agreed amounts, which nothing was computed of. */
    readonly asTheyStand: string;
    readonly leftOvers: (count: number, isKrone: boolean) => string;
    readonly controls: Readonly<Record<'shares' | 'amounts' | 'instalments', string>>;
    readonly matches: string;
    readonly sharesDiffer: string;
    /** The two halves around the number of «Afviger med 3 kr.». */
    readonly differs: (currency: string) => readonly [before: string, after: string];
    readonly vat: (text: string | null) => string;
    readonly none: string;
  };
  readonly receipt: {
    readonly sourcesSection: string;
    readonly findingsSection: (errors: number, warnings: number, notes: number) => string;
    readonly sourceColumns: Readonly<
      Record<'kind' | 'sheet' | 'headerRow' | 'columns' | 'used' | 'leftOut' | 'why', string>
    >;
    readonly findingColumns: Readonly<Record<'severity' | 'sheet' | 'cell' | 'message', string>>;
    readonly headerRow: (row: number) => string;
    readonly whyLeftOut: Readonly<Record<'copy' | 'local' | 'doubtful', string>>;
    /** Why some rows of a sheet that is used are not. */
    readonly whyRowsLeftOut: Readonly<Record<SourceKindKey, string>>;
    readonly noSources: string;
    readonly noFindings: string;
    readonly moreFindings: (count: number) => string;
  };
}
