import { foldText } from './values/fold-text';

const INVOICED = /faktureret|fakturerede|opkraev(?:et|ede)|betalt|\b(?:invoiced|billed|paid)\b/;

/** Whether a heading says that its amounts were invoiced, charged or paid already, in Danish or English. */
export function saysInvoiced(heading: string): boolean {
  return INVOICED.test(foldText(heading));
}
