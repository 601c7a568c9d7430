import type Fraction from 'fraction.js';
import { cellName } from '../workbook/address';
import { finding } from '../workbook/finding';
import type { Finding } from '../workbook/finding';
import { placeOf } from './candidate';
import type { Candidate } from './candidate';
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
  candidate: Candidate,
  codes: readonly string[],
): { values: readonly ColumnValue[] | null; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const values = codes.flatMap((code) => valuesOf(code, candidate, findings));
  const found = new Set(candidate.list.rows.map((row) => row.code));
  const names = codes.filter((code) => !found.has(code)).map(municipalityName);
  if (names.length > 0) {
    findings.push(finding('error', 'splitMunicipalityMissing', placeOf(candidate), { names }));
  }
  return { values: findings.length === 0 ? values : null, findings };
}

function valuesOf(
  code: string,
  { list, column }: Candidate,
  findings: Finding[],
): readonly ColumnValue[] {
  const { sheet } = list;
  const name = municipalityName(code);
  const rows = list.rows.flatMap((row, index) =>
    row.code === code ? [{ row: row.row, index }] : [],
  );
  const [first, ...doubled] = rows.map(({ row, index }) => ({
    cell: cellName(row, column.column),
    value: column.cells[index]?.value ?? null,
    text: column.cells[index]?.text ?? null,
  }));
  if (first === undefined) return [];
  const { cell, value } = first;
  for (const other of doubled) {
    const place = { sheet, cell: other.cell };
    findings.push(finding('error', 'splitMunicipalityDoubled', place, { name, first: cell }));
  }
  if (value === null) {
    const problem = first.text === null ? 'splitCellBlank' : 'splitCellUnreadable';
    findings.push(finding('error', problem, { sheet, cell }, { name }));
    return [];
  }
  if (value.lt(0)) findings.push(finding('error', 'splitCellNegative', { sheet, cell }, { name }));
  return [{ code, cell, value }];
}
