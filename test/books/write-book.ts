import { strToU8, zipSync, type Zippable } from 'fflate';
import { areaName, cellName } from '../../src/workbook/address';
import { isError, type CellValue } from '../../src/workbook/cell';
import type { TableOutline } from '../../src/workbook/outline';
import type { BookSketch, SheetSketch } from './book-sketch';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a package by name, as text: a test may spoil them before they are packed. */
export type Parts = Record<string, string>;

export interface BookOptions {
  /** Where texts are kept; inline when left out. */
  readonly strings?: 'inline' | 'shared';
}

/** A sketched workbook as the bytes of an .xlsx file. */
export function writeBook(sketch: BookSketch, options: BookOptions = {}): Uint8Array {
  return packParts(bookParts(sketch, options));
}

/** Packs parts as they are, in their order. */
export function packParts(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files);
}

/** The parts of a plain, valid workbook. */
export function bookParts(sketch: BookSketch, { strings = 'inline' }: BookOptions = {}): Parts {
  const formats = [...new Set(['General', ...sketch.sheets.flatMap(formatsOf)])];
  const shared: string[] = [];
  const textXml = (text: string) => {
    if (strings === 'inline') return ` t="inlineStr"><is>${t(text)}</is>`;
    if (!shared.includes(text)) shared.push(text);
    return ` t="s"><v>${String(shared.indexOf(text))}</v>`;
  };
  const sheets = sketch.sheets.map((sheet) => sheetXml(sheet, formats, textXml));
  const tables = sketch.sheets.flatMap((sheet, n) =>
    (sheet.tables ?? []).map((table) => ({ table, sheet: n })),
  );
  const parts: Parts = {
    '[Content_Types].xml': contentTypes(sketch, tables.length, strings),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sketch),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, n): Related => [
        sheetRelation(n),
        'worksheet',
        `worksheets/sheet${String(n + 1)}.xml`,
      ]),
      ['rIdS', 'styles', 'styles.xml'],
      ...(strings === 'shared' ? [['rIdT', 'sharedStrings', 'sharedStrings.xml'] as Related] : []),
    ]),
    'xl/styles.xml': stylesXml(formats),
  };
  sheets.forEach((xml, n) => {
    parts[`xl/worksheets/sheet${String(n + 1)}.xml`] = xml;
    const related = tables.flatMap(({ sheet }, k): Related[] =>
      sheet === n ? [[`rId${String(k)}`, 'table', `../tables/table${String(k + 1)}.xml`]] : [],
    );
    if (related.length > 0) {
      parts[`xl/worksheets/_rels/sheet${String(n + 1)}.xml.rels`] = relations(related);
    }
  });
  tables.forEach(({ table }, n) => {
    parts[`xl/tables/table${String(n + 1)}.xml`] = tableXml(table, n + 1);
  });
  if (strings === 'shared') {
    parts['xl/sharedStrings.xml'] =
      `<sst xmlns="${MAIN}">${shared.map((text) => `<si>${t(text)}</si>`).join('')}</sst>`;
  }
  return parts;
}

type Related = [id: string, kind: string, target: string];

function sheetRelation(index: number): string {
  return `rId${String(index + 1)}`;
}

function relations(list: readonly Related[]): string {
  const xml = list.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${xml.join('')}</Relationships>`;
}

function contentTypes(sketch: BookSketch, tables: number, strings: 'inline' | 'shared'): string {
  const numbered = (count: number, name: string, kind: string): string[][] =>
    Array.from({ length: count }, (_, n) => [`${name}${String(n + 1)}.xml`, kind]);
  const overrides = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ...numbered(sketch.sheets.length, 'worksheets/sheet', 'worksheet'),
    ...numbered(tables, 'tables/table', 'table'),
    ...(strings === 'shared' ? [['sharedStrings.xml', 'sharedStrings']] : []),
  ].map(
    ([name, kind]) =>
      `<Override PartName="/xl/${String(name)}" ContentType="${TYPE}.${String(kind)}+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function workbookXml({ sheets, dateSystem, structureProtected }: BookSketch): string {
  const list = sheets.map(({ name, visibility }, n) => {
    const state = visibility && visibility !== 'visible' ? ` state="${visibility}"` : '';
    return `<sheet name="${escape(name)}" sheetId="${String(n + 1)}"${state} r:id="${sheetRelation(n)}"/>`;
  });
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    (dateSystem === 1904 ? '<workbookPr date1904="1"/>' : '') +
    (structureProtected ? '<workbookProtection lockStructure="1"/>' : '') +
    `<sheets>${list.join('')}</sheets></workbook>`
  );
}

function formatsOf({ formats = [] }: SheetSketch): string[] {
  return formats.flat().filter((format) => format !== undefined);
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map(
    (code, n) => `<numFmt numFmtId="${String(164 + n)}" formatCode="${escape(code)}"/>`,
  );
  const styles = formats.map(
    (_, n) =>
      `<xf numFmtId="${String(n === 0 ? 0 : 164 + n)}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${String(codes.length)}">${codes.join('')}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${String(styles.length)}">${styles.join('')}</cellXfs></styleSheet>`
  );
}

function sheetXml(
  sheet: SheetSketch,
  formats: readonly string[],
  textXml: (text: string) => string,
): string {
  const { rows, top = 1, left = 1 } = sheet;
  const list = rows.map((row, r) => {
    const cells = row.map((value, c) => {
      const format = sheet.formats?.[r]?.[c];
      const style = format === undefined ? '' : ` s="${String(formats.indexOf(format))}"`;
      if (value === null && style === '') return '';
      return `<c r="${cellName(top + r, left + c)}"${style}${valueXml(value, textXml, sheet.formulas?.[r]?.[c])}</c>`;
    });
    return `<row r="${String(top + r)}">${cells.join('')}</row>`;
  });
  const filter =
    '<autoFilter ref="A1:B9"><filterColumn colId="0"><filters blank="1"/></filterColumn></autoFilter>';
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${list.join('')}</sheetData>` +
    (sheet.isProtected ? '<sheetProtection sheet="1"/>' : '') +
    (sheet.isFiltered ? filter : '') +
    '</worksheet>'
  );
}

function valueXml(
  value: CellValue,
  textXml: (text: string) => string,
  formula: string | undefined,
): string {
  if (formula !== undefined) {
    const plain = valueXml(value, (text) => ` t="str"><v>${escape(text)}</v>`, undefined);
    return plain.replace('>', `><f>${escape(formula)}</f>`);
  }
  if (value === null) return '>';
  if (typeof value === 'string') return textXml(value);
  if (typeof value === 'number') return `><v>${String(value)}</v>`;
  if (isError(value)) return ` t="e"><v>${value.error}</v>`;
  return ` t="b"><v>${value ? '1' : '0'}</v>`;
}

function tableXml({ name, area, hasTotals }: TableOutline, id: number): string {
  const columns = Array.from(
    { length: area.right - area.left + 1 },
    (_, n) => `<tableColumn id="${String(n + 1)}" name="Kolonne ${String(n + 1)}"/>`,
  );
  return (
    `<table xmlns="${MAIN}" id="${String(id)}" name="${name}" displayName="${name}" ref="${areaName(area)}"` +
    `${hasTotals ? ' totalsRowCount="1"' : ''}><tableColumns count="${String(columns.length)}">` +
    `${columns.join('')}</tableColumns></table>`
  );
}

function t(text: string): string {
  return `<t xml:space="preserve">${escape(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))}</t>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '_x000D_');
}
