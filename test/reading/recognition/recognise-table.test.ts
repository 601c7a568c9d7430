import { cells, rowsOf, tableOf, told } from './table-of';

const LOG = { Dato: cells.day, 'CVR-nr.': cells.cvr, Kommune: cells.place, Form: cells.form };
const VISITS = { Dato: cells.day, Virksomhed: cells.company, Kommune: cells.place };
const SURVEY = {
  Svardato: cells.day,
  'CVR-nr.': cells.cvr,
  'NPS (0-10)': cells.score,
  'Har du brugt henvisningen?': cells.yesNo,
};
const FULL = {
  Mødedato: cells.day,
  'CVR-nr.': cells.cvr,
  Kommune: cells.place,
  Vejledningsform: cells.form,
  Emne: cells.company,
  Stiftelsesdato: cells.founded,
};
const remark = (row: number) =>
  `Vi talte om mange ting, der er noteret i referatet nr. ${String(row)}`;
const PEOPLE = [
  ['Kommune', 'Folketal'],
  ['Aarhus', 360_000],
  ['Viborg', 97_000],
];
const MEASURES = [
  ['Mål', 'Resultat'],
  ['Kendskabsgrad', 51],
  ['Kendskab til tilbud', 56],
];

describe('What a header is the header of', () => {
  it('is told whole: where it stands, its headings, and what each column was taken for', () => {
    const rows = [['Vejledninger'], ['Side 1', 7], ...rowsOf({ '': cells.blank, ...LOG })];
    const header = { first: 3, last: 3 };
    const heading = (column: number, text: string, folded: string, words: string[]) => {
      const own = { text: folded, words };
      return { column, text, own, last: own, full: own };
    };
    expect(tableOf(rows, { header, bottom: 99, area: { bottom: 10 } })).toEqual({
      kind: 'guidance',
      header,
      left: 1,
      right: 5,
      bottom: 99,
      headings: [
        heading(2, 'Dato', 'dato', ['dato']),
        heading(3, 'CVR-nr.', 'cvr-nr.', ['cvr', 'nr']),
        heading(4, 'Kommune', 'kommune', ['kommune']),
        heading(5, 'Form', 'form', ['form']),
      ],
      title: 'Vejledninger Side 1',
      columns: [
        { field: 'date', column: 2, heading: 'Dato', name: 0.92, content: 1 },
        { field: 'cvr', column: 3, heading: 'CVR-nr.', name: 1, content: 1 },
        { field: 'municipality', column: 4, heading: 'Kommune', name: 1, content: 1 },
        { field: 'form', column: 5, heading: 'Form', name: 1, content: 1 },
      ],
      ties: [],
      score: 3.92,
      isDoubtful: false,
    });
  });

  it('is a log, surely or perhaps', () => {
    expect(told(tableOf(rowsOf(LOG)))).toEqual(['guidance', 'date 1,cvr 2,municipality 3,form 4']);
    const visits = 'date 1,company 2,municipality 3';
    expect(told(tableOf(rowsOf(VISITS)))).toEqual(['guidance?', visits]);
    expect(told(tableOf(rowsOf(VISITS), { sheetName: 'Vejledninger' }))).toEqual([
      'guidance',
      visits,
    ]);
    expect(told(tableOf(rowsOf(LOG), { sheetName: 'Planlagt' }))).toEqual([
      'guidance?',
      'date 1,cvr 2,municipality 3,form 4',
    ]);
  });

  it('is what the title says, but planned by its tab alone', () => {
    const header = { first: 2, last: 2 };
    expect(told(tableOf([['Planlagt'], ...rowsOf(LOG)], { header }))).toEqual([
      'guidance',
      'date 1,cvr 2,municipality 3,form 4',
    ]);
    expect(told(tableOf([['Vejledninger'], ...rowsOf(VISITS)], { header }))).toEqual([
      'guidance',
      'date 1,company 2,municipality 3',
    ]);
  });

  it('is a survey by its questions', () => {
    expect(told(tableOf(rowsOf(SURVEY)))).toEqual([
      'evaluation',
      'date 1,cvr 2,score 3,referralUsed 4',
    ]);
  });

  it('is a survey where two columns fit its question, unless it is a log', () => {
    const asked = { NPS: cells.score, 'NPS ': cells.otherScore };
    expect(told(tableOf(rowsOf(asked)))).toEqual(['evaluation', '', 'score tied']);
    expect(told(tableOf(rowsOf({ ...LOG, ...asked })))).toEqual([
      'guidance',
      'date 1,cvr 2,municipality 3,form 4',
    ]);
  });

  it('is a log with answers where it holds much of what only logs hold', () => {
    expect(told(tableOf(rowsOf({ ...FULL, 'NPS (0-10)': cells.score })))).toEqual([
      'guidance',
      'date 1,start 6,cvr 2,municipality 3,form 4,topic 5',
      ['evaluation', 'date 1,cvr 2,score 7'],
    ]);
    expect(told(tableOf(rowsOf(FULL)))).toEqual([
      'guidance',
      'date 1,start 6,cvr 2,municipality 3,form 4,topic 5',
    ]);
  });

  it('is by the name of the sheet what it could be by its columns alike', () => {
    const rows = rowsOf({ ...LOG, 'NPS (0-10)': cells.score });
    const log = ['guidance', 'date 1,cvr 2,municipality 3,form 4'];
    const survey = ['evaluation', 'date 1,cvr 2,score 5'];
    expect(told(tableOf(rows))).toEqual(survey);
    expect(told(tableOf(rows, { sheetName: 'Vejledninger' }))).toEqual(log);
    expect(told(tableOf(rows, { sheetName: 'Vejledninger og svar' }))).toEqual(survey);
  });

  it('is a list of municipalities where that says more than a log', () => {
    expect(told(tableOf(PEOPLE))).toEqual(['municipalities', 'municipality 1,population 2']);
    const log = { Mødedato: cells.day, 'CVR-nr.': cells.cvr, Kommune: cells.place };
    const one = { ...log, 'Folketal 2025': cells.number };
    const two = { ...one, 'Folketal 2026': cells.number };
    expect(told(tableOf(rowsOf(one, 2)))).toEqual(['guidance', 'date 1,cvr 2,municipality 3']);
    expect(told(tableOf(rowsOf(two, 2)))).toEqual([
      'municipalities',
      'municipality 3,population 4,population 5',
    ]);
  });

  it('is no list for a contract with more municipalities, and nothing else then', () => {
    const wanted = { municipalities: 19, population: 1_300_000, place: 'midtjylland' };
    expect(tableOf(PEOPLE, { wanted })).toBeNull();
  });

  it('is nothing of ours where neither headings nor cells say so', () => {
    expect(tableOf(rowsOf({ Varer: cells.company, Antal: cells.number }))).toBeNull();
  });
});

describe('Marks and questions that may be several', () => {
  const MARKED = { ...VISITS, Individuel: cells.marked, Kollektiv: cells.unmarked };

  it('answer a field that no column tells', () => {
    const table = tableOf(rowsOf(MARKED));
    expect(told(table)).toEqual([
      'guidance',
      'date 1,company 2,municipality 3,form 4 individual,form 5 collective',
    ]);
    expect(table?.score).toBeCloseTo(3.89);
    expect(
      told(tableOf(rowsOf({ ...SURVEY, Vækst: cells.marked, Drift: cells.unmarked }))),
    ).toEqual([
      'evaluation',
      'date 1,cvr 2,score 3,referralUsed 4,segment 5 growth,segment 6 operations',
    ]);
  });

  it('are not asked where the user said what tells the field, or that none does', () => {
    const columns = { form: null };
    expect(told(tableOf(rowsOf(MARKED), { mapping: { columns } }))).toEqual([
      'guidance?',
      'date 1,company 2,municipality 3',
    ]);
  });

  it('are not asked where two columns could tell the field', () => {
    const tied = { ...VISITS, Form: cells.form, 'Form ': (row: number) => cells.form(row + 1) };
    expect(told(tableOf(rowsOf({ ...tied, Individuel: cells.marked })))).toEqual([
      'guidance',
      'date 1,company 2,municipality 3',
      'form tied',
    ]);
  });

  it('ask about sustainability in every column that surely does', () => {
    const rows = rowsOf({
      ...SURVEY,
      Bæredygtighed: cells.grade,
      Miljø: cells.blank,
      Social: cells.grade,
      'Social ': cells.company,
      Klima: remark,
      'Fremtid og esk': cells.grade,
    });
    const table = tableOf(rows);
    expect(table?.columns.filter(({ field }) => field === 'sustainability')).toEqual([
      { field: 'sustainability', column: 5, heading: 'Bæredygtighed', name: 1, content: 1 },
      { field: 'sustainability', column: 6, heading: 'Miljø', name: 0.85, content: 1 },
      { field: 'sustainability', column: 7, heading: 'Social', name: 0.6, content: 1 },
      { field: 'sustainability', column: 8, heading: 'Social', name: 0.6, content: 0.5 },
    ]);
    expect(table?.score).toBeCloseTo(1 + 1 + 0.97 + 1 + 1);
    expect(tableOf(rowsOf({ ...SURVEY, Miljø: cells.grade }))?.score).toBeCloseTo(3.97 + 0.85);
  });

  it('need only be answered half of the time, and leave columns that tell another field', () => {
    const half = (row: number) => (row % 2 === 0 ? 'I høj grad' : remark(row));
    const less = (row: number) => (row % 3 === 0 ? 'I høj grad' : remark(row));
    const rows = rowsOf({ ...SURVEY, Klima: half, Miljø: less, 'Segment social': cells.grade });
    expect(told(tableOf(rows))).toEqual([
      'evaluation',
      'date 1,cvr 2,score 3,referralUsed 4,sustainability 5,sustainability 7',
    ]);
    const answered = { ...SURVEY, 'NPS bæredygtighed': cells.score, 'NPS (0-10)': cells.blank };
    expect(told(tableOf(rowsOf(answered)))).toEqual([
      'evaluation',
      'date 1,cvr 2,score 5,referralUsed 4',
    ]);
  });
});

describe('The rows that are looked at', () => {
  const rows = rowsOf({ ...VISITS, '': cells.blank }, 202).map((row, at) => [
    ...row.slice(0, 3),
    at > 0 && at <= 200 ? null : at === 0 ? null : cells.form(at),
  ]);

  it('are the first two hundred below the header', () => {
    expect(told(tableOf(rows))).toEqual(['guidance?', 'date 1,company 2,municipality 3']);
    const sooner = rows.map((row, at) => (at === 200 ? [...row.slice(0, 3), 'Kollektiv'] : row));
    expect(told(tableOf(sooner))).toEqual(['guidance', 'date 1,company 2,municipality 3,form 4']);
  });

  it('end where the area ends', () => {
    const short = rowsOf(LOG).map((row, at) => (at < 5 ? [...row.slice(0, 3), null] : row));
    expect(told(tableOf(short))).toEqual(['guidance', 'date 1,cvr 2,municipality 3,form 4']);
    expect(told(tableOf(short, { area: { bottom: 5 } }))).toEqual([
      'guidance?',
      'date 1,cvr 2,municipality 3',
    ]);
  });
});

describe('Measurements under a header', () => {
  it('are told with their columns', () => {
    const table = tableOf(MEASURES);
    expect(table).toMatchObject({
      kind: 'measurements',
      columns: [
        { field: 'measure', column: 1, heading: 'Mål', name: 1, content: 1 },
        { field: 'value', column: 2, heading: 'Resultat', name: 1, content: 1 },
      ],
      ties: [],
      score: 2,
      measures: { headerRow: 1, lines: [{ at: 2, year: null, day: null }], elsewhere: [] },
    });
  });

  it('may stand under a group, one row above the header', () => {
    const rows = [
      ['Noter', 'Resultat', null],
      ['Indikator', null, null],
      ['Indikator', 2025, 2026],
      ['Kendskabsgrad', 44, 51],
    ];
    expect(tableOf(rows, { header: { first: 3, last: 3 } })?.measures?.headerRow).toBe(3);
  });

  it('are none of targets, of another house, or where two columns could hold them', () => {
    expect(tableOf(MEASURES, { sheetName: 'Måltal' })).toBeNull();
    expect(tableOf([['Måltal'], ...MEASURES], { header: { first: 2, last: 2 } })).toBeNull();
    const tied = [
      ['Mål', 'Tal', 'Andet tal'],
      ['Kendskabsgrad', 51, 52],
    ];
    expect(tableOf(tied)).toBeNull();
    const houses = [
      ['Hus', 'Mål', 'Resultat'],
      ['Fyn', 'Kendskabsgrad', 51],
      ['Midtjylland', 'Kendskabsgrad', 60],
    ];
    expect(tableOf(houses)?.measures?.elsewhere).toEqual([2]);
  });
});
