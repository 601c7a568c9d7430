import * as v from 'valibot';

const maybeNumber = v.nullish(v.number());

/** As much of the JSON of the command line as the corpus asks about. */
export const resultSchema = v.looseObject({
  year: v.number(),
  asOf: v.string(),
  closed: v.boolean(),
  sources: v.array(
    v.looseObject({
      sheet: v.string(),
      headerRow: v.number(),
      rowsUsed: v.number(),
      rowsLeftOut: v.number(),
      columns: v.record(v.string(), v.union([v.string(), v.array(v.string())])),
    }),
  ),
  targets: v.array(
    v.looseObject({
      id: v.string(),
      actual: v.nullable(v.number()),
      target: maybeNumber,
      status: v.string(),
    }),
  ),
  municipalities: v.array(
    v.looseObject({
      code: v.string(),
      population: maybeNumber,
      count: maybeNumber,
      expected: maybeNumber,
      lower: maybeNumber,
      upper: maybeNumber,
      status: v.string(),
      toBand: maybeNumber,
    }),
  ),
  outside: v.array(v.looseObject({ name: v.string(), count: v.number() })),
  allocation: v.nullable(
    v.looseObject({
      total: v.number(),
      basis: v.string(),
      rows: v.array(
        v.looseObject({ code: v.string(), amount: v.number(), instalments: v.array(v.number()) }),
      ),
    }),
  ),
  findings: v.array(
    v.looseObject({
      severity: v.string(),
      code: v.string(),
      sheet: v.nullish(v.string()),
      cell: v.nullish(v.string()),
      message: v.string(),
    }),
  ),
});

export type Result = v.InferOutput<typeof resultSchema>;
export type Finding = Result['findings'][number];
