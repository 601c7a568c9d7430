import { WorkbookRefused } from '../../../workbook/port';
import type { Package } from '../package';
import { breathe } from '../breathe';
import type { ElementNames } from '../xml/element-names';
import { utf8Chunks } from '../xml/encoding';
import { MalformedXml } from '../xml/malformed-xml';
import { XmlScanner, type XmlSink } from '../xml/scan-xml';

/** Scans a part from its first byte to its last, inflating as it goes. Refuses a part that is damaged. */
export async function scanPart(
  source: Package,
  part: string,
  names: ElementNames,
  sink: XmlSink,
): Promise<void> {
  const scanner = new XmlScanner(names, sink);
  const pause = breathe();
  try {
    for (const chunk of utf8Chunks(source.chunks(part))) {
      scanner.push(chunk);
      await pause();
    }
    scanner.end();
  } catch (error) {
    if (error instanceof MalformedXml) throw new WorkbookRefused('damaged', { part });
    throw error;
  }
}
