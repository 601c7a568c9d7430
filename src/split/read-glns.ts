import type { MunicipalityList } from '../reading/records';
import { cellName } from '../workbook/address';
import { finding } from '../workbook/finding';
import type { Finding } from '../workbook/finding';
import { checkGln } from './check-gln';
import { municipalityName } from '../figures/municipality-name';

/**
 * The EAN/GLN numbers that the user filled in, by municipality code, from the first list that has one. One that is not
 * valid is a warning and is left out; its digits are not repeated, as they may be anything.
 */
export function readGlns(lists: readonly MunicipalityList[]): {
  glns: ReadonlyMap<string, string>;
  findings: readonly Finding[];
} {
  const glns = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { sheet, source, rows, hasEan } of lists) {
    const column = source.columns.find(({ field }) => field === 'ean')?.column;
    if (!hasEan || column === undefined) continue;
    for (const { row, code, ean } of rows) {
      if (ean === null) continue;
      const gln = checkGln(ean);
      if (gln === null) {
        const where = { sheet, cell: cellName(row, column) };
        findings.push(finding('warning', 'invalidGln', where, { name: municipalityName(code) }));
      } else if (!glns.has(code)) {
        glns.set(code, gln);
      }
    }
  }
  return { glns, findings };
}
