import type { Result } from './result';

/** What a result answers, wherever things stand in the book: one line each for a goal, a municipality, the split. */
export function answersOf({ targets, municipalities, outside, allocation }: Result): string[] {
  return [
    ...targets.map(({ id, actual, target, status }) =>
      [id, String(actual), String(target), status].join(' '),
    ),
    ...municipalities.map(({ code, population, count, status }) =>
      [code, String(population), String(count), status].join(' '),
    ),
    ...outside.map(({ name, count }) => `${name} ${String(count)}`),
    `split ${allocation === null ? 'none' : JSON.stringify([allocation.basis, allocation.rows])}`,
  ];
}

/**
 * Where a disturbed book (`after`) gives another answer than it did, without a word: a number in place of another number,
 * and no finding that the book did not have before.
 */
export function otherAnswers(before: Result, after: Result): string[] {
  const told = new Set(before.findings.map(tellingOf));
  if (after.findings.some((finding) => !told.has(tellingOf(finding)))) return [];
  const was = answersOf(before);
  return answersOf(after).filter((answer) => !was.includes(answer) && !saysNothing(answer));
}

function tellingOf({ code, sheet }: Result['findings'][number]): string {
  return `${code} ${sheet ?? ''}`;
}

/** A goal without a result, a municipality that can't be judged, no split. */
function saysNothing(answer: string): boolean {
  return /^[\w-]+ null | unknown$|^split none$/.test(answer);
}
