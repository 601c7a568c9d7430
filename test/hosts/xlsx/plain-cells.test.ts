import fc from 'fast-check';
import { CellLog } from '../../../src/hosts/xlsx/sheet/cell-log';
import { SheetSink, SHEET_NAMES } from '../../../src/hosts/xlsx/sheet/sheet-sink';
import { TextPool } from '../../../src/hosts/xlsx/sheet/text-pool';
import { XmlScanner } from '../../../src/hosts/xlsx/xml/scan-xml';
import { columnName } from '../../../src/workbook/address';
import { runs } from '../../chance';

const ROWS = { top: 1, bottom: 1_048_576 };
const SHARED = ['Aarhus', 'Vækst', 'a & b'];

/** What a sheet's log holds after its rows have passed, cut into pieces; or that they were refused. */
function read(rows: string, piece: number): unknown {
  const pool = new TextPool();
  const log = new CellLog(pool);
  const shared = SHARED.map((text) => new TextEncoder().encode(text));
  const places = Uint32Array.from(shared, (text) =>
    pool.add(text, new DataView(text.buffer), 0, text.length),
  );
  const scanner = new XmlScanner(SHEET_NAMES, new SheetSink(log, pool, places, 1900));
  const bytes = new TextEncoder().encode(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  const cells: unknown[] = [];
  try {
    for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.subarray(at, at + piece));
    scanner.end();
  } catch (error) {
    return (error as Error).name;
  }
  log.visit(
    ROWS,
    () => true,
    { from: 0, limit: Infinity },
    (...cell) => cells.push(cell),
  );
  return cells;
}

const column = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom(702, 703, 16_384, 18_278));
const held = fc.oneof(
  fc.record({
    type: fc.constantFrom('', ' t="n"'),
    xml: fc.constantFrom('<v>12</v>', '<v>-0.5</v>', '<v>1E3</v>', '<v>syv</v>', '<v></v>', ''),
  }),
  fc.record({
    type: fc.constant(' t="s"'),
    xml: fc.constantFrom('<v>0</v>', '<v>2</v>', '<v>3</v>', '<v/>'),
  }),
  fc.record({
    type: fc.constant(' t="inlineStr"'),
    xml: fc.constantFrom(
      '<is><t>Vækst</t></is>',
      '<is><t> luft </t></is>',
      '<is><t>a &amp; b</t></is>',
      '<is><t>to\r\nlinjer</t></is>',
      '<is><t/></is>',
      '<is><r><t>a</t></r><r><t>b</t></r></is>',
    ),
  }),
  fc.record({
    type: fc.constantFrom(' t="str"', ' t="b"', ' t="e"', ' t="x"'),
    xml: fc.constantFrom('<v>1</v>', '<f>A1</f><v>1</v>', '<f>A1</f>'),
  }),
);
const style = fc.constantFrom('', ' s="0"', ' s="12"');
const rows = fc.array(fc.array(fc.tuple(column, style, held), { maxLength: 6 }), { maxLength: 4 });

describe('A cell that is known by sight', () => {
  test('is the same cell as when its tag is written in a way that must be parsed', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 60 }), (drawn, piece) => {
        const write = (space: string): string =>
          drawn
            .map((cells, n) => {
              const place = (at: number): string => `${columnName(at)}${String(n + 1)}`;
              const inside = cells.map(
                ([at, styled, { type, xml }]) =>
                  `<c r="${place(at)}"${styled}${type}${space}>${xml}</c>`,
              );
              return `<row r="${String(n + 1)}">${inside.join('')}</row>`;
            })
            .join('');
        expect(read(write(''), piece)).toEqual(read(write(' '), 4096));
      }),
      runs(300),
    );
  });
});
