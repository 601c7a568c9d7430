import type { CellValue } from '../workbook/cell';
import { cellOf } from './finding-list';
import { isTotalLabel } from './recognition/is-total';
import type { ReadingContext } from './reading-context';
import type { Source } from './records';
import { RowNotes } from './row-notes';
import type { TableCells } from './table-cells';
import { foldText } from './values/fold-text';
import { isBlank } from './values/is-blank';
import { readForm, type Form } from './values/read-form';
import { readMunicipality } from './values/read-municipality';
import { readNumber } from './values/read-number';
import { shownText } from './values/shown-text';

/** The contract's own municipalities of a list, and how many rows name something else or are of collective guidance. */
export interface PickedRows {
  /** By index from the first row below the header. */
  readonly rows: readonly { readonly index: number; readonly code: string }[];
  /** Rows of other municipalities, and of what nobody knows. */
  readonly beyond: readonly { readonly index: number; readonly kind: 'outside' | 'unknown' }[];
  readonly leftOut: number;
}

const WIDER_AREA =
  /^(?:alle |hele |region\b|regionen|landsdel|danmark$|midtjylland$|province|denmark$)/;

/** What a row's name and code say together. */
type Named =
  | { readonly kind: 'inside' | 'outside'; readonly code: string }
  | { readonly kind: 'unknown' | 'disagrees' }
  | null;

/**
 * Tells the contract's municipalities in a list from all else, and tells of all else: other municipalities and totals
 * once, a row whose name and code disagree, or that holds numbers for a name nobody knows, by its cell.
 */
export function pickMunicipalities(
  source: Source,
  cells: TableCells,
  { inside, findings }: ReadingContext,
): PickedRows {
  const { names, forms } = namesAndForms(source, cells);
  const codes = cells.column('code');
  const field = names === null ? 'code' : 'municipality';
  const notes = new RowNotes(source, findings);
  const rows: { index: number; code: string }[] = [];
  const beyond: { index: number; kind: 'outside' | 'unknown' }[] = [];
  const outside: number[] = [];
  const unknown: { row: number; text: string }[] = [];
  let disagreeing = 0;
  let otherForms = 0;
  for (let index = 0; index <= cells.lastRow - cells.firstRow; index += 1) {
    const row = cells.firstRow + index;
    const [name, code] = [names?.[index] ?? null, codes?.[index] ?? null];
    const form = forms === null ? 'individual' : formOf(forms[index] ?? null);
    if (isTotalLabel(cells.label[index] ?? null) || isTotalLabel(name) || isWiderArea(name)) {
      notes.add('total', row);
      continue;
    }
    if (form !== 'individual') {
      otherForms += 1;
      if (form === 'unreadable') notes.add('note', row);
      continue;
    }
    const named = nameOf(name, code, inside);
    switch (named?.kind) {
      case 'inside':
        rows.push({ index, code: named.code });
        break;
      case 'outside':
        outside.push(row);
        beyond.push({ index, kind: 'outside' });
        break;
      case 'disagrees': {
        disagreeing += 1;
        const facts = { name: shownText(name), code: shownText(code) };
        findings.add('warning', 'listRowDisagrees', cellOf(source, row, field), facts);
        break;
      }
      case 'unknown':
        if (hasNumber(source, cells, index)) {
          unknown.push({ row, text: shownText(isBlank(name) ? code : name) });
          beyond.push({ index, kind: 'unknown' });
        } else notes.add('note', row);
        break;
      case undefined:
        if (hasNumber(source, cells, index)) notes.add('note', row);
        break;
    }
  }
  notes.tell();
  const found = new Set(rows.map(({ code }) => code));
  const severity = found.size < inside.size ? 'warning' : 'note';
  for (const { row, text } of unknown) {
    findings.add(severity, 'listRowUnknown', cellOf(source, row, field), { text });
  }
  const [first] = outside;
  if (first !== undefined) {
    const facts = { rows: outside.length };
    findings.add('note', 'listRowsOutside', cellOf(source, first, field), facts);
  }
  return { rows, beyond, leftOut: outside.length + unknown.length + disagreeing + otherForms };
}

/**
 * In a list by form, as pivot tables are, what stands once stands for the rows below it too: a municipality, or a form.
 * Where rows without a name are as many as the others, the list is by something that we don't know: then too, so that
 * each municipality is seen to stand several times.
 */
function namesAndForms(
  source: Source,
  cells: TableCells,
): { names: readonly CellValue[] | null; forms: readonly CellValue[] | null } {
  const [names, forms] = [cells.column('municipality'), cells.column('form')];
  if (names === null) return { names, forms };
  const filled = (column: readonly CellValue[]): number =>
    column.filter((value) => !isBlank(value)).length;
  if (forms !== null) {
    return filled(forms) < filled(names)
      ? { names, forms: downTo(names, forms) }
      : { names: downTo(forms, names), forms };
  }
  const rows = names.map((_, index) => (hasNumber(source, cells, index) ? 1 : null));
  const unnamed = rows.filter((row, index) => row !== null && isBlank(names[index] ?? null));
  const isByMore = cells.column('code') === null && unnamed.length >= filled(names) - 1;
  return { names: isByMore ? downTo(rows, names) : names, forms };
}

function downTo(rows: readonly CellValue[], above: readonly CellValue[]): readonly CellValue[] {
  let last: CellValue = null;
  return rows.map((row, index) => {
    const own = above[index] ?? null;
    if (!isBlank(own)) last = own;
    return isBlank(row) ? own : last;
  });
}

function formOf(value: CellValue): Form | 'unreadable' {
  const reading = readForm(value);
  return reading.kind === 'value' ? reading.value : 'unreadable';
}

/** Regions and the whole country stand in lists as totals do. */
function isWiderArea(name: CellValue): boolean {
  return typeof name === 'string' && WIDER_AREA.test(foldText(name));
}

/** The municipality that name and code agree on; either alone will do. `null` for a row that names nothing. */
function nameOf(name: CellValue, code: CellValue, inside: ReadonlySet<string>): Named {
  const [byName, byCode] = [readMunicipality(name, inside), readMunicipality(code, inside)];
  if (byName.kind === 'blank' && byCode.kind === 'blank') return null;
  const known = [byName, byCode].flatMap((reading) =>
    reading.kind === 'value' && reading.value.kind !== 'unknown' ? [reading.value] : [],
  );
  const [first, second] = known;
  if (first === undefined) return { kind: 'unknown' };
  return second === undefined || second.code === first.code ? first : { kind: 'disagrees' };
}

function hasNumber({ columns }: Source, cells: TableCells, index: number): boolean {
  return columns.some(
    ({ field, column }) =>
      field !== 'municipality' &&
      field !== 'code' &&
      readNumber(cells.at(column)[index] ?? null).kind === 'value',
  );
}
