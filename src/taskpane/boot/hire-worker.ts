import type { Help } from '../engine/worker-desk';

/** Starts a worker for reviews. Throws where workers are barred. */
export function hireWorker(): Help {
  const worker = new Worker(
    /* webpackChunkName: 'review' */ new URL('../engine/review-worker.ts', import.meta.url),
  );
  return {
    postMessage: (message, transfer) => worker.postMessage(message, transfer),
    addEventListener: (type, listener) => worker.addEventListener(type, listener),
    onBroken: (listener) =>
      worker.addEventListener('error', ({ message }) => listener(message || 'worker')),
    terminate: () => worker.terminate(),
  };
}
