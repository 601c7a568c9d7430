import { cellOf } from '../reading/finding-list';
import type { FindingList } from '../reading/finding-list';
import type { GuidanceRow, GuidanceSheet } from '../reading/records';
import { shownText } from '../reading/values/shown-text';
import type { GuidanceLog } from './guidance-log';
import { municipalityName } from './municipality-name';

/**
 * What the log's rows name beside the contract's municipalities: one line for each text and sheet, with the number of
 * rows and the first cell (rules 3, «Municipality»). Never dropped, never guessed.
 */
export function tellMunicipalities(log: GuidanceLog, findings: FindingList): void {
  for (const [sheet, names] of namesOutside(log)) {
    if (!sheet.has.has('municipality')) {
      const rows = [...names.values()].reduce((sum, name) => sum + name.rows, 0);
      findings.add('warning', 'noMunicipalityColumn', { sheet: sheet.sheet }, { rows });
      continue;
    }
    for (const { rows, first } of names.values()) {
      const where = cellOf(sheet.source, first.row, 'municipality');
      const { municipality } = first;
      if (municipality.kind === 'outside') {
        const name = municipalityName(municipality.code);
        findings.add('note', 'outsideMunicipality', where, { municipality: name, rows });
      } else if (municipality.kind === 'unknown') {
        const text = shownText(municipality.text);
        if (text === '') findings.add('warning', 'blankMunicipality', where, { rows });
        else findings.add('warning', 'unknownMunicipality', where, { text, rows });
      }
    }
  }
}

function namesOutside(
  log: GuidanceLog,
): ReadonlyMap<GuidanceSheet, ReadonlyMap<string, { rows: number; readonly first: GuidanceRow }>> {
  const found = new Map<
    GuidanceSheet,
    Map<string, { rows: number; readonly first: GuidanceRow }>
  >();
  log.each((row, sheet) => {
    const { municipality } = row;
    if (municipality.kind === 'inside') return;
    const names = found.get(sheet) ?? new Map<string, { rows: number; first: GuidanceRow }>();
    if (names.size === 0) found.set(sheet, names);
    const key = municipality.kind === 'outside' ? municipality.code : `?${municipality.text}`;
    const name = names.get(key);
    if (name === undefined) names.set(key, { rows: 1, first: row });
    else name.rows += 1;
  });
  return found;
}
