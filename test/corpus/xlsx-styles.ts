import type { Cell, Format, Look } from './page';
import { head, main } from './xlsx-names';

const formats: readonly Format[] = [
  'general',
  'date',
  'datetime',
  'percent',
  'integer',
  'decimal',
  'kroner',
  'text',
];
const formatIds: Record<Format, number> = {
  general: 0,
  date: 164,
  datetime: 165,
  percent: 166,
  integer: 3,
  decimal: 4,
  kroner: 167,
  text: 49,
};
const looks: readonly Look[] = ['plain', 'title', 'header', 'total', 'note'];

/** The place of the cell's format and look in the list of styles. */
export function styleOf(cell: Cell): number {
  const format = cell.format ?? 'general';
  return looks.indexOf(cell.look ?? 'plain') * formats.length + formats.indexOf(format);
}

/** The part `xl/styles.xml`: every look in every format. */
export function stylesXml(): string {
  const xfs = looks.flatMap((look, font) =>
    formats.map((format) => {
      const fill = look === 'header' ? 2 : 0;
      const wrap = look === 'header' ? '<alignment wrapText="1" vertical="top"/>' : '';
      return `<xf numFmtId="${String(formatIds[format])}" fontId="${String(font)}" fillId="${String(fill)}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1">${wrap}</xf>`;
    }),
  );
  return `${head}<styleSheet xmlns="${main}"><numFmts count="4"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="dd\\-mm\\-yyyy\\ hh:mm"/><numFmt numFmtId="166" formatCode="0.0%"/><numFmt numFmtId="167" formatCode="#,##0\\ &quot;kr.&quot;"/></numFmts><fonts count="5"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="10"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${String(xfs.length)}">${xfs.join('')}</cellXfs></styleSheet>`;
}
