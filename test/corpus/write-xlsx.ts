import { strToU8, zipSync } from 'fflate';
import { isMoment, letter, type Cell, type Page } from './page';
import { head, main, officeRelations, packageRelations, spreadsheet } from './xlsx-names';
import { styleOf, stylesXml } from './xlsx-styles';

export interface Book {
  readonly pages: readonly Page[];
  readonly date1904?: boolean;
  /** Where texts are kept: one shared list (as Excel), in the cells (as many exports), or both. */
  readonly strings?: 'shared' | 'inline' | 'mixed';
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

function textXml(cell: Cell): string {
  const run = (text: string): string => `<t xml:space="preserve">${escape(text)}</t>`;
  if (cell.runs === undefined) return run(typeof cell.value === 'string' ? cell.value : '');
  return cell.runs.map((text) => `<r><rPr><b/></rPr>${run(text)}</r>`).join('');
}

/** The list of shared texts, filled as cells are written. */
class Texts {
  private readonly places = new Map<string, number>();
  private uses = 0;

  constructor(private readonly kept: 'shared' | 'inline' | 'mixed') {}

  cell(open: string, cell: Cell): string {
    const xml = textXml(cell);
    this.uses += 1;
    if (this.kept === 'inline' || (this.kept === 'mixed' && this.uses % 3 === 0)) {
      return `${open} t="inlineStr"><is>${xml}</is></c>`;
    }
    const place = this.places.get(xml) ?? this.places.size;
    this.places.set(xml, place);
    return `${open} t="s"><v>${String(place)}</v></c>`;
  }

  xml(): string {
    const items = [...this.places.keys()].map((text) => `<si>${text}</si>`).join('');
    return `${head}<sst xmlns="${main}" uniqueCount="${String(this.places.size)}">${items}</sst>`;
  }
}

function serial(of: number, minutes: number, date1904: boolean): number {
  return of + 25569 - (date1904 ? 1462 : 0) + minutes / 1440;
}

function cellXml(ref: string, cell: Cell, texts: Texts, date1904: boolean): string {
  const open = `<c r="${ref}" s="${String(styleOf(cell))}"`;
  const formula = cell.formula === undefined ? '' : `<f>${escape(cell.formula)}</f>`;
  const { value } = cell;
  if (value === null) return `${open}>${formula}</c>`;
  if (isMoment(value)) {
    const number = serial(value.day, value.minutes ?? 0, date1904);
    return `${open}>${formula}<v>${String(number)}</v></c>`;
  }
  if (cell.error) return `${open} t="e">${formula}<v>${escape(String(value))}</v></c>`;
  if (typeof value === 'number') return `${open}>${formula}<v>${String(value)}</v></c>`;
  if (typeof value === 'boolean')
    return `${open} t="b">${formula}<v>${String(value ? 1 : 0)}</v></c>`;
  if (formula !== '') return `${open} t="str">${formula}<v>${escape(value)}</v></c>`;
  return texts.cell(open, cell);
}

function widthOf(page: Page, column: number): number {
  let longest = 8;
  for (const cells of page.rows.values()) {
    const cell = cells.get(column);
    if (cell === undefined || cell.look === 'title' || cell.look === 'note') continue;
    longest = Math.max(longest, isMoment(cell.value) ? 11 : String(cell.value).length);
  }
  return Math.min(longest + 2, 38);
}

function sheetXml(page: Page, texts: Texts, date1904: boolean): string {
  const columns =
    Math.max(-1, ...[...page.rows.values()].flatMap((cells) => [...cells.keys()])) + 1;
  const cols = Array.from({ length: columns }, (_, column) => {
    const hidden = page.hiddenColumns.has(column) ? ' hidden="1"' : '';
    return `<col min="${String(column + 1)}" max="${String(column + 1)}" width="${String(widthOf(page, column))}" customWidth="1"${hidden}/>`;
  }).join('');
  const rows = [...page.rows.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(([row, cells]) => {
      const hidden = page.hiddenRows.has(row) ? ' hidden="1"' : '';
      const inner = [...cells.entries()]
        .sort((a, b) => a[0] - b[0])
        .map(([column, cell]) =>
          cellXml(`${letter(column)}${String(row + 1)}`, cell, texts, date1904),
        )
        .join('');
      return `<row r="${String(row + 1)}"${hidden}>${inner}</row>`;
    })
    .join('');
  const merges = page.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const parts = page.tables
    .map((_, index) => `<tablePart r:id="rId${String(index + 1)}"/>`)
    .join('');
  return [
    `${head}<worksheet xmlns="${main}" xmlns:r="${officeRelations}">`,
    columns > 0 ? `<cols>${cols}</cols>` : '',
    `<sheetData>${rows}</sheetData>`,
    page.filter === null ? '' : `<autoFilter ref="${page.filter}"/>`,
    merges === '' ? '' : `<mergeCells count="${String(page.merges.length)}">${merges}</mergeCells>`,
    parts === '' ? '' : `<tableParts count="${String(page.tables.length)}">${parts}</tableParts>`,
    '</worksheet>',
  ].join('');
}

function tableXml(table: Page['tables'][number], id: number): string {
  const columns = table.columns
    .map((name, index) => `<tableColumn id="${String(index + 1)}" name="${escape(name)}"/>`)
    .join('');
  const [from = '', to = ''] = table.ref.split(':');
  const rows = Number(to.replace(/\D/g, ''));
  const filtered = table.totals ? `${from}:${to.replace(/\d+/, String(rows - 1))}` : table.ref;
  const totals = table.totals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  return `${head}<table xmlns="${main}" id="${String(id)}" name="${table.name}" displayName="${table.name}" ref="${table.ref}"${totals}><autoFilter ref="${filtered}"/><tableColumns count="${String(table.columns.length)}">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`;
}

function relationsXml(inner: string): string {
  return `${head}<Relationships xmlns="${packageRelations}">${inner}</Relationships>`;
}

/** The bytes of an .xlsx file; the same book gives the same bytes. */
export function writeXlsx(book: Book): Uint8Array {
  const texts = new Texts(book.strings ?? 'shared');
  const date1904 = book.date1904 ?? false;
  const parts: Record<string, string> = {};
  const overrides: string[] = [];
  const override = (part: string, type: string): void => {
    overrides.push(`<Override PartName="/${part}" ContentType="${spreadsheet}.${type}+xml"/>`);
  };
  let tables = 0;
  book.pages.forEach((page, index) => {
    const part = `xl/worksheets/sheet${String(index + 1)}.xml`;
    parts[part] = sheetXml(page, texts, date1904);
    override(part, 'worksheet');
    if (page.tables.length === 0) return;
    const related = page.tables.map((table, place) => {
      tables += 1;
      parts[`xl/tables/table${String(tables)}.xml`] = tableXml(table, tables);
      override(`xl/tables/table${String(tables)}.xml`, 'table');
      return relation(`rId${String(place + 1)}`, 'table', `../tables/table${String(tables)}.xml`);
    });
    parts[`xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`] = relationsXml(
      related.join(''),
    );
  });
  const sheets = book.pages.map((page, index) => {
    const state = page.state === 'hidden' ? ' state="hidden"' : '';
    return `<sheet name="${escape(page.name)}" sheetId="${String(index + 1)}"${state} r:id="rId${String(index + 1)}"/>`;
  });
  const filters = book.pages.flatMap((page, index) => {
    if (page.filter === null) return [];
    const ref = page.filter.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const sheet = page.name.replaceAll("'", "''");
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(index)}" hidden="1">'${escape(sheet)}'!${ref}</definedName>`,
    ];
  });
  const names = filters.length === 0 ? '' : `<definedNames>${filters.join('')}</definedNames>`;
  const properties = date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>';
  parts['xl/workbook.xml'] =
    `${head}<workbook xmlns="${main}" xmlns:r="${officeRelations}">${properties}<sheets>${sheets.join('')}</sheets>${names}</workbook>`;
  override('xl/workbook.xml', 'sheet.main');
  parts['xl/styles.xml'] = stylesXml();
  override('xl/styles.xml', 'styles');
  parts['xl/sharedStrings.xml'] = texts.xml();
  override('xl/sharedStrings.xml', 'sharedStrings');
  const count = book.pages.length;
  parts['xl/_rels/workbook.xml.rels'] = relationsXml(
    book.pages
      .map((_, index) =>
        relation(
          `rId${String(index + 1)}`,
          'worksheet',
          `worksheets/sheet${String(index + 1)}.xml`,
        ),
      )
      .join('') +
      relation(`rId${String(count + 1)}`, 'styles', 'styles.xml') +
      relation(`rId${String(count + 2)}`, 'sharedStrings', 'sharedStrings.xml'),
  );
  parts['_rels/.rels'] = relationsXml(relation('rId1', 'officeDocument', 'xl/workbook.xml'));
  parts['[Content_Types].xml'] =
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '2026-01-02T12:00:00' });
}
