import type { Desk } from '../engine/desk';
import { workerDesk } from '../engine/worker-desk';
import { hireWorker } from './hire-worker';

/** A desk in a worker, or in the page itself where workers are barred. */
export async function openDesk(): Promise<Desk> {
  try {
    hireWorker().terminate();
    return workerDesk(hireWorker);
  } catch {
    const { pageDesk } = await import('../engine/page-desk');
    return pageDesk();
  }
}
