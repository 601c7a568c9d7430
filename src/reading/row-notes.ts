import { cellName } from '../workbook/address';
import type { RowKind } from './classify-rows';
import type { FindingList } from './finding-list';
import type { Source } from './records';

const SHOWN = 10;

/** Collects the rows of a table that are no records, and tells of them once a kind: nothing is dropped in silence. */
export class RowNotes {
  private readonly rows: Record<'total' | 'note', number[]> = { total: [], note: [] };
  private readonly counts: Record<'total' | 'note', number> = { total: 0, note: 0 };

  constructor(
    private readonly source: Source,
    private readonly findings: FindingList,
  ) {}

  add(kind: RowKind, row: number): void {
    if (kind !== 'total' && kind !== 'note') return;
    this.counts[kind] += 1;
    if (this.rows[kind].length < SHOWN) this.rows[kind].push(row);
  }

  tell(): void {
    const column = this.source.columns[0]?.column ?? 1;
    for (const [kind, code] of [
      ['total', 'totalsLeftOut'],
      ['note', 'notesLeftOut'],
    ] as const) {
      const [first] = this.rows[kind];
      if (first === undefined) continue;
      const where = { sheet: this.source.sheet, cell: cellName(first, column) };
      const shown = this.rows[kind].join(', ');
      const more = this.counts[kind] > SHOWN ? ', …' : '';
      this.findings.addOnce('note', code, where, { count: this.counts[kind], rows: shown + more });
    }
  }
}
