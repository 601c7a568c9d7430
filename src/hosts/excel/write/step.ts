import { send } from '../in-excel';

/** One thing to do to the workbook, and about how many bytes it takes on the way there. */
export interface Step {
  readonly bytes: number;
  run(context: Excel.RequestContext): void;
}

/** Excel on the web takes 5 MB a request; estimates may be a little short. */
const REQUEST_BYTES = 4_000_000;

/** Does the steps in order, in as few round trips as their size allows: one nearly always. The last one is sent too. */
export async function take(
  context: Excel.RequestContext,
  steps: readonly Step[],
  onSent: () => void = () => undefined,
): Promise<void> {
  for (const request of cut(steps)) {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of request) step.run(context);
    await send(context);
    onSent();
  }
}

function cut(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let left = 0;
  for (const step of steps) {
    if (requests.length === 0 || step.bytes > left) {
      requests.push([]);
      left = REQUEST_BYTES;
    }
    requests.at(-1)?.push(step);
    left -= step.bytes;
  }
  return requests;
}
