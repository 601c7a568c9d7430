import Ajv from 'ajv/dist/2020';
import schema from '../../docs/mapping.schema.json';
import { fieldsOfKind, parseMapping, sourceKinds } from '../../src/reading/mapping-schema';

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
    [
      'a column with a row',
      sheets({ columns: { date: 'A1' } }),
      'sheets.Log.columns.date',
      'column',
    ],
    [
      'a column behind a dollar',
      sheets({ columns: { date: '$A' } }),
      'sheets.Log.columns.date',
      'column',
    ],
    [
      'a number for columns about sustainability',
      sheets({ columns: { sustainability: 4 } }),
      'sheets.Log.columns.sustainability',
      'columns',
    ],
    [
      'no column among several',
      sheets({ columns: { sustainability: ['A', ''] } }),
      'sheets.Log.columns.sustainability.1',
      'column',
    ],
    ['a row in words', sheets({ headerRow: 'four' }), 'sheets.Log.headerRow', 'row'],
    ['a row below the last', sheets({ headerRow: 1_048_577 }), 'sheets.Log.headerRow', 'row'],
    ['a word for yes', sheets({ leaveOut: 'yes' }), 'sheets.Log.leaveOut', 'yesOrNo'],
    ['a sheet that is nothing', sheets(null), 'sheets.Log', 'Object'],
    ['a sheet that is text', sheets('guidance'), 'sheets.Log', 'Object'],
    ['a number for its schema', { $schema: 1, sheets: {} }, '$schema', 'string'],
    ['a word for all sheets', { sheets: 'Log' }, 'sheets', 'Object'],
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

  it('is taken as it says, without its schema', () => {
    const log = {
      leaveOut: false,
      kind: 'evaluation',
      headerRow: 1_048_576,
      columns: { date: 'a', sustainability: ['B', 'C'], cvr: null },
    };
    expect(
      parseMapping({ $schema: 'mapping.schema.json', sheets: { Log: log, Svar: {} } }),
    ).toEqual({
      ok: true,
      mapping: { sheets: { Log: log, Svar: {} } },
    });
  });

  it('that is no file of ours is refused whole, with what stands there', () => {
    expect(parseMapping('Log')).toEqual({
      ok: false,
      problems: [{ path: [], expected: 'Object', received: '"Log"' }],
    });
    expect(parseMapping(null)).toEqual({
      ok: false,
      problems: [{ path: [], expected: 'Object', received: 'null' }],
    });
  });

  it('is refused for each thing that is wrong', () => {
    const json = { sheets: { Log: { headerRow: 0, kind: 'log' }, Svar: { leave: 1 } } };
    expect(parseMapping(json)).toEqual({
      ok: false,
      problems: [
        { path: ['sheets', 'Log', 'kind'], expected: 'kind', received: '"log"' },
        { path: ['sheets', 'Log', 'headerRow'], expected: 'row', received: '0' },
        { path: ['sheets', 'Svar', 'leave'], expected: 'never', received: '"leave"' },
      ],
    });
  });

  it.each(sourceKinds)(
    'takes each field of %s for that kind, and each field without a kind',
    (kind) => {
      const columns = Object.fromEntries(fieldsOfKind[kind].map((field) => [field, 'A']));
      expect(parseMapping(sheets({ kind, columns }))).toMatchObject({ ok: true });
      expect(parseMapping(sheets({ columns }))).toMatchObject({ ok: true });
    },
  );
});
