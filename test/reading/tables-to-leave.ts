import Fraction from 'fraction.js';
import { FindingList } from '../../src/reading/finding-list';
import { leaveOut } from '../../src/reading/leave-out';
import type { Mapping } from '../../src/reading/mapping';
import type {
  EvaluationField,
  EvaluationRow,
  EvaluationSheet,
  GuidanceField,
  GuidanceRow,
  GuidanceSheet,
  MunicipalityList,
  NumberColumn,
  Records,
  Source,
} from '../../src/reading/records';
import { dayOf } from '../../src/workbook/day';

type Dated = { title?: string; source?: Partial<Source> };

function sourceOf(sheet: string, columns: readonly number[], said: Partial<Source> = {}): Source {
  return {
    ...{ sheet, kind: 'guidance', headerRow: 1, firstRow: 2, lastRow: 9, leftOut: null },
    columns: columns.map((column) => ({
      ...{ field: 'date', column, heading: 'Dato', why: 'heading' as const },
    })),
    ...said,
  };
}

const COURSE: GuidanceRow = {
  ...{ row: 2, date: dayOf(2026, 3, 3), cvr: '20000007', company: 'Nord', form: 'individual' },
  municipality: { kind: 'inside', code: '751' },
  ...{ segment: null, growthCourse: null, start: null, topic: null, course: 'F1' },
};
const ANSWER: EvaluationRow = {
  ...{ row: 2, date: dayOf(2026, 3, 3), cvr: '20000007', segment: 'growth', score: 9 },
  ...{ referred: true, referralUsed: false, sustainability: ['Ja', 'Nej'] },
};

export function log(
  sheet: string,
  rows: readonly Partial<GuidanceRow>[],
  { title = '', source = {}, ...said }: Dated & Partial<Omit<GuidanceSheet, 'source'>> = {},
): GuidanceSheet {
  return {
    ...{ sheet, title, namedYear: null, isDoubtful: false },
    has: new Set<GuidanceField>(['date', 'cvr', 'company', 'municipality', 'form', 'course']),
    source: sourceOf(sheet, [2, 3], source),
    rows: rows.map((row) => ({ ...COURSE, ...row })),
    ...said,
  };
}

export function survey(
  sheet: string,
  rows: readonly Partial<EvaluationRow>[],
  { title = '', source = {}, ...said }: Dated & Partial<Omit<EvaluationSheet, 'source'>> = {},
): EvaluationSheet {
  return {
    ...{ sheet, title, namedYear: null },
    has: new Set<EvaluationField>([
      ...(['date', 'cvr', 'segment', 'score', 'referred', 'referralUsed'] as const),
      'sustainability',
    ]),
    source: sourceOf(sheet, [2, 5], { kind: 'evaluation', ...source }),
    rows: rows.map((row) => ({ ...ANSWER, ...row })),
    ...said,
  };
}

export function list(sheet: string, headings: readonly string[]): MunicipalityList {
  const count = (heading: string): NumberColumn => ({
    ...{ column: 2, heading, year: null, part: null, sheetPart: null, name: 1, cells: [] },
    ...{ isInvoiced: false, isPercent: false },
    beyond: { outside: new Fraction(0), unknown: new Fraction(0) },
  });
  return {
    ...{ sheet, rows: [], rowsLeftOut: 0, populations: [], keys: [], amounts: [], hasEan: false },
    source: sourceOf(sheet, [1], { kind: 'municipalities' }),
    counts: headings.map(count),
  };
}

/** Which tables stay, why the others don't, and what is told of it. */
export function left(
  tables: {
    guidance?: readonly GuidanceSheet[];
    evaluations?: readonly EvaluationSheet[];
    municipalityLists?: readonly MunicipalityList[];
    others?: readonly Source[];
  },
  keep: readonly string[] = [],
) {
  const { guidance = [], evaluations = [], municipalityLists = [], others = [] } = tables;
  const dated = [...guidance, ...evaluations, ...municipalityLists].map(({ source }) => source);
  const records: Records = {
    ...{ guidance, evaluations, municipalityLists, measurements: [], findings: [] },
    sources: [...dated, ...others],
  };
  const mapping: Mapping | null =
    keep.length === 0
      ? null
      : { sheets: Object.fromEntries(keep.map((sheet) => [sheet, { leaveOut: false }])) };
  const findings = new FindingList([]);
  const rest = leaveOut(records, mapping, findings);
  return {
    guidance: rest.guidance.map(({ sheet }) => sheet).join(),
    evaluations: rest.evaluations.map(({ sheet }) => sheet).join(),
    counts: rest.municipalityLists.map(({ counts }) => counts.map(({ heading }) => heading).join()),
    sources: rest.sources,
    out: rest.sources.flatMap(({ sheet, leftOut }) => (leftOut ? [`${sheet} ${leftOut}`] : [])),
    told: findings.all().map(({ severity, code, where, facts }) => ({
      ...{ severity, code, where, facts },
    })),
  };
}
