import type { WorkbookPort } from '../../workbook/port';
import type { Desk } from './desk';
import type { AskWorker } from './line';
import type { OnStage } from './review-request';
import { servePort } from './serve-port';
import { Wire, type WireEnd } from './wire';

/** A worker, as far as the desk needs it. */
export interface Help extends WireEnd {
  /** Calls the listener when the worker could not be started, or broke down. */
  onBroken(listener: (reason: string) => void): void;
  terminate(): void;
}

/** A desk in a worker of its own: the page never waits, and clearing the desk ends the work at once. */
export function workerDesk(hire: () => Help): Desk {
  let help: { readonly worker: Help; readonly wire: Wire<AskWorker> } | null = null;
  let port: WorkbookPort | null = null;
  let tell: OnStage = () => undefined;

  const heldPort = (): WorkbookPort => {
    if (port === null) throw new Error('no workbook is under review');
    return port;
  };
  const wire = (): Wire<AskWorker> => {
    if (help === null) {
      const worker = hire();
      const handlers = servePort(heldPort, (stage) => {
        tell(stage);
      });
      const line = new Wire<AskWorker>(worker, handlers);
      worker.onBroken((reason) => {
        line.breakOff(reason);
      });
      help = { worker, wire: line };
    }
    return help.wire;
  };

  return {
    openFile: (bytes) => wire().call('openFile', [bytes], [bytes.buffer as ArrayBuffer]),
    reviewFile: (request, onStage) => {
      tell = onStage;
      return wire().call('reviewFile', [request]);
    },
    writeFile: (plan) => wire().call('writeFile', [plan]),
    reviewPort: (held, request, onStage) => {
      port = held;
      tell = onStage;
      return wire().call('reviewPort', [request]);
    },
    clear: () => {
      help?.worker.terminate();
      help = null;
    },
  };
}
