import { cellName } from '../workbook/address';
import { finding } from '../workbook/finding';
import type { Finding, Severity, Where } from '../workbook/finding';
import type { FindingCode, FindingFacts } from '../text/finding-facts';
import type { Field, Source } from './records';

const MOST_OF_A_KIND = 200;

/** Where a field of a row stands: the cell in the field's column, or in the row's first known column. */
export function cellOf(source: Source, row: number, field: Field): Where {
  const column = source.columns.find((each) => each.field === field) ?? source.columns[0];
  return { sheet: source.sheet, cell: cellName(row, column?.column ?? 1) };
}

/**
 * Findings as they are met, at most 200 of a code on a sheet; `all` says how many more there were.
 * What the reader has told of a cell is not told again for its row.
 */
export class FindingList {
  private readonly kept: Finding[] = [];
  private readonly met = new Map<
    string,
    { code: FindingCode; where: Where | null; count: number }
  >();
  private readonly told: ReadonlySet<string>;
  private readonly places = new Set<string>();

  constructor(told: readonly Finding[]) {
    this.told = new Set(told.flatMap(({ where }) => (where?.cell ? [placeKey(where)] : [])));
  }

  add<Code extends FindingCode>(
    severity: Severity,
    code: Code,
    where: Where | null,
    facts: FindingFacts[Code],
  ): void {
    if (this.hasRoom(code, where)) this.kept.push(finding(severity, code, where, facts));
  }

  /** Unless the same was told of the same place: a log's rows may be read once more as answers. */
  addOnce<Code extends FindingCode>(
    severity: Severity,
    code: Code,
    where: Where,
    facts: FindingFacts[Code],
  ): void {
    const key = `${code}\n${placeKey(where)}`;
    if (this.places.has(key)) return;
    this.places.add(key);
    this.add(severity, code, where, facts);
  }

  /** A finding about one field of one row; its cell is only made while there is room. */
  addRow<Code extends FindingCode>(
    severity: Severity,
    code: Code,
    at: { readonly source: Source; readonly row: number; readonly field: Field },
    facts: FindingFacts[Code],
  ): void {
    const sheet = { sheet: at.source.sheet };
    if (this.isFull(code, sheet)) {
      this.hasRoom(code, sheet);
      return;
    }
    const where = cellOf(at.source, at.row, at.field);
    if (!this.told.has(placeKey(where))) this.addOnce(severity, code, where, facts);
  }

  /** Everything added, in order, and for each flood one line with the number that is not shown. */
  all(): readonly Finding[] {
    const rest = [...this.met.values()]
      .filter(({ count }) => count > MOST_OF_A_KIND)
      .map(({ code, where, count }) =>
        finding('note', 'moreOfTheSame', where && { sheet: where.sheet }, {
          code,
          count: count - MOST_OF_A_KIND,
        }),
      );
    return [...this.kept, ...rest];
  }

  private isFull(code: FindingCode, where: Where | null): boolean {
    return (this.met.get(kindKey(code, where))?.count ?? 0) >= MOST_OF_A_KIND;
  }

  private hasRoom(code: FindingCode, where: Where | null): boolean {
    const key = kindKey(code, where);
    const kind = this.met.get(key) ?? { code, where, count: 0 };
    kind.count += 1;
    this.met.set(key, kind);
    return kind.count <= MOST_OF_A_KIND;
  }
}

function kindKey(code: FindingCode, where: Where | null): string {
  return `${code}\n${where?.sheet ?? ''}`;
}

function placeKey(where: Where): string {
  return `${where.sheet}\n${where.cell ?? ''}`;
}
