import type Fraction from 'fraction.js';
import { cellsBeside, columnArea, type ListColumn } from '../reading/list-column';
import { finding } from '../workbook/finding';
import type { Finding } from '../workbook/finding';
import { municipalityName } from '../figures/municipality-name';

export interface ColumnValue {
  readonly code: string;
  readonly cell: string;
  /** Not negative. */
  readonly value: Fraction;
}

/**
 * The chosen column's value for every municipality, by `codes`. A missing or doubled municipality, a blank, unreadable or
 * negative cell is an error that names the place (rules 5); then there are no values.
 */
export function columnValues(
  candidate: ListColumn,
  codes: readonly string[],
): { values: readonly ColumnValue[] | null; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const values = codes.flatMap((code) => valuesOf(code, candidate, findings));
  const found = new Set(candidate.list.rows.map((row) => row.code));
  const names = codes.filter((code) => !found.has(code)).map(municipalityName);
  if (names.length > 0) {
    findings.push(finding('error', 'splitMunicipalityMissing', columnArea(candidate), { names }));
  }
  return { values: findings.length === 0 ? values : null, findings };
}

function valuesOf(
  code: string,
  candidate: ListColumn,
  findings: Finding[],
): readonly ColumnValue[] {
  const { sheet } = candidate.list;
  const name = municipalityName(code);
  const [first, ...doubled] = cellsBeside(candidate, code);
  if (first === undefined) return [];
  const { cell, value, text } = first;
  for (const other of doubled) {
    const place = { sheet, cell: other.cell };
    findings.push(finding('error', 'splitMunicipalityDoubled', place, { name, first: cell }));
  }
  if (value === null) {
    const problem = text === null ? 'splitCellBlank' : 'splitCellUnreadable';
    findings.push(finding('error', problem, { sheet, cell }, { name }));
    return [];
  }
  if (value.lt(0)) findings.push(finding('error', 'splitCellNegative', { sheet, cell }, { name }));
  return [{ code, cell, value }];
}
