import type { Plan, PlannedCell, SheetPlan, Style } from '../../../src/workbook/plan';
import { cell, sheetPlan } from '../../conformance/sample-plan';

const HEAD: Style = { bold: true, fill: '#DCE3F8', border: 'thin', wrap: true };
const MET: Style = { fill: '#BFE3C8', color: '#0B4A22', bold: true, horizontal: 'center' };

/** A plan with a bit of everything that a sheet can have; `word` stands in its cells. */
export function richPlan(word: string, rows = 4): Plan {
  return {
    sheets: [targets(word, rows), contract(word)],
  };
}

function targets(word: string, rows: number): SheetPlan {
  const list = Array.from({ length: rows }, (_, n): PlannedCell[] => [
    cell(`=${word}${String(n)}`, { border: 'thin', indent: 1 }),
    cell(n * 1.5, { border: 'bottom', numberFormat: '#,##0.0' }),
    { ...cell('Log', { italic: true, border: 'top' }), link: { sheet: 'Log', cell: 'A1' } },
    cell('Opfyldt', MET),
  ]);
  return {
    ...sheetPlan('targets', 'Status', [
      [cell(`Status for ${word}`, { bold: true, size: 16 })],
      [cell('Mål', HEAD), cell('Tal', HEAD), cell('Kilde', HEAD), cell('Ord', HEAD)],
      ...list,
      [
        cell(null),
        { value: 1, formula: `SUM(B3:B${String(rows + 2)})`, style: { border: 'thin' } },
      ],
    ]),
    merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
    freeze: { rows: 2, columns: 1 },
  };
}

function contract(word: string): SheetPlan {
  return {
    ...sheetPlan('contract', 'Kontrakt', [
      [cell('Navn', HEAD), cell('Værdi', HEAD)],
      [cell('Tæl'), cell(word)],
      [cell('Moms'), cell('nej')],
    ]),
    choices: [{ area: { top: 3, left: 2, bottom: 3, right: 2 }, values: ['ja', 'nej'] }],
  };
}
