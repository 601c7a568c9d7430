import packageFile from '../../package.json';
import type { Contract } from '../contract/contract';
import { openWorkbook, type XlsxWorkbook } from '../hosts/xlsx/open-workbook';
import type { Mapping } from '../reading/mapping';
import { review, type Review } from '../review';
import type { Language } from '../text/language';
import type { WorkbookPort } from '../workbook/port';
import type { ReviewCommand } from './command';
import { gunzip } from './gunzip';
import { now } from './now';
import { watchPort, type Begin } from './watch-port';
import { sha256 } from './sha256';

export interface BookRequest {
  readonly command: ReviewCommand;
  readonly language: Language;
  readonly mapping: Mapping | null;
  /** `null`: the bundled one. */
  readonly contract: Contract | null;
  readonly begin: Begin;
}

export interface ReviewedBook extends Pick<Review, 'assessment' | 'plan'> {
  readonly workbook: XlsxWorkbook;
  /** The same workbook; its use is shown on the progress bar. */
  readonly port: WorkbookPort;
}

/** Opens a workbook file and reviews it. Throws `WorkbookRefused`. */
export async function reviewBook(bytes: Uint8Array, request: BookRequest): Promise<ReviewedBook> {
  const { command, language, mapping, contract, begin } = request;
  begin('open');
  const workbook = openWorkbook(bytes, gunzip);
  const port = watchPort(workbook, begin);
  const stamp = now();
  const { assessment, plan } = await review(port, {
    year: command.year,
    asOf: command.asOf,
    today: stamp.day,
    settings: command.settings,
    mapping,
    contract,
    language,
    version: packageFile.version,
    stamp,
    digest: sha256,
    pause: () => undefined,
  });
  return { workbook, port, assessment, plan };
}
