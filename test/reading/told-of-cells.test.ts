import { bundledContract } from '../../src/contract/bundle';
import { municipalityOf } from '../../src/contract/municipalities';
import type { Result } from '../../src/report/result';
import type { CellValue } from '../../src/workbook/cell';
import { memoryWorkbook } from '../memory-host/memory-workbook';
import { resultOf } from '../promises/review-of';

type Rows = readonly (readonly CellValue[])[];

const LOG = ['Sagsnr.', 'Vejledningsdato', 'CVR-nr.', 'Virksomhed', 'Kommune', 'Form', 'Segment'];
const course = (at: number): CellValue[] => [
  `F${String(at)}`,
  46_030 + (at % 200),
  20_000_000 + at,
  `Firma ${String(at)}`,
  'Aarhus',
  'Individuel',
  'Drift',
];
const courses = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, at) => course(at));

async function read(sheets: Readonly<Record<string, Rows>>): Promise<Result> {
  return resultOf(
    memoryWorkbook({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }),
  );
}

/** What is told by a code: severity, cell, and the sentence behind the cell. */
function told({ findings }: Result, code: string): string[] {
  return findings
    .filter((finding) => finding.code === code)
    .map(
      ({ severity, cell, message }) =>
        `${severity} ${cell ?? ''} ${message.split(': ').slice(1).join(': ')}`,
    );
}

function answerOf({ targets }: Result, id: string): number | null {
  return targets.find((target) => target.id === id)?.actual ?? null;
}

describe('What is told of cells that can’t be read', () => {
  it('names the cell, what stands there and what to do', async () => {
    const [first = [], second = [], ...rest] = courses(12);
    const book = await read({
      Log: [LOG, first.with(1, '31-02-2026'), second.with(5, 'Måske').with(2, '123'), ...rest],
    });
    expect(told(book, 'unreadableDate')).toEqual([
      'warning B2 «31-02-2026» er ikke en dato, så rækken er ikke talt med. Ret cellen.',
    ]);
    expect(told(book, 'unreadableCell')).toEqual([
      'warning C3 «123» kan ikke læses som «CVR-nummer» og er ikke brugt. Ret cellen.',
      'warning F3 «Måske» kan ikke læses som «Form (individuel eller kollektiv)» og er ikke brugt. Ret cellen.',
    ]);
  });

  it('tells answers that are neither yes nor no once, with how many and the first', async () => {
    const header = ['Svardato', 'Segment', 'NPS (0-10)', 'Henvist', 'Har brugt henvisningen'];
    const answers = [
      [46_030, 'Drift', 9, 'Ja', 'Ja'],
      [46_031, 'Drift', 9, 'Ja', 'Ved ikke'],
      [46_032, 'Vækst', 9, 'Ja', 'Nej'],
      [46_033, 'Vækst', 9, 'Nej', 'Ikke relevant'],
    ];
    const book = await read({ Evaluering: [header, ...answers] });
    expect(told(book, 'noAnswers')).toEqual([
      'note E3 2 svar i kolonnen, som «Ved ikke», er hverken ja eller nej og er ikke talt med. Her står det første.',
    ]);
    expect(answerOf(book, 'referrals-used')).toBe(50);
    const clear = await read({
      Evaluering: [header, ...answers.slice(0, 1), ...answers.slice(2, 3)],
    });
    expect(told(clear, 'noAnswers')).toEqual([]);
  });

  it('tells of sustainability answers that are numbers, and counts the words beside them', async () => {
    const header = ['Svardato', 'NPS (0-10)', 'Bedre rustet til bæredygtighed'];
    const words = ['I høj grad', 'Slet ikke', 'I meget høj grad'].map((word, at) => [
      46_030 + at,
      9,
      word,
    ]);
    const book = await read({ Evaluering: [header, ...words, [46_040, 9, 4], [46_041, 9, '5']] });
    expect(told(book, 'numericScale')).toHaveLength(1);
    expect(told(book, 'numericScale')[0]).toMatch(/^warning C1 2 svar om bæredygtighed er tal/);
    expect(Math.round(answerOf(book, 'sustainability') ?? 0)).toBe(67);
    expect(told(await read({ Evaluering: [header, ...words] }), 'numericScale')).toEqual([]);
  });

  it('names every cell that could hold the measurement', async () => {
    const book = await read({
      Log: [LOG, ...courses(12)],
      Kendskab: [
        ['Mål', 'Tal', 'Andet tal', 'Tredje tal'],
        ['Kendskabsgrad', 51, 52, 53],
      ],
    });
    expect(told(book, 'ambiguousColumn')).toEqual([
      'warning B1 Både denne kolonne og C1, D1 kan være «Værdi», så ingen af dem er brugt. Vælg den rigtige kolonne, eller giv dem hver sin overskrift.',
    ]);
  });
});

describe('A list of municipalities with EAN numbers', () => {
  const own = bundledContract.municipalities.map((code) => municipalityOf(code)?.name ?? '');

  it('takes a number for its thirteen digits, and tells of a text that is none', async () => {
    const rows = own.map((name, at) => [
      name,
      1000 + at,
      at === 0 ? 5_790_000_000_005 : at === 1 ? 'følger' : null,
    ]);
    const book = await read({ Kommuner: [['Kommune', 'Nøgle', 'EAN'], ...rows] });
    expect(told(book, 'invalidGln').map((line) => line.split(' ')[1])).toEqual(['C3']);
  });
});

describe('Tables further down in a long log', () => {
  const header = ['Svardato', 'Segment', 'NPS (0-10)'];
  const answers = Array.from({ length: 30 }, (_, at) => [
    46_030 + at,
    'Drift',
    at % 3 === 0 ? 3 : 9,
  ]);

  it('are read where they begin below what was looked at first, and the log ends above them', async () => {
    const book = await read({ Data: [LOG, ...courses(260), [], header, ...answers] });
    expect(answerOf(book, 'guided')).toBe(260);
    expect(answerOf(book, 'nps')).toBeCloseTo(100 / 3);
    expect(
      book.sources.map(({ kind, headerRow, rowsUsed }) => [kind, headerRow, rowsUsed]),
    ).toEqual([
      ['guidance', 1, 260],
      ['evaluation', 263, 30],
    ]);
  });

  it('may be logs of their own with other columns, each to its end', async () => {
    const other = ['Dato', 'Kommune', 'CVR', 'Vejledningsform'];
    const more = Array.from({ length: 40 }, (_, at) => [
      46_030 + at,
      'Viborg',
      30_000_000 + at,
      'Workshop',
    ]);
    const book = await read({ Data: [LOG, ...courses(230), [], ['Kollektivt'], other, ...more] });
    expect(answerOf(book, 'guided')).toBe(270);
    expect(book.sources.map(({ headerRow, rowsUsed }) => [headerRow, rowsUsed])).toEqual([
      [1, 230],
      [234, 40],
    ]);
  });
});
