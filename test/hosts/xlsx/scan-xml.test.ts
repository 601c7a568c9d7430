import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { ByteText } from '../../../src/hosts/xlsx/xml/byte-text';
import { ElementNames } from '../../../src/hosts/xlsx/xml/element-names';
import { Utf8Stream } from '../../../src/hosts/xlsx/xml/encoding';
import { XmlScanner, type XmlSink } from '../../../src/hosts/xlsx/xml/scan-xml';
import type { XmlTag } from '../../../src/hosts/xlsx/xml/xml-tag';
import { runs } from '../../chance';

const LOCAL_NAMES = ['c', 'v', 'is', 'row', 'sheetData'];
const NAMES = new ElementNames(LOCAL_NAMES);

/** Everything a scan tells, written out. */
class Recorder implements XmlSink {
  readonly text = new ByteText();
  readonly collects = true;
  readonly heard: string[] = [];

  open(name: number, depth: number, tag: XmlTag): void {
    this.flush();
    this.heard.push(`<${String(depth)} ${LOCAL_NAMES[name - 1] ?? '?'}`);
    while (tag.nextAttribute()) {
      const name = String.fromCharCode(...tag.bytes.subarray(tag.nameFrom, tag.nameTo));
      this.heard.push(`@${name}=${tag.attributeText()}`);
    }
  }

  close(name: number, depth: number): void {
    this.flush();
    this.heard.push(`>${String(depth)} ${LOCAL_NAMES[name - 1] ?? '?'}`);
  }

  private flush(): void {
    if (this.text.length > 0) this.heard.push(this.text.toString());
    this.text.clear();
  }
}

function scan(bytes: Uint8Array, chunk: number): string[] | 'malformed' {
  const recorder = new Recorder();
  const scanner = new XmlScanner(NAMES, recorder);
  const pieces = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, n) =>
    bytes.subarray(n * chunk, (n + 1) * chunk),
  );
  try {
    const utf8 = new Utf8Stream();
    for (const piece of pieces) scanner.push(utf8.push(piece));
    scanner.push(utf8.end());
    scanner.end();
    return recorder.heard;
  } catch {
    return 'malformed';
  }
}

/** The same, as told by a full XML parser. */
function parse(text: string): string[] | 'malformed' {
  const heard: string[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  let pending = '';
  const flush = () => {
    if (pending !== '') heard.push(pending);
    pending = '';
  };
  const known = (name: string) => {
    const local = name.slice(name.indexOf(':') + 1);
    return LOCAL_NAMES.includes(local) ? local : '?';
  };
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    heard.push(`<${String(++depth)} ${known(name)}`);
    for (const [attribute, value] of Object.entries(attributes))
      heard.push(`@${attribute}=${value}`);
  });
  parser.on('closetag', ({ name }) => {
    flush();
    heard.push(`>${String(depth--)} ${known(name)}`);
  });
  parser.on('text', (piece) => (pending += depth > 0 ? piece : ''));
  parser.on('cdata', (piece) => (pending += piece));
  try {
    parser.write(text).close();
    return heard;
  } catch {
    return 'malformed';
  }
}

const name = fc.constantFrom('c', 'v', 'is', 'row', 'sheetData', 'x:c', 'ns1:row', 'other', 'å');
const text = fc.constantFrom(
  '12',
  ' luft ',
  'æøå',
  '🏭',
  'a&amp;b',
  '&#65;&#x1F3ED;',
  '&lt;',
  '\r\n',
  '"\'',
  'x'.repeat(40),
);
const value = fc.constantFrom('A1', '1', '&quot;', 'a > b', 'æ&#10;', '');
const attribute = fc.tuple(
  fc.constantFrom('r', 's', 't', 'x:r'),
  value,
  fc.constantFrom('"', "'"),
  fc.constantFrom('=', ' = '),
);
const attributes = fc
  .uniqueArray(attribute, { maxLength: 3, selector: ([key]) => key })
  .map((list) =>
    list.map(([key, held, quote, equals]) => ` ${key}${equals}${quote}${held}${quote}`).join(''),
  );
const aside = fc.constantFrom(
  '<!-- <c r="1"> -- -->'.replace('-- --', '-'),
  '<?pi <v> ?>',
  '<![CDATA[a<b&c]]>',
  '<![CDATA[a\r\nb\rc\r\n]]>',
  '\n  ',
);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      attributes,
      fc.array(fc.oneof({ depthSize: 'small' }, text, aside, tie('element')), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(([tag, held, inside, isEmpty]) =>
      isEmpty && inside.length === 0
        ? `<${tag}${held}/>`
        : `<${tag}${held}>${inside.join('')}</${tag} >`,
    ),
}));
const document = element.map((root) => `<?xml version="1.0"?>\n${root}\n`);

describe('The sheet scanner', () => {
  test('hears the same as a full XML parser, however the bytes are cut', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 40 }), (xml, chunk) => {
        expect(scan(new TextEncoder().encode(xml), chunk)).toEqual(parse(xml));
      }),
      runs(300),
    );
  });

  test('refuses what a full XML parser refuses when tags are broken', () => {
    const spoilt = fc.tuple(
      document,
      fc.nat(),
      fc.constantFrom('<', '>', '"', '&', '</c>', '<v>', '=', '/'),
    );
    fc.assert(
      fc.property(spoilt, ([xml, at, insert]) => {
        const place = at % (xml.length + 1);
        const broken = xml.slice(0, place) + insert + xml.slice(place);
        const heard = scan(new TextEncoder().encode(broken), 7);
        const parsed = parse(broken);
        // The scanner may let pass what changes nothing that it tells; it must never tell something else.
        if (parsed !== 'malformed') expect(heard).toEqual(parsed);
      }),
      runs(500),
    );
  });

  test('reads UTF-16 and a byte order mark', () => {
    const xml = '<row r="1"><c>æøå</c></row>';
    const wide = new Uint8Array(2 + xml.length * 2);
    wide.set([0xff, 0xfe]);
    for (let i = 0; i < xml.length; i++) wide[2 + i * 2] = xml.charCodeAt(i);
    expect(scan(wide, 5)).toEqual(parse(xml));
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(xml)]);
    expect(scan(marked, 2)).toEqual(parse(xml));
  });

  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><row/>'],
    ['an entity of its own', '<row>&b;</row>'],
    ['two roots', '<row/><row/>'],
    ['no root', '<!-- -->'],
    ['text outside the root', '<row/>x'],
    ['tags that cross', '<row><c></row></c>'],
    ['an end too early', '<row><c>'],
    ['bottomless depth', '<c>'.repeat(5000)],
  ])('refuses %s', (_, xml) => {
    expect(scan(new TextEncoder().encode(xml), 16)).toBe('malformed');
  });
});
