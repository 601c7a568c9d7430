import * as v from 'valibot';
import { columnNumber } from '../workbook/address';
import type { Mapping } from './mapping';
import type { Field, SourceKind } from './records';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const guidance = [
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
] as const;
const evaluation = [
  'date',
  'cvr',
  'company',
  'segment',
  'score',
  'referred',
  'referralUsed',
  'sustainability',
] as const;
const municipalities = [
  'code',
  'municipality',
  'population',
  'count',
  'key',
  'amount',
  'ean',
] as const;
const measurements = ['measure', 'date', 'year', 'value'] as const;

/** What each kind of sheet can hold. */
export const fieldsOfKind = {
  guidance,
  evaluation,
  municipalities,
  measurements,
} satisfies Record<SourceKind, readonly Field[]>;

/** Several columns answer this one field. */
const SEVERAL: Field = 'sustainability';

const column = v.pipe(
  v.string('column'),
  v.check((name) => /^[A-Za-z]{1,3}$/.test(name) && columnNumber(name) <= LAST_COLUMN, 'column'),
);
const headerRow = v.pipe(
  v.number('row'),
  v.integer('row'),
  v.minValue(1, 'row'),
  v.maxValue(LAST_ROW, 'row'),
);
export const sourceKinds = Object.keys(fieldsOfKind) as readonly SourceKind[];

function columnsOf(fields: readonly Field[]) {
  const entries = fields.map((field) => {
    const one = field === SEVERAL ? v.union([column, v.array(column)], 'columns') : column;
    return [field, v.exactOptional(v.nullable(one))] as const;
  });
  return v.strictObject(Object.fromEntries(entries) as Record<Field, (typeof entries)[number][1]>);
}

function sheetSchema(fields: readonly Field[]) {
  return v.strictObject({
    leaveOut: v.exactOptional(v.boolean('yesOrNo')),
    kind: v.exactOptional(v.picklist(sourceKinds, 'kind')),
    headerRow: v.exactOptional(headerRow),
    columns: v.exactOptional(columnsOf(fields)),
  });
}

const anyField = [...new Set(Object.values(fieldsOfKind).flat())];

/** A sheet whose kind is told takes that kind's fields alone. */
const sheet = v.lazy((input) => {
  const kind =
    typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
  const known = sourceKinds.find((each) => each === kind);
  return sheetSchema(known === undefined ? anyField : fieldsOfKind[known]);
});

const mappingSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  sheets: v.record(v.pipe(v.string(), v.nonEmpty('sheetName')), sheet),
});

/** One place of a mapping file that is not as `docs/mapping.schema.json` says. */
export interface MappingProblem {
  readonly path: readonly string[];
  /** What should stand there, by a code of ours where there is one; `never` where nothing should. */
  readonly expected: string;
  /** What stands there, as JSON; `undefined` when it is missing. */
  readonly received: string;
}

/** A mapping file's JSON → the mapping, or all that is wrong with it. */
export function parseMapping(
  json: unknown,
):
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly problems: readonly MappingProblem[] } {
  const parsed = v.safeParse(mappingSchema, json);
  if (parsed.success) return { ok: true, mapping: { sheets: parsed.output.sheets } };
  const problems = parsed.issues.map((issue) => ({
    path: (issue.path ?? []).map(({ key }) => String(key)),
    expected: /^[a-z]+[A-Za-z]*$/.test(issue.message) ? issue.message : (issue.expected ?? ''),
    received: issue.received,
  }));
  return { ok: false, problems };
}
