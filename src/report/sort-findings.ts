import type { Finding, Severity } from '../workbook/finding';
import type { Outline } from '../workbook/outline';

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Errors first, then by sheet in tab order, then as they were found: top down. */
export function sortFindings(outline: Outline, findings: readonly Finding[]): readonly Finding[] {
  const tabs = new Map(outline.sheets.map((sheet, index) => [sheet.name, index]));
  const tab = ({ where }: Finding): number => (where === null ? -1 : (tabs.get(where.sheet) ?? -1));
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || tab(a) - tab(b));
}
