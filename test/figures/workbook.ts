import Fraction from 'fraction.js';
import type { Contract } from '../../src/contract/contract';
import type { Settings } from '../../src/contract/settings';
import { countFigures } from '../../src/figures/count-figures';
import type { Figures } from '../../src/figures/figures';
import { periodOf } from '../../src/figures/period';
import type {
  EvaluationField,
  EvaluationRow,
  EvaluationSheet,
  Field,
  GuidanceField,
  GuidanceRow,
  GuidanceSheet,
  Measurement,
  MunicipalityList,
  NumberColumn,
  Records,
  Source,
  SourceKind,
} from '../../src/reading/records';
import { cellName } from '../../src/workbook/address';
import { dayFromIso } from '../../src/workbook/day';
import type { Day } from '../../src/workbook/day';
import type { FindingCode } from '../../src/text/finding-facts';

/** Row 3 is the header of every sheet that these tests make. */
const HEADER = 3;

export function day(iso: string): Day {
  const read = dayFromIso(iso);
  if (read === null) throw new Error(`${iso} is no day`);
  return read;
}

export const ALL_GUIDANCE_FIELDS: readonly GuidanceField[] = [
  'date',
  'cvr',
  'company',
  'municipality',
  'form',
  'segment',
  'growthCourse',
  'start',
  'topic',
  'course',
];

/** The fields that most logs have; `course` and `growthCourse` change what is counted, so they are asked for. */
export const GUIDANCE_FIELDS = ALL_GUIDANCE_FIELDS.filter(
  (field) => field !== 'growthCourse' && field !== 'course',
);

const EVALUATION_FIELDS: readonly EvaluationField[] = [
  'date',
  'segment',
  'score',
  'referred',
  'referralUsed',
  'sustainability',
];

interface SheetOptions<SheetField> {
  readonly sheet?: string;
  readonly fields?: readonly SheetField[];
  readonly namedYear?: number;
}

/** A log; what a row leaves out is blank, but an individual course in Aarhus on 2 March 2026. */
export function guidance(
  rows: readonly Partial<GuidanceRow>[],
  options: SheetOptions<GuidanceField> = {},
): GuidanceSheet {
  const { sheet = 'Log', fields = GUIDANCE_FIELDS, namedYear = null } = options;
  const has = new Set(fields);
  const blank: GuidanceRow = {
    row: 0,
    date: day('2026-03-02'),
    cvr: null,
    company: null,
    municipality: { kind: 'inside', code: '751' },
    form: 'individual',
    segment: null,
    growthCourse: null,
    start: null,
    topic: null,
    course: null,
  };
  return {
    sheet,
    source: source(sheet, 'guidance', fields, rows.length),
    title: '',
    namedYear,
    isDoubtful: false,
    has,
    rows: rows.map((row, index) => ({
      ...blank,
      ...(has.has('date') ? {} : { date: null }),
      ...(has.has('form') ? {} : { form: null }),
      ...(has.has('municipality') ? {} : { municipality: { kind: 'unknown', text: '' } as const }),
      row: HEADER + 1 + index,
      ...row,
    })),
  };
}

/** An evaluation; what a row leaves out is unanswered, but the day, 2 March 2026. */
export function evaluation(
  rows: readonly Partial<EvaluationRow>[],
  options: SheetOptions<EvaluationField> = {},
): EvaluationSheet {
  const { sheet = 'Evaluering', fields = EVALUATION_FIELDS, namedYear = null } = options;
  const has = new Set(fields);
  return {
    sheet,
    source: source(sheet, 'evaluation', fields, rows.length),
    title: '',
    namedYear,
    has,
    rows: rows.map((row, index) => ({
      row: HEADER + 1 + index,
      date: has.has('date') ? day('2026-03-02') : null,
      cvr: null,
      segment: null,
      score: null,
      referred: null,
      referralUsed: null,
      sustainability: [],
      ...row,
    })),
  };
}

type CellText = number | string | null;

/** A list: codes in column A, then one column each; text stands for a cell that can't be read. */
export function municipalityList(
  codes: readonly string[],
  columns: readonly {
    readonly kind: 'population' | 'count';
    readonly year: number | null;
    readonly cells: readonly CellText[];
  }[],
  sheet = 'Kommuner',
): MunicipalityList {
  const numberColumns = columns.map(({ kind, year, cells }, index): [string, NumberColumn] => {
    const heading = `${kind}${year === null ? '' : ` ${String(year)}`}`;
    const numbers = cells.map((cell, row) => ({
      cell: cellName(HEADER + 1 + row, index + 2),
      value: typeof cell === 'number' ? new Fraction(cell) : null,
      text: typeof cell === 'string' ? cell : null,
    }));
    return [
      kind,
      {
        column: index + 2,
        heading,
        year,
        name: 1,
        isInvoiced: false,
        part: null,
        sheetPart: null,
        isPercent: false,
        beyond: { outside: new Fraction(0), unknown: new Fraction(0) },
        cells: numbers,
      },
    ];
  });
  const of = (wanted: string): NumberColumn[] =>
    numberColumns.flatMap(([kind, column]) => (kind === wanted ? [column] : []));
  return {
    sheet,
    source: source(sheet, 'municipalities', ['code'], codes.length),
    rows: codes.map((code, index) => ({ row: HEADER + 1 + index, code, ean: null })),
    rowsLeftOut: 0,
    populations: of('population'),
    counts: of('count'),
    keys: [],
    amounts: [],
    hasEan: false,
  };
}

export function measurement(
  goal: Measurement['goal'],
  value: number,
  when: { year?: number; date?: string },
  row = HEADER + 1,
): Measurement {
  return {
    goal,
    value: new Fraction(value),
    year: when.year ?? null,
    date: when.date === undefined ? null : day(when.date),
    source: MEASUREMENTS,
    cell: cellName(row, 3),
  };
}

export const MEASUREMENTS: Source = source('Maalinger', 'measurements', ['value'], 9);

export function source(
  sheet: string,
  kind: SourceKind,
  fields: readonly Field[],
  rows: number,
  leftOut: Source['leftOut'] = null,
): Source {
  return {
    sheet,
    kind,
    headerRow: HEADER,
    firstRow: HEADER + 1,
    lastRow: HEADER + rows,
    columns: fields.map((field, index) => ({
      field,
      column: index + 1,
      heading: field,
      why: 'heading',
    })),
    leftOut,
  };
}

export function records(parts: Partial<Records>): Records {
  const { guidance = [], evaluations = [], municipalityLists = [], measurements = [] } = parts;
  const sheets = [...guidance, ...evaluations, ...municipalityLists];
  const typed = measurements.length > 0 ? [MEASUREMENTS] : [];
  return {
    guidance,
    evaluations,
    municipalityLists,
    measurements,
    sources: [...sheets.map((each) => each.source), ...typed],
    findings: [],
    ...parts,
  };
}

/** Three of the contract's municipalities: Aarhus, Samsø and Struer. */
export const CODES = ['671', '741', '751'];

const contract: Contract = {
  id: 'test',
  name: 'Test',
  house: { name: 'Midtjylland', cvr: '40084606' },
  years: { first: 2026, last: 2027 },
  currency: 'DKK',
  municipalities: CODES,
  goals: [],
  grants: [],
  grantClause: '8',
  settings: {},
  topics: [
    { id: 'innovation', kind: 'focus', clause: '6', words: ['Innovation'] },
    {
      id: 'digital',
      kind: 'focus',
      clause: '6',
      words: ['Digitalisering og automatisering', 'AI'],
    },
    { id: 'retail', kind: 'special', clause: '6.a', words: ['Detailhandel, turisme og bymidter'] },
  ],
};

const settings: Settings = {
  individualTarget: null,
  populationYear: null,
  tolerance: new Fraction(10),
  countUnit: 'courses',
  youngReading: null,
  npsVerdict: 'combined',
  satisfiedAnswers: ['i hoej grad', 'i meget hoej grad'],
  instalments: 1,
  roundTo: 'krone',
  vat: null,
};

/** The figures of a workbook, for 2026 as of 30 June unless said otherwise. */
export function figuresOf(
  parts: Partial<Records>,
  asked: {
    asOf?: string;
    year?: number;
    settings?: Partial<Settings>;
    codes?: readonly string[];
  } = {},
): Figures {
  const asOf = day(asked.asOf ?? '2026-06-30');
  return countFigures({
    records: records(parts),
    contract: { ...contract, municipalities: asked.codes ?? CODES },
    settings: { ...settings, ...asked.settings },
    period: periodOf({ year: asked.year ?? null, asOf, today: asOf }),
  });
}

/** Where a code was found: `Log!E4`, or the sheet alone. */
export function places(figures: Figures, code: FindingCode): string[] {
  return figures.findings
    .filter((finding) => finding.code === code)
    .map(({ where }) =>
      where === null ? '' : [where.sheet, where.cell].filter(Boolean).join('!'),
    );
}

/** The facts of every finding of a code. */
export function facts(figures: Figures, code: FindingCode): unknown[] {
  return figures.findings.filter((finding) => finding.code === code).map((each) => each.facts);
}

/** A figure's number as text, `-` when nothing could be counted. */
export function actual(figures: Figures, goal: keyof Figures['goals']): string {
  return figures.goals[goal].actual?.toFraction() ?? '-';
}
