import Ajv from 'ajv/dist/2020';
import schema from '../../docs/mapping.schema.json';
import { parseMapping } from '../../src/reading/mapping-schema';

const fitsPublishedSchema = new Ajv({ strict: false }).compile(schema);

describe('A mapping file', () => {
  const sheets = (sheet: unknown): unknown => ({ sheets: { Log: sheet } });

  it.each<[string, unknown]>([
    ['with nothing to say', { sheets: {} }],
    ['that names its schema', { $schema: 'mapping.schema.json', sheets: {} }],
    ['that leaves a sheet out', sheets({ leaveOut: true })],
    [
      'that tells kind, header and columns',
      sheets({ kind: 'guidance', headerRow: 4, columns: { date: 'C', start: null } }),
    ],
    ['that names the last column of Excel', sheets({ columns: { cvr: 'xfd' } })],
    [
      'with several columns about sustainability',
      sheets({ kind: 'evaluation', columns: { sustainability: ['K', 'L'] } }),
    ],
  ])('A file %s is taken', (_, json) => {
    expect(parseMapping(json)).toMatchObject({ ok: true });
    expect(fitsPublishedSchema(json)).toBe(true);
  });

  it.each<[string, unknown, string, string]>([
    ['no list of sheets', {}, 'sheets', '"sheets"'],
    ['a kind that there is not', sheets({ kind: 'log' }), 'sheets.Log.kind', 'kind'],
    ['a row that no sheet has', sheets({ headerRow: 0 }), 'sheets.Log.headerRow', 'row'],
    ['half a row', sheets({ headerRow: 1.5 }), 'sheets.Log.headerRow', 'row'],
    [
      'a column number for a letter',
      sheets({ columns: { date: 3 } }),
      'sheets.Log.columns.date',
      'column',
    ],
    [
      'a column that no sheet has',
      sheets({ columns: { date: 'XFE' } }),
      'sheets.Log.columns.date',
      'column',
    ],
    [
      'two columns for one date',
      sheets({ columns: { date: ['A', 'B'] } }),
      'sheets.Log.columns.date',
      'column',
    ],
    [
      'a field of another kind',
      sheets({ kind: 'measurements', columns: { cvr: 'A' } }),
      'sheets.Log.columns.cvr',
      'never',
    ],
    ['a word that means nothing here', sheets({ leave: true }), 'sheets.Log.leave', 'never'],
    ['a sheet without a name', { sheets: { '': {} } }, 'sheets.', 'sheetName'],
  ])('A file with %s is refused with its place', (_, json, place, expected) => {
    const parsed = parseMapping(json);
    if (parsed.ok) throw new Error('It was taken');
    expect(parsed.problems.map((each) => [each.path.join('.'), each.expected])).toEqual([
      [place, expected],
    ]);
    expect(fitsPublishedSchema(json)).toBe(false);
  });
});
