import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ReviewedFile } from '../cli/review-file';
import { resultSchema, type Result } from './result';

const page = join(__dirname, '../../docs/reading.md');
const HEAD = '| layout | answers | asks and warns | tells |\n| --- | --- | --- | --- |\n';

/** One row of the table in docs/reading.md: the layout's name and what came of its book. */
export function tellReading(name: string, { exitCode, result }: ReviewedFile): string {
  if (exitCode !== 0) return `| ${name} | refused in one sentence | – | – |`;
  const read = v.parse(resultSchema, result);
  const asked = codes(read, (severity) => severity !== 'note');
  const told = codes(read, (severity) => severity === 'note');
  return `| ${name} | ${answers(read)} | ${asked} | ${told} |`;
}

function answers({ targets, municipalities, allocation }: Result): string {
  const goals = targets.flatMap(({ id, actual }) =>
    actual === null || id === 'geographic-spread' ? [] : [`${id} ${rounded(actual)}`],
  );
  const judged = municipalities.filter(({ status }) => status !== 'unknown').length;
  const within = municipalities.filter(({ status }) => status === 'within').length;
  const bands = judged === 0 ? [] : [`${String(within)} of ${String(judged)} within their band`];
  const split = allocation === null ? [] : [`split by ${allocation.basis}`];
  return [...goals, ...bands, ...split].join(', ') || '–';
}

function rounded(actual: number): string {
  return String(Math.round(actual * 10) / 10);
}

/** The codes of some findings in the order they first stand, with how many there are of each. */
function codes({ findings }: Result, isWanted: (severity: string) => boolean): string {
  const counts = new Map<string, number>();
  for (const { code, severity } of findings) {
    if (isWanted(severity)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const shown = [...counts].map(([code, count]) =>
    count === 1 ? `\`${code}\`` : `\`${code}\` × ${String(count)}`,
  );
  return shown.join(', ') || '–';
}

/** The rows that stand in docs/reading.md. */
export function committedRows(): string[] {
  const [, table = ''] = readFileSync(page, 'utf8').split(HEAD);
  return table.split('\n').filter((line) => line.startsWith('| '));
}

/** Puts other rows in place of those in docs/reading.md; what stands above the table stays. */
export function writeRows(rows: readonly string[]): void {
  const [text = ''] = readFileSync(page, 'utf8').split(HEAD);
  writeFileSync(page, `${text}${HEAD}${rows.join('\n')}\n`);
}
