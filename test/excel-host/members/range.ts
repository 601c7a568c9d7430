import type { Area } from '../model/area';
import { valueOf } from '../model/calculate';
import type { Link, Validation } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { PLAIN } from '../model/look';
import { invalidArgument, itemNotFound } from '../protocol/api-error';
import { Handle, apiType, type ApiTypes } from '../protocol/api-type';
import { area, range, record, text, whole } from './arguments';
import { cellProperties, columnProperties, rowProperties } from './cell-properties';
import { checkShape, enterGrid, readGrid, shown, typeOf, writeGrid } from './grid';
import type { World } from './world';

/** `Range`, `RangeAreas` and `DataValidation`. */
export function rangeMembers(world: World): ApiTypes {
  const values = (of: Area): unknown => readGrid(world, of, (_, r, c) => shown(world, of, r, c));
  return {
    Range: apiType<Area>({
      read: {
        Values: values,
        Formulas: (of) =>
          readGrid(world, of, (cell, r, c) => cell.formula ?? shown(world, of, r, c)),
        NumberFormat: (of) => readGrid(world, of, (cell) => cell.format),
        ValueTypes: (of) =>
          readGrid(world, of, (_, r, c) => typeOf(valueOf(world.book, of.sheet, r, c))),
        RowIndex: (of) => of.row,
        ColumnIndex: (of) => of.column,
        RowCount: (of) => of.rows,
        ColumnCount: (of) => of.columns,
        Address: (of) => of.address,
      },
      write: {
        Formulas: (of, given) => {
          enterGrid(world, of, given);
        },
        NumberFormat: (of, given) => {
          of.sheet.guardWhole();
          writeGrid(of, given, (r, c, format) => {
            of.sheet.change(r, c, { format: text(format) });
          });
        },
        Style: (of, given) => {
          of.sheet.guardWhole();
          const style = text(given);
          for (const [r, c] of of.places()) {
            const look = style === PLAIN.style ? PLAIN : { ...of.sheet.cell(r, c).look, style };
            of.sheet.change(r, c, style === PLAIN.style ? { look, format: 'General' } : { look });
          }
        },
      },
      open: {
        Format: (of) => new Handle('RangeFormat', of),
        DataValidation: (of) => new Handle('DataValidation', of),
      },
      call: {
        _ValidateArraySize: (of, [rows, columns]) => {
          checkShape(of, whole(rows), whole(columns));
        },
        GetRow: (of, [row]) => range(of.part(whole(row), 0, 1, of.columns)),
        GetCell: (of, [row, column]) => range(of.part(whole(row), whole(column))),
        GetResizedRange: (of, [rows, columns]) =>
          range(of.part(0, 0, of.rows + whole(rows), of.columns + whole(columns))),
        GetBoundingRect: (of, [other]) => range(of.around(area(other, of.sheet))),
        GetIntersection: (of, [other]) => {
          const common = of.common(area(other, of.sheet));
          if (!common) throw itemNotFound();
          return range(common);
        },
        GetMergedAreasOrNullObject: (of) => {
          const merges = of.sheet.merges.filter((merge) => merge.common(of));
          return merges.length === 0 ? null : new Handle('RangeAreas', merges);
        },
        GetCellProperties: (of, [wanted]) =>
          readGrid(world, of, (cell) => cellProperties(cell, record(wanted))),
        SetCellProperties: (of, [given]) => {
          of.sheet.guardWhole();
          writeGrid(of, given, (r, c, properties) => {
            setProperties(of.sheet, r, c, record(properties));
          });
        },
        GetColumnProperties: (of, [wanted]) => columnProperties(of, record(wanted)),
        GetRowProperties: (of, [wanted]) => rowProperties(of, record(wanted)),
        Merge: (of) => {
          of.sheet.guardWhole();
          if (of.sheet.merges.some((merge) => merge.common(of))) throw invalidArgument();
          of.sheet.merges.push(of);
          for (const [r, c] of of.places()) {
            if (of.sheet.isBehindMerge(r, c)) of.sheet.change(r, c, { value: null, formula: null });
          }
        },
        Unmerge: (of) => {
          of.sheet.guardWhole();
          of.sheet.merges = of.sheet.merges.filter((merge) => !merge.common(of));
        },
        Clear: (of, [what]) => {
          of.sheet.guardWhole();
          if (what !== 'Hyperlinks') throw invalidArgument();
          for (const [r, c] of of.places()) of.sheet.change(r, c, { link: null });
        },
        Select: (of) => {
          if (world.book.active !== of.sheet) throw invalidArgument();
          world.book.selection = of;
        },
      },
    }),
    RangeAreas: apiType<readonly Area[]>({
      read: { Address: (of) => of.map((each) => each.address).join(',') },
    }),
    DataValidation: apiType<Area>({
      read: {
        Type: (of) => sameValidation(of)?.type ?? 'None',
        Rule: (of) => sameValidation(of)?.rule ?? {},
        IgnoreBlanks: (of) => sameValidation(of)?.ignoreBlanks ?? true,
        ErrorAlert: (of) => sameValidation(of)?.errorAlert ?? {},
        Prompt: (of) => sameValidation(of)?.prompt ?? {},
      },
      write: {
        Rule: (of, given) => {
          of.sheet.guardWhole();
          const rule = record(given);
          const list = rule['list'];
          if (list !== undefined) checkList(record(list)['source']);
          const type = list === undefined ? 'Custom' : 'List';
          changeValidation(of, { type, rule, ignoreBlanks: true, errorAlert: {}, prompt: {} });
        },
        IgnoreBlanks: (of, given) => {
          changeValidation(of, { ignoreBlanks: given === true });
        },
        ErrorAlert: (of, given) => {
          changeValidation(of, { errorAlert: record(given) });
        },
        Prompt: (of, given) => {
          changeValidation(of, { prompt: record(given) });
        },
      },
      call: {
        Clear: (of) => {
          of.sheet.guardWhole();
          for (const [r, c] of of.places()) of.sheet.change(r, c, { validation: null });
        },
      },
    }),
  };
}

/** Of all that can be set cell by cell only links are: one gives a cell the look of a link, and a blank cell its text. */
function setProperties(
  sheet: Sheet,
  row: number,
  column: number,
  { hyperlink, ...others }: Readonly<Record<string, unknown>>,
): void {
  if (Object.keys(others).length > 0) throw invalidArgument();
  if (hyperlink === undefined) return;
  const link: Link = record(hyperlink);
  const before = sheet.cell(row, column);
  const value = before.value ?? link.documentReference ?? link.address ?? null;
  const look = { ...before.look, style: 'Hyperlink', underline: 'Single', color: '#0563C1' };
  sheet.change(row, column, { link, value, look });
}

/** A list that stands in the rule itself takes 255 characters. */
function checkList(source: unknown): void {
  if (typeof source === 'string' && source.length > 255) throw invalidArgument();
}

function changeValidation(of: Area, change: Partial<Validation>): void {
  of.sheet.guardWhole();
  const none = { type: 'None', rule: {}, ignoreBlanks: true, errorAlert: {}, prompt: {} };
  for (const [r, c] of of.places()) {
    const before = of.sheet.cell(r, c).validation ?? none;
    of.sheet.change(r, c, { validation: { ...before, ...change } });
  }
}

function sameValidation(of: Area): Validation | null {
  if (of.isUnbounded) throw invalidArgument();
  const all = [...of.places()].map(([r, c]) => of.sheet.cell(r, c).validation);
  const [first = null] = all;
  const key = JSON.stringify(first);
  if (all.every((each) => JSON.stringify(each) === key)) return first;
  const nothing = { rule: null, ignoreBlanks: true, errorAlert: null, prompt: null };
  return { type: 'Inconsistent', ...nothing };
}
