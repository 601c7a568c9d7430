import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { WorkbookRefused } from '../../../src/workbook/port';
import { readParts } from '../../books/read-parts';
import { bookParts, packParts, writeBook, type Parts } from '../../books/write-book';
import { planOf, sheetPlan, cell } from '../../conformance/sample-plan';

const SKETCH = { sheets: [{ name: 'Log', rows: [['a', 1]] }] };
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const SHEET = 'xl/worksheets/sheet1.xml';

function ole(stream: string): Uint8Array {
  const name = Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat();
  return new Uint8Array([...OLE, ...new Array<number>(504).fill(0), ...name, 0, 0]);
}

function spoilt(change: (parts: Parts) => Parts): Uint8Array {
  return packParts(change(bookParts(SKETCH, { strings: 'shared' })));
}

/** The refusal of a file that is opened and read whole. */
async function refusal(file: Uint8Array): Promise<WorkbookRefused | null> {
  try {
    await openWorkbook(file).outline();
    return null;
  } catch (error) {
    if (error instanceof WorkbookRefused) return error;
    throw error;
  }
}

const mainType = 'spreadsheetml.sheet.main+xml';
const whole = writeBook(SKETCH);

describe('The file host refuses', () => {
  test.each<[string, Uint8Array, string, Record<string, string>?]>([
    ['an empty file', new Uint8Array(0), 'notWorkbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'notWorkbook'],
    ['an old .xls', ole('Workbook'), 'legacyWorkbook'],
    ['an old Word document', ole('WordDocument'), 'notWorkbook'],
    ['a workbook with a password', ole('EncryptedPackage'), 'encrypted'],
    ['a .csv', strToU8('Dato;CVR\n01-01-2026;12345678\n'), 'otherFormat', { format: '.csv' }],
    ['a web page', strToU8('<html><table></table></html>'), 'otherFormat', { format: '.html' }],
    [
      'an XML spreadsheet',
      strToU8('<?xml version="1.0"?><Workbook/>'),
      'otherFormat',
      { format: '.xml' },
    ],
    [
      'an .ods',
      packParts({ mimetype: 'x', 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }),
      'otherFormat',
      { format: '.ods' },
    ],
    [
      'an .xlsb',
      spoilt((parts) =>
        replaced(
          parts,
          '[Content_Types].xml',
          `openxmlformats-officedocument.${mainType}`,
          'ms-excel.sheet.binary.macroEnabled.main',
        ),
      ),
      'otherFormat',
      { format: '.xlsb' },
    ],
    [
      'a Word document',
      spoilt((parts) =>
        replaced(parts, '[Content_Types].xml', mainType, 'wordprocessingml.document.main+xml'),
      ),
      'notWorkbook',
    ],
    ['any other zip file', packParts({ 'a.txt': 'a' }), 'notWorkbook'],
    ['a file that was cut off', whole.slice(0, whole.length - 30), 'damaged'],
    ['a zip file with an overwritten directory', overwritten(whole, 0x02014b50), 'damaged'],
    [
      'a package without its workbook',
      spoilt((parts) => without(parts, 'xl/workbook.xml')),
      'damaged',
    ],
    [
      'a workbook without one of its sheets',
      spoilt((parts) => without(parts, SHEET)),
      'damaged',
      { part: 'Log' },
    ],
    [
      'a sheet that ends early',
      spoilt((parts) => replaced(parts, SHEET, '</sheetData></worksheet>', '')),
      'damaged',
      { part: SHEET },
    ],
    [
      'a text that is not there',
      spoilt((parts) => replaced(parts, SHEET, '<v>0</v>', '<v>9</v>')),
      'damaged',
    ],
    [
      'a row beyond the last',
      spoilt((parts) => replaced(parts, SHEET, 'r="1"', 'r="1048577"')),
      'damaged',
    ],
    [
      'a digitally signed workbook',
      spoilt((parts) => ({
        ...parts,
        '_rels/.rels': (parts['_rels/.rels'] ?? '').replace(
          '</Relationships>',
          '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>',
        ),
      })),
      'signed',
    ],
    [
      'a bomb of one part',
      zipSync({ ...asBytes(bookParts(SKETCH)), 'xl/bomb.xml': new Uint8Array(70 * 1024 ** 2) }),
      'tooLarge',
    ],
    [
      'entities that grow',
      spoilt((parts) => ({
        ...parts,
        [SHEET]: `<!DOCTYPE a [<!ENTITY b "b">]>${parts[SHEET] ?? ''}`,
      })),
      'damaged',
    ],
    [
      'bottomless XML',
      spoilt((parts) => ({ ...parts, [SHEET]: '<a>'.repeat(100_000) })),
      'damaged',
    ],
  ])('%s', async (_, file, code, facts = {}) => {
    const refused = await refusal(file);
    expect(refused).toMatchObject({ code });
    expect(refused?.facts).toMatchObject(facts);
  });

  test('a byte that changed inside a sheet, though the file still unpacks', async () => {
    const stored = zipSync(asBytes(bookParts(SKETCH)), { level: 0 });
    expect(await refusal(stored)).toBeNull();
    const at = new TextDecoder('latin1').decode(stored).indexOf('<v>1</v>') + 3;
    stored[at] = '2'.charCodeAt(0);
    expect(await refusal(stored)).toMatchObject({ code: 'damaged', facts: { part: SHEET } });
  });

  test('entries that share their bytes', async () => {
    const file = writeBook(SKETCH);
    const view = new DataView(file.buffer);
    const second = directoryLine(file, 1);
    view.setUint32(second + 42, view.getUint32(directoryLine(file, 0) + 42, true), true);
    expect(await refusal(file)).toMatchObject({ code: 'damaged' });
  });

  test('to change a sheet of ours that staff have protected, but not to find it unchanged', async () => {
    const plan = { sheets: [sheetPlan('targets', 'Status', [[cell('a')]])] };
    const workbook = openWorkbook(whole);
    await workbook.apply(plan);
    const parts = readParts(workbook.bytes());
    const locked = openWorkbook(
      packParts(
        replaced(
          parts,
          'xl/worksheets/sheet2.xml',
          '</sheetData>',
          '</sheetData><sheetProtection sheet="1"/>',
        ),
      ),
    );
    await expect(locked.apply(planOf([['b']]))).rejects.toMatchObject({
      code: 'sheetProtected',
      facts: { sheet: 'Status' },
    });
  });
});

describe('The file host stays fast', () => {
  const timeFor = async (sheet: string): Promise<number> => {
    const parts = { ...bookParts(SKETCH), [SHEET]: sheet };
    const start = performance.now();
    await refusal(packParts(parts));
    return performance.now() - start;
  };
  const inSheet = (cells: string) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;

  test.each([
    [
      'a cell of a million characters',
      inSheet(`<row><c t="inlineStr"><is><t>${'&amp;a'.repeat(500_000)}</t></is></c></row>`),
    ],
    ['a row of 16.384 cells', inSheet(`<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`)],
    ['a comment of megabytes', inSheet(`<!--${'- '.repeat(2_000_000)}-->`)],
    ['a tag of megabytes', inSheet(`<row ${'a="b" '.repeat(400_000)}/>`)],
    ['a number of a million digits', inSheet(`<row><c><v>${'1'.repeat(1_000_000)}</v></c></row>`)],
  ])('with %s', async (_, sheet) => {
    expect(await timeFor(sheet)).toBeLessThan(5000);
  });

  test('with ten thousand sheets', async () => {
    const sheets = Array.from({ length: 10_000 }, (_, n) => ({
      name: `Ark ${String(n)}`,
      rows: [[n]],
    }));
    const outline = await openWorkbook(writeBook({ sheets })).outline();
    expect(outline.sheets).toHaveLength(10_000);
    expect(outline.sheets.at(-1)?.head?.columns).toEqual([[9999]]);
  }, 30_000);
});

function replaced(parts: Parts, part: string, from: string, to: string): Parts {
  const text = parts[part] ?? '';
  if (!text.includes(from)) throw new Error(`${part} does not hold ${from}`);
  return { ...parts, [part]: text.replace(from, to) };
}

function without(parts: Parts, part: string): Parts {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== part));
}

function asBytes(parts: Parts): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

function directoryLine(file: Uint8Array, index: number): number {
  const view = new DataView(file.buffer, file.byteOffset);
  let at = view.getUint32(file.length - 22 + 16, true);
  for (let n = 0; n < index; n++) {
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  return at;
}

function overwritten(file: Uint8Array, signature: number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  const at = directoryLine(copy, 0);
  if (view.getUint32(at, true) !== signature) throw new Error('no directory');
  view.setUint32(at, 0, true);
  return copy;
}
