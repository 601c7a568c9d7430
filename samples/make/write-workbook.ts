import { strToU8, zipSync } from 'fflate';
import { cellName, columnName } from '../../src/workbook/address';
import type { Cell, Look, Sheet } from './sheet';
import { LOOKS } from './sheet';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A small .xlsx: shared strings, a handful of styles, widths, frozen rows. The same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const strings = new Map<string, number>();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, at) => {
    parts[`xl/worksheets/sheet${String(at + 1)}.xml`] = sheetXml(sheet, strings);
  });
  const files = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): Relation => ['worksheet', `worksheets/sheet${String(at + 1)}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': stringsXml([...strings.keys()]),
    ...parts,
  };
  const bytes = Object.entries(files).map(([name, xml]) => [name, strToU8(HEADER + xml)]);
  // A fixed day, told in local parts as the zip format wants them.
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, {
    level: 9,
    mtime: new Date(2026, 6, 1, 8, 0, 0),
  });
}

type Relation = readonly [type: string, target: string];

function relations(list: readonly Relation[]): string {
  const each = list.map(
    ([type, target], at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ...Array.from({ length: sheets }, (_, at) => [
      `/xl/worksheets/sheet${String(at + 1)}.xml`,
      'worksheet',
    ]),
    ['/xl/styles.xml', 'styles'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
  ];
  const overrides = parts.map(
    ([name, type]) =>
      `<Override PartName="${name ?? ''}" ContentType="${TYPES}.${type ?? ''}+xml"/>`,
  );
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${String(at + 1)}" r:id="rId${String(at + 1)}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each.join('')}</sheets></workbook>`;
}

function sheetXml({ rows, widths, frozen }: Sheet, strings: Map<string, number>): string {
  const columns = widths.map((width, at) => {
    const number = String(at + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  const below = `A${String(frozen + 1)}`;
  const pane =
    frozen > 0
      ? `<pane ySplit="${String(frozen)}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`
      : '';
  const body = rows.map((cells, row) => {
    const filled = cells.map((cell, column) => cellXml(cell, row + 1, column + 1, strings));
    return `<row r="${String(row + 1)}">${filled.join('')}</row>`;
  });
  const corner = `${columnName(widths.length)}${String(Math.max(1, rows.length))}`;
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1:${corner}"/><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: Cell, row: number, column: number, strings: Map<string, number>): string {
  if (cell === null || cell === '') return '';
  const { value, look } = typeof cell === 'object' ? cell : { value: cell, look: 'plain' as Look };
  const place = `r="${cellName(row, column)}" s="${String(LOOKS.indexOf(look))}"`;
  if (typeof value === 'number') return `<c ${place}><v>${String(value)}</v></c>`;
  const index = strings.get(value) ?? strings.size;
  strings.set(value, index);
  return `<c ${place} t="s"><v>${String(index)}</v></c>`;
}

function stringsXml(strings: readonly string[]): string {
  const each = strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return `<sst xmlns="${MAIN}" uniqueCount="${String(strings.length)}">${each.join('')}</sst>`;
}

/** Fonts 0-3: plain, title, note, bold. Fills 0-1 are Excel's own, 2 is the heading's. */
const STYLES: Readonly<Record<Look, string>> = {
  plain: xf({}),
  title: xf({ font: 1 }),
  note: xf({ font: 2 }),
  heading: xf({ font: 3, fill: 2, border: 1, wrap: true }),
  date: xf({ format: 164 }),
  thousands: xf({ format: 3 }),
  percent: xf({ format: 165 }),
  total: xf({ font: 3, format: 3 }),
};

interface Xf {
  readonly format?: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly wrap?: boolean;
}

function xf({ format = 0, font = 0, fill = 0, border = 0, wrap = false }: Xf): string {
  const ids = `numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"';
  return wrap
    ? `<xf ${ids} ${applied} applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`
    : `<xf ${ids} ${applied}/>`;
}

function stylesXml(): string {
  const face = '<name val="Calibri"/><family val="2"/>';
  const empty = '<left/><right/><top/>';
  return [
    `<styleSheet xmlns="${MAIN}">`,
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>',
    `<fonts count="4"><font><sz val="11"/>${face}</font><font><b/><sz val="15"/><color rgb="FF1F3B57"/>${face}</font><font><i/><sz val="10"/><color rgb="FF595959"/>${face}</font><font><b/><sz val="11"/>${face}</font></fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F0"/><bgColor indexed="64"/></patternFill></fill></fills>',
    `<borders count="2"><border>${empty}<bottom/><diagonal/></border><border>${empty}<bottom style="thin"><color rgb="FF7F93A8"/></bottom><diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${String(LOOKS.length)}">${LOOKS.map((look) => STYLES[look]).join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${String(letter.charCodeAt(0))};`);
}
