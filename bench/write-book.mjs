import { closeSync, openSync, writeSync } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { guidanceRows, HEADINGS } from './guidance-rows.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const LETTERS = 'ABCDEFGHIJKLMNO';
const ROWS_AT_A_TIME = 1000;
const DATE_STYLE = 1;

/**
 * Writes a workbook with one guidance log of 15 columns, as a stream: no book is too large to be made.
 * @param {string} file
 * @param {{ rows: number, strings: 'inline' | 'shared', seed: number }} book `rows` counts the header
 */
export function writeBook(file, { rows, strings, seed }) {
  const descriptor = openSync(file, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(descriptor, chunk);
  });
  const add = (/** @type {string} */ name, /** @type {Iterable<string>} */ texts) => {
    const part = new ZipDeflate(name, { level: 6 });
    part.mtime = '1980-01-01T12:00:00';
    zip.add(part);
    for (const text of texts) part.push(strToU8(text));
    part.push(new Uint8Array(0), true);
  };
  const sharedStrings = new Map();
  const textXml = strings === 'inline' ? inlineText : sharedTextIn(sharedStrings);
  for (const [name, text] of smallParts(strings)) add(name, [text]);
  add('xl/worksheets/sheet1.xml', sheetXml(rows, seed, textXml));
  if (strings === 'shared') add('xl/sharedStrings.xml', sharedStringsXml(sharedStrings));
  zip.end();
  closeSync(descriptor);
}

/** @typedef {(text: string) => string} TextXml a text → the rest of its `<c …` */

/** @type {TextXml} */
const inlineText = (text) => ` t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

/** @param {Map<string, number>} known @returns {TextXml} */
function sharedTextIn(known) {
  return (text) => {
    let place = known.get(text);
    if (place === undefined) known.set(text, (place = known.size));
    return ` t="s"><v>${place}</v></c>`;
  };
}

/** @param {number} rows @param {number} seed @param {TextXml} textXml */
function* sheetXml(rows, seed, textXml) {
  yield `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:O${rows}"/><sheetData>`;
  let xml = rowXml(1, HEADINGS, textXml);
  let row = 1;
  for (const cells of guidanceRows(rows - 1, seed)) {
    row += 1;
    xml += rowXml(row, cells, textXml);
    if (row % ROWS_AT_A_TIME > 0) continue;
    yield xml;
    xml = '';
  }
  yield `${xml}</sheetData></worksheet>`;
}

/** @param {number} row @param {readonly (string | number | null)[]} cells @param {TextXml} textXml */
function rowXml(row, cells, textXml) {
  let xml = `<row r="${row}" spans="1:15">`;
  cells.forEach((cell, column) => {
    if (cell === null) return;
    const style = HEADINGS[column]?.endsWith('dato') && row > 1 ? ` s="${DATE_STYLE}"` : '';
    xml += `<c r="${LETTERS[column]}${row}"${style}`;
    xml += typeof cell === 'number' ? `><v>${cell}</v></c>` : textXml(cell);
  });
  return `${xml}</row>`;
}

/** @param {Map<string, number>} known */
function* sharedStringsXml(known) {
  yield `${XML}<sst xmlns="${MAIN}" uniqueCount="${known.size}">`;
  for (const text of known.keys()) yield `<si><t>${escaped(text)}</t></si>`;
  yield '</sst>';
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** @param {'inline' | 'shared'} strings @returns {[string, string][]} */
function smallParts(strings) {
  const shared = strings === 'shared';
  const override = (/** @type {string} */ part, /** @type {string} */ kind) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const relation = (
    /** @type {number} */ id,
    /** @type {string} */ kind,
    /** @type {string} */ target,
  ) => `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}.xml"/>`;
  const relations = (/** @type {string} */ inside) =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  return [
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        override('workbook', 'sheet.main') +
        override('worksheets/sheet1', 'worksheet') +
        override('styles', 'styles') +
        (shared ? override('sharedStrings', 'sharedStrings') : '') +
        '</Types>',
    ],
    ['_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook'))],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Vejledningslog 2026" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        relation(1, 'worksheet', 'worksheets/sheet1') +
          relation(2, 'styles', 'styles') +
          (shared ? relation(3, 'sharedStrings', 'sharedStrings') : ''),
      ),
    ],
    [
      'xl/styles.xml',
      `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
  ];
}
