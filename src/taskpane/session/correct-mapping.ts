import type { Mapping, SheetMapping } from '../../reading/mapping';
import type { Field, SourceKind } from '../../reading/records';

/** Reads a field of a sheet from another column; `null`: the sheet has no such column. */
export function withColumn(
  mapping: Mapping | null,
  sheet: string,
  field: Field,
  letter: string | null,
): Mapping {
  const before = mapping?.sheets[sheet]?.columns;
  return corrected(mapping, sheet, { columns: { ...before, [field]: letter } });
}

/** Leaves a sheet out, or uses it although it looks like a copy or the local office's. */
export function withLeftOut(mapping: Mapping | null, sheet: string, leaveOut: boolean): Mapping {
  return corrected(mapping, sheet, { leaveOut });
}

/** Says what a sheet is. */
export function withKind(mapping: Mapping | null, sheet: string, kind: SourceKind): Mapping {
  return corrected(mapping, sheet, { kind, leaveOut: false });
}

/** Drops every correction of a sheet, also those that the workbook remembers. */
export function withoutSheet(mapping: Mapping | null, sheet: string): Mapping {
  const rest = Object.entries(mapping?.sheets ?? {}).filter(([name]) => name !== sheet);
  return { sheets: Object.fromEntries(rest) };
}

function corrected(mapping: Mapping | null, sheet: string, change: SheetMapping): Mapping {
  return {
    sheets: { ...mapping?.sheets, [sheet]: { ...mapping?.sheets[sheet], ...change } },
  };
}
