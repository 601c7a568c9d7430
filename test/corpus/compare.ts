import * as v from 'valibot';
import { targetIds, type Expectation, type ExpectedFinding, type TargetId } from './expectation';
import { resultSchema, type Finding, type Result } from './result';

function differs(actual: unknown, expected: unknown): boolean {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Math.abs(actual - expected) > 1e-9 * Math.max(1, Math.abs(expected));
  }
  return (actual ?? null) !== expected;
}

/** Money is compared to the øre. */
function differsInMoney(actual: number, expected: number): boolean {
  return Math.round(actual * 100) !== Math.round(expected * 100);
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
}

/** True when the cell or range (`E17`, `E4:G9`, `E:E`) covers the column and, if given, the row. */
function covers(ref: string, column: string, row: number | null): boolean {
  const [from = '', to = from] = ref.replaceAll('$', '').split(':');
  const parse = (part: string): [number, number | null] => [
    columnNumber(part.replace(/\d+/, '')),
    /\d/.test(part) ? Number(part.replace(/\D+/, '')) : null,
  ];
  const [left, top] = parse(from);
  const [right, bottom] = parse(to);
  const at = columnNumber(column);
  const inRows = row === null || top === null || bottom === null || (row >= top && row <= bottom);
  return at >= left && at <= right && inRows;
}

function answers(finding: Finding, wanted: ExpectedFinding): boolean {
  if (finding.sheet !== wanted.sheet) return false;
  if (wanted.severity !== undefined && finding.severity !== wanted.severity) return false;
  const said = (ref: string): boolean => new RegExp(`\\b${ref}\\b`).test(finding.message);
  if (wanted.cell !== undefined) {
    const column = wanted.cell.replace(/\d+/, '');
    const row = Number(wanted.cell.replace(/\D+/, ''));
    return (
      (typeof finding.cell === 'string' && covers(finding.cell, column, row)) || said(wanted.cell)
    );
  }
  const { columns } = wanted;
  if (columns === undefined) return true;
  return columns.some(
    (column) =>
      (typeof finding.cell === 'string' && covers(finding.cell, column, null)) ||
      said(`${column}\\d*`),
  );
}

function* compareTargets(result: Result, expect: Expectation): Generator<string> {
  const ids = result.targets.map(({ id }) => id);
  if (ids.join() !== targetIds.join()) yield `targets: ${ids.join()}`;
  const asked = (sheet: string): boolean => result.findings.some((one) => one.sheet === sheet);
  for (const id of targetIds) {
    const wanted = expect.targets?.[id];
    const given = result.targets.find((one) => one.id === id);
    if (wanted === undefined || given === undefined) continue;
    if (given.actual === null && wanted.actual !== null && expect.mayAsk?.some(asked)) continue;
    for (const key of ['actual', 'target', 'status'] as const) {
      const value = wanted[key];
      if (value !== undefined && differs(given[key], value)) {
        yield `${id}.${key}: ${String(given[key])}, expected ${String(value)}`;
      }
    }
  }
  const stated = (id: TargetId): boolean =>
    result.targets.some((one) => one.id === id && one.actual !== null);
  for (const id of expect.notStated ?? []) {
    if (stated(id)) yield `${id}: stated, but the book cannot tell it`;
  }
}

function* compareMunicipalities(result: Result, expect: Expectation): Generator<string> {
  const spread = result.targets.find(({ id }) => id === 'geographic-spread');
  const asked = expect.mayAsk?.some((sheet) => result.findings.some((one) => one.sheet === sheet));
  if (asked && spread?.actual === null) return;
  if (expect.municipalities !== undefined && result.municipalities.length !== 19) {
    yield `municipalities: ${String(result.municipalities.length)}`;
  }
  for (const [code, wanted] of Object.entries(expect.municipalities ?? {})) {
    const given = result.municipalities.find((one) => one.code === code);
    if (given === undefined) {
      yield `municipality ${code}: missing`;
      continue;
    }
    for (const key of [
      'population',
      'count',
      'expected',
      'lower',
      'upper',
      'status',
      'toBand',
    ] as const) {
      const value = wanted[key];
      if (value !== undefined && differs(given[key], value)) {
        yield `municipality ${code}.${key}: ${String(given[key])}, expected ${String(value)}`;
      }
    }
  }
  if (expect.outside !== undefined) {
    const count = (name: string): number =>
      result.outside.find((one) => one.name === name)?.count ?? 0;
    const elsewhere = count('Uden for området');
    const unknown = count('Ukendt kommune');
    if (elsewhere !== expect.outside.elsewhere) {
      yield `outside: ${String(elsewhere)}, expected ${String(expect.outside.elsewhere)}`;
    }
    if (unknown !== expect.outside.unknown) {
      yield `unknown municipality: ${String(unknown)}, expected ${String(expect.outside.unknown)}`;
    }
  }
}

function* compareAllocation(result: Result, expect: Expectation): Generator<string> {
  if (expect.allocation === undefined) return;
  const given = result.allocation;
  const wanted = expect.allocation;
  if (wanted === null || given === null) {
    const asked = expect.mayAsk?.some((sheet) =>
      result.findings.some((one) => one.sheet === sheet),
    );
    if (given === null && asked) return;
    if (wanted !== given) yield `allocation: ${given === null ? 'none' : `by ${given.basis}`}`;
    return;
  }
  if (given.basis !== wanted.basis) yield `basis: ${given.basis}, expected ${wanted.basis}`;
  if (wanted.total !== null && differsInMoney(given.total, wanted.total))
    yield `total: ${String(given.total)}, expected ${String(wanted.total)}`;
  for (const { code, amount } of wanted.rows) {
    const row = given.rows.find((one) => one.code === code);
    if (row === undefined) yield `allocation ${code}: missing`;
    else if (differsInMoney(row.amount, amount))
      yield `amount ${code}: ${String(row.amount)}, expected ${String(amount)}`;
  }
  yield* compareInstalments(given.rows, wanted.instalments);
}

function* compareInstalments(
  rows: NonNullable<Result['allocation']>['rows'],
  count: number | undefined,
): Generator<string> {
  if (count === undefined) return;
  const cents = (amount: number): number => Math.round(amount * 100);
  for (const row of rows) {
    if (row.instalments.length !== count)
      yield `instalments ${row.code}: ${String(row.instalments.length)}`;
    const sum = row.instalments.reduce((total, one) => total + cents(one), 0);
    if (sum !== cents(row.amount)) yield `instalments ${row.code} sum to ${String(sum / 100)}`;
  }
  const totals = Array.from({ length: count }, (_, at) =>
    rows.reduce((total, row) => total + cents(row.instalments[at] ?? 0), 0),
  );
  const unit = rows.every(({ amount }) => Number.isInteger(amount)) ? 100 : 1;
  if (Math.max(...totals) - Math.min(...totals) > unit) yield `instalments: ${totals.join()}`;
}

function* compareFindings(result: Result, expect: Expectation): Generator<string> {
  for (const wanted of expect.findings ?? []) {
    const receipt = result.sources.find(({ sheet }) => sheet === wanted.sheet);
    if (wanted.leftOut && receipt !== undefined && receipt.rowsLeftOut > 0) continue;
    if (!result.findings.some((finding) => answers(finding, wanted))) {
      yield `no finding at ${wanted.sheet} ${wanted.cell ?? wanted.columns?.join() ?? ''}`;
    }
  }
  for (const sheet of expect.leftAlone ?? []) {
    if (result.sources.some((one) => one.sheet === sheet && one.rowsUsed > 0)) {
      yield `${sheet}: read as a source`;
    }
  }
}

/** Every difference between what came out and what must; none when all is right. */
export function compare(
  came: { readonly exitCode: number; readonly result: unknown; readonly message: string },
  expect: Expectation,
): string[] {
  if (came.exitCode !== expect.exitCode) return [`exit ${String(came.exitCode)}: ${came.message}`];
  const leaks = (expect.neverPrinted ?? []).filter((secret) =>
    (JSON.stringify(came.result) + came.message).includes(secret),
  );
  const differences = leaks.map((secret) => `printed: ${secret}`);
  if (expect.exitCode !== 0) {
    if (came.message.trim() === '') differences.push('no sentence says why');
    return differences;
  }
  const result = v.parse(resultSchema, came.result);
  for (const key of ['year', 'asOf', 'closed'] as const) {
    const value = expect[key];
    if (value !== undefined && result[key] !== value)
      differences.push(`${key}: ${String(result[key])}`);
  }
  return [
    ...differences,
    ...compareTargets(result, expect),
    ...compareMunicipalities(result, expect),
    ...compareAllocation(result, expect),
    ...compareFindings(result, expect),
  ];
}
