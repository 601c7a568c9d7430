import { cases } from './cases';
import { compare } from './compare';
import { targetIds, type Expectation, type TargetId } from './expectation';

/** A result that says just what is expected. */
function answering(expect: Expectation) {
  return {
    year: expect.year ?? 2026,
    asOf: expect.asOf ?? '2026-06-30',
    closed: expect.closed ?? false,
    sources: [],
    targets: targetIds.map((id) => {
      const { actual = null, target = null, status = 'noData' } = expect.targets?.[id] ?? {};
      return { id, actual, target, status };
    }),
    municipalities: Object.entries(expect.municipalities ?? {}).map(([code, one]) => ({
      code,
      ...one,
    })),
    outside: [
      { name: 'Uden for området', count: expect.outside?.elsewhere ?? 0 },
      { name: 'Ukendt kommune', count: expect.outside?.unknown ?? 0 },
    ],
    allocation:
      expect.allocation === undefined || expect.allocation === null
        ? null
        : {
            ...expect.allocation,
            total: expect.allocation.total ?? 0,
            rows: expect.allocation.rows.map((row) => ({ ...row, instalments: [row.amount] })),
          },
    findings: (expect.findings ?? []).map(({ sheet, columns, cell, severity = 'warning' }) => ({
      sheet,
      cell: cell ?? `${columns?.[0] ?? 'A'}1`,
      severity,
      code: 'unreadableDate',
      message: 'Se cellen.',
    })),
  };
}

function came(result: unknown) {
  return { exitCode: 0, result, message: '' };
}

const tidy = cases[0]?.build(1).expect;

describe('The comparison of a result with what is expected', () => {
  it('finds nothing wrong with a result that says just what is expected', () => {
    for (const one of cases) {
      const { expect: expected } = one.build(1);
      if (expected.exitCode !== 0 || (expected.allocation?.instalments ?? 1) > 1) continue;
      if (
        expected.municipalities !== undefined &&
        Object.keys(expected.municipalities).length < 19
      ) {
        continue;
      }
      expect([one.name, compare(came(answering(expected)), expected)]).toEqual([one.name, []]);
    }
  });

  it.each(['actual', 'target', 'status'] as const)('sees another %s of a goal', (key) => {
    if (tidy === undefined) throw new Error('the corpus is empty');
    const result = answering(tidy);
    const guided = result.targets.find(({ id }) => id === ('guided' satisfies TargetId));
    if (guided === undefined) throw new Error('no such goal');
    Object.assign(guided, { [key]: key === 'status' ? 'met' : 1 });
    expect(compare(came(result), tidy)).toHaveLength(1);
  });

  it('sees a municipality that is one course off, and a krone that moved', () => {
    if (tidy === undefined) throw new Error('the corpus is empty');
    const result = answering(tidy);
    const [municipality] = result.municipalities;
    const [row] = result.allocation?.rows ?? [];
    if (municipality === undefined || row === undefined) throw new Error('nothing to change');
    municipality.count = (municipality.count ?? 0) + 1;
    row.amount += 1;
    row.instalments = [row.amount];
    expect(compare(came(result), tidy)).toHaveLength(2);
  });

  it('sees a CPR number in any output', () => {
    const expected: Expectation = { exitCode: 1, neverPrinted: ['0507651234'] };
    const message = 'Cellen C4 holder 0507651234.';
    expect(compare({ exitCode: 1, result: null, message }, expected)).toHaveLength(1);
  });
});
