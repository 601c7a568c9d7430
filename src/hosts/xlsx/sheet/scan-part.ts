import type { Pause } from '../../../workbook/pause';
import { WorkbookRefused } from '../../../workbook/port';
import type { Package } from '../package';
import type { ElementNames } from '../xml/element-names';
import { Utf8Stream } from '../xml/encoding';
import { MalformedXml } from '../xml/malformed-xml';
import { XmlScanner, type XmlSink } from '../xml/scan-xml';

/** Scans a part from its first byte to its last, inflating as it goes. Refuses a part that is damaged. */
export async function scanPart(
  source: Package,
  part: string,
  names: ElementNames,
  sink: XmlSink,
  pause: Pause,
): Promise<void> {
  const scanner = new XmlScanner(names, sink);
  const utf8 = new Utf8Stream();
  try {
    for await (const chunk of source.chunks(part)) {
      scanner.push(utf8.push(chunk));
      await pause();
    }
    scanner.push(utf8.end());
    scanner.end();
  } catch (error) {
    if (error instanceof MalformedXml) throw new WorkbookRefused('damaged', { part });
    throw error;
  }
}
