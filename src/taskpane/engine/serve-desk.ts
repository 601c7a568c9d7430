import type { Desk } from './desk';
import { farPort } from './far-port';
import type { AskPage, AskWorker } from './line';
import { Wire, type WireEnd } from './wire';

/** Lets the other end of a wire work at a desk. */
export function serveDesk(end: WireEnd, desk: Desk): void {
  const page = new Wire<AskPage>(end, {
    openFile: (...[bytes]: Parameters<AskWorker['openFile']>) => desk.openFile(bytes),
    reviewFile: (...[request]: Parameters<AskWorker['reviewFile']>) =>
      desk.reviewFile(request, tell),
    writeFile: (...[plan]: Parameters<AskWorker['writeFile']>) => desk.writeFile(plan),
    reviewPort: (...[request]: Parameters<AskWorker['reviewPort']>) =>
      desk.reviewPort(farPort(page), request, tell),
  });
  const tell: AskPage['stage'] = (stage) => {
    void page.call('stage', [stage]);
  };
}
