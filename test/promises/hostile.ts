import fc from 'fast-check';
import { UNCALCULATED, type CellValue } from '../../src/workbook/cell';
import type { SheetSketch } from '../books/book-sketch';

/** CPR numbers as people write them; none may come out of a review. */
export const CPR_NUMBERS = [
  '0101901234',
  '010190-1234',
  '010190 1234',
  '01.01.90-1234',
  'Ida 0101901234',
  '0101901234 (Ida)',
  '010190\u00a01234',
  '010190–1234',
  '01019\u200b01234',
];

/** What stands in cells of books that nobody tidied, and what somebody put there to see what happens. */
export const hostileCell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...CPR_NUMBERS),
  fc.constantFrom<CellValue>(
    ...[101901234, 101901234.5, 1e308, -1e308, 5e-324, -0, 2958466, -1, 60, 0.1, 1e21],
    ...[true, false, null, '', ' ', '\u00a0', '\u200b', '\ufeff', '\ud800', '\u0000', '\r\n', '\t'],
    ...[
      '=1+1',
      '+45',
      '-',
      '@x',
      '#I/T',
      "'",
      '"',
      '<b>',
      '&amp;',
      '_x000D_',
      '%',
      '%s',
      '$1',
      '\\',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'NaN',
      'Infinity',
      '1e999',
      '0x10',
    ],
    ...[
      'I alt',
      'Sum',
      'ja',
      'nej',
      'x',
      '10 – meget sandsynligt',
      '11',
      '-1',
      '1.2.3,4,5',
      '½',
      '٣',
    ],
    ...['31-02-2026', '00-00-0000', '2026-13-45', '1. kvartal 2026', 'uge 53', '1/2', '12345678'],
    ...[
      'Aarhus',
      'Århus Kommune',
      'Aarhus, Odder',
      '751',
      751,
      '0751 Aarhus',
      'Læsø',
      'Ballerup',
      'i̇',
    ],
    ...[
      'Kommune',
      'CVR',
      'Dato',
      'Fordelingsnøgle',
      'Beløb 2026',
      'Folketal 2025',
      'I hvor høj grad',
    ],
  ),
  fc.constantFrom<CellValue>(
    { error: '#N/A' },
    { error: '#DIV/0!' },
    { error: '#REF!' },
    { error: UNCALCULATED },
  ),
  fc.double(),
  fc.integer(),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789 -./,%tkrmio()')), maxLength: 30 }),
);

/** Headings: those of the sheets themselves, among each other, and what stands where none should. */
export const hostileHeading: fc.Arbitrary<CellValue> = fc.oneof(
  hostileCell,
  fc.constantFrom<CellValue>(
    ...[
      'Dato',
      'Startdato',
      'Mødedato_Møder',
      'CVR-nr.',
      'Kommune',
      'kommune\r\n',
      'KOMMUNENAVN',
      'Form',
    ],
    ...[
      'Segment',
      'Vækstforløb',
      'Emne',
      'Forløbs-id',
      'NPS',
      'Blev du henvist?',
      'Brugt henvisningen?',
    ],
    ...[
      'Folketal 2025',
      'Folketal 2026',
      'Nøgle %',
      'Beløb 2025',
      'Opkrævet',
      'Antal forløb',
      'EAN',
    ],
    ...[
      'Måling',
      'Resultat',
      'Periode',
      'Id',
      'Værdi',
      'Standard',
      'Punkt',
      'Kendskab til erhvervshuset',
    ],
    ...[
      '2026',
      2026,
      'januar',
      '1. kvt',
      '01-01-2026',
      46023,
      'Kommune (virksomhed)',
      'Municipality',
    ],
  ),
);

/** A name that Excel takes for a sheet, however odd. */
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'Log',
    "O'Neill's",
    '__proto__',
    'constructor',
    'Kontrakt',
    'Kontraktstatus',
    '2026',
  ),
  fc.constantFrom(
    'Lokal 2025',
    'Datakontrol',
    '010190-1234',
    '1. kvartal',
    'Måling',
    'a!b',
    '=x',
    'Ark;1',
  ),
);

/** One thing that is done to the sheets of a book, and what it was, for who must repeat it. */
interface Change {
  readonly what: unknown;
  readonly apply: (sheets: SheetSketch[]) => void;
}

/** A change that shows itself by what it was, when a property fails. */
function change(what: unknown, apply: Change['apply']): Change {
  return Object.assign({ what, apply }, { [fc.toStringMethod]: () => fc.stringify(what) });
}

const place = fc.record({ sheet: fc.nat(5), row: fc.nat(90), column: fc.nat(14) });

function put(
  sheets: SheetSketch[],
  { sheet: at, row, column }: { sheet: number; row: number; column: number },
  value: CellValue,
): void {
  const sheet = sheets[at % sheets.length];
  if (sheet === undefined) return;
  const rows = sheet.rows.map((each) => [...each]);
  const wanted = rows[row % Math.max(1, rows.length)];
  if (wanted === undefined) return;
  while (wanted.length < column) wanted.push(null);
  wanted[column] = value;
  sheets[at % sheets.length] = { ...sheet, rows };
}

const cellChange = fc
  .tuple(place, hostileCell)
  .map(([at, value]) => change({ cell: at, value }, (sheets) => put(sheets, at, value)));

const headingChange = fc
  .tuple(place, hostileHeading)
  .map(([at, value]) =>
    change({ heading: at, value }, (sheets) => put(sheets, { ...at, row: 0 }, value)),
  );

const columnChange = fc
  .tuple(place, fc.array(hostileCell, { minLength: 1, maxLength: 5 }))
  .map(([at, values]) =>
    change({ column: at, values }, (sheets) => {
      const height = sheets[at.sheet % sheets.length]?.rows.length ?? 0;
      for (let row = 1; row < height; row += 1) {
        put(sheets, { ...at, row }, values[row % values.length] ?? null);
      }
    }),
  );

const rowChange = fc
  .tuple(place, fc.array(hostileCell, { maxLength: 12 }), fc.boolean())
  .map(([at, cells, replaces]) =>
    change({ row: at, cells, replaces }, (sheets) => {
      const index = at.sheet % sheets.length;
      const old = sheets[index];
      if (old === undefined) return;
      const rows = [...old.rows];
      rows.splice(at.row % (rows.length + 1), replaces ? 1 : 0, cells);
      sheets[index] = { ...old, rows };
    }),
  );

const features = fc.record(
  {
    name: hostileName,
    top: fc.constantFrom(1, 2, 30, 1_048_000),
    left: fc.constantFrom(1, 3, 40, 16_000),
    visibility: fc.constantFrom('visible' as const, 'hidden' as const, 'veryHidden' as const),
    isProtected: fc.boolean(),
    isFiltered: fc.boolean(),
  },
  { requiredKeys: [] },
);

const sheetChange = fc.tuple(fc.nat(5), features).map(([sheet, feature]) =>
  change({ sheet, feature }, (sheets) => {
    const at = sheet % sheets.length;
    const old = sheets[at];
    const isTaken = sheets.some(({ name }) => name.toLowerCase() === feature.name?.toLowerCase());
    if (old !== undefined && !isTaken) sheets[at] = { ...old, ...feature };
  }),
);

const dropChange = fc.nat(5).map((sheet) =>
  change({ dropped: sheet }, (sheets) => {
    if (sheets.length > 1) sheets.splice(sheet % sheets.length, 1);
  }),
);

/** What a few hostile hands do to a book. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: cellChange },
    { weight: 4, arbitrary: headingChange },
    { weight: 3, arbitrary: columnChange },
    { weight: 2, arbitrary: rowChange },
    { weight: 1, arbitrary: sheetChange },
    { weight: 1, arbitrary: dropChange },
  ),
  { minLength: 1, maxLength: 12 },
);

/** The sheets after them. */
export function spoilt(sheets: readonly SheetSketch[], made: readonly Change[]): SheetSketch[] {
  const after = [...sheets];
  for (const { apply } of made) apply(after);
  return after;
}
