import type { Answer } from '../answer';
import { send } from '../in-excel';

/** Something to ask Excel, and about how many bytes the answer takes. */
export interface Question<Result> {
  readonly bytes: number;
  ask(context: Excel.RequestContext): void;
  answer(): Result;
}

/** A question whose answer is ready after a round trip. */
export function question<Result>(
  bytes: number,
  ask: (context: Excel.RequestContext) => Answer<Result>,
): Question<Result> {
  let answer: Answer<Result> | null = null;
  return {
    bytes,
    ask: (context) => {
      answer = ask(context);
    },
    answer: () => {
      if (!answer) throw new Error('Answered before it was asked.');
      return answer();
    },
  };
}

const ANSWER_BYTES = 4_000_000;

/** Asks them all in as few round trips as the size of the answers allows: one nearly always. */
export async function askAll(
  context: Excel.RequestContext,
  questions: readonly Question<unknown>[],
): Promise<void> {
  let left = ANSWER_BYTES;
  for (const each of questions) {
    if (each.bytes > left && left < ANSWER_BYTES) {
      await send(context);
      left = ANSWER_BYTES;
    }
    each.ask(context);
    left -= each.bytes;
  }
  await send(context);
}
