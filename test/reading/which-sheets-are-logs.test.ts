import type { CellValue } from '../../src/workbook/cell';
import { memoryWorkbook } from '../memory-host/memory-workbook';
import { resultOf } from '../promises/review-of';

type Rows = readonly (readonly CellValue[])[];

const LOG = ['Sagsnr.', 'Vejledningsdato', 'CVR-nr.', 'Virksomhed', 'Kommune', 'Form', 'Segment'];

function courses(count: number, from = 0): CellValue[][] {
  return Array.from({ length: count }, (_, at) => [
    `F${String(from + at)}`,
    46_030 + at,
    20_000_000 + from + at,
    `Firma ${String(from + at)}`,
    'Aarhus',
    'Individuel',
    'Drift',
  ]);
}

/** What came of a sheet beside a sure log of 20 rows: what it was taken for, and whether its rows count or it is asked about. */
async function besideALog(name: string, rows: Rows): Promise<string> {
  const { sources, findings } = await resultOf(
    memoryWorkbook({
      sheets: [
        { name: 'Log', rows: [LOG, ...courses(20)] },
        { name, rows },
      ],
    }),
  );
  const source = sources.find(({ sheet }) => sheet === name);
  if (source === undefined) return 'not used';
  const isAsked = findings.some(({ code, sheet }) => code === 'doubtfulLog' && sheet === name);
  return isAsked ? 'asked about' : `${source.kind} ${String(source.rowsUsed)}`;
}

const log = [LOG, ...courses(12, 100)];

describe('A tab with the columns of a log, beside one that surely is', () => {
  it.each(['2. kvartal', 'Ark3', 'Mette', 'Vejledning marts', 'Historik'])(
    'counts when it is called «%s»',
    async (name) => {
      expect(await besideALog(name, log)).toBe('guidance 12');
    },
  );

  it.each([
    'Aflyste møder',
    'Annulleret',
    'Cancelled',
    'Planlagte møder',
    'Kommende',
    'Planned',
    'Upcoming',
    'Venteliste',
    'Pipeline',
    'Leads',
    'Prospects',
    'Skabelon',
    'Template',
    'Eksempel',
    'Test',
    'Til sletning',
    'Kladde',
    'Afslag',
    'Afviste',
    'Dubletter',
    'Ikke gennemført',
  ])('is asked about when it is called «%s»', async (name) => {
    expect(await besideALog(name, log)).toBe('asked about');
  });

  it.each(['Forventet mødedato', 'Planlagt mødedato', 'Expected meeting date'])(
    'is asked about when its day is called «%s»',
    async (heading) => {
      const rows = [LOG.with(1, heading), ...courses(12, 100)];
      expect(await besideALog('Ark2', rows)).toBe('asked about');
    },
  );
});

describe('A sheet of something else with a date, a company and a place', () => {
  const visits = courses(12, 100).map((row) => [1, 2, 3, 4].map((at) => row[at] ?? null));
  const header = ['Dato', 'CVR-nr.', 'Virksomhed', 'Kommune'];

  it.each(['Kontakter', 'Liste'])('is asked about when it is called «%s»', async (name) => {
    expect(await besideALog(name, [header, ...visits])).toBe('asked about');
  });

  it.each([
    'Fakturaer',
    'Budget',
    'Nyhedsbrev',
    'Ansøgninger',
    'Medlemmer',
    'Netværk',
    'Presse',
    'Kalender',
    'Kørsel',
    'Henvisninger',
    'Opkald',
    'Arrangementer',
  ])('is left alone when it is called «%s»', async (name) => {
    expect(await besideALog(name, [header, ...visits])).toBe('not used');
  });

  it.each([
    'Beløb',
    'Faktura',
    'Pris',
    'Moms',
    'Telefon',
    'E-mail',
    'Deltagere',
    'Tilmeldte',
    'Km',
  ])('is left alone when it has a column «%s»', async (heading) => {
    const rows = visits.map((row, at) => [...row, 100 + at]);
    expect(await besideALog('Ark2', [[...header, heading], ...rows])).toBe('not used');
  });

  it.each([
    'Vejledning',
    'Forløb',
    'Logbog',
    'Møder',
    'Samtaler',
    'Sparring',
    'Aktiviteter',
    'Guidance',
    'Sessions',
    'Meetings',
  ])('counts when it is called «%s»', async (name) => {
    expect(await besideALog(name, [header, ...visits])).toBe('guidance 12');
  });

  it.each([
    'Evaluering',
    'Svar',
    'Survey',
    'Tilfredshed',
    'Spørgeskema',
    'Respondenter',
    'Feedback',
    'Undersøgelse',
  ])('is no log when it is called «%s»', async (name) => {
    expect(await besideALog(name, [header, ...visits])).toBe('not used');
  });

  it.each(['Tilfredshed (0-10)', 'Vil du anbefale os?', 'Vurdering', 'Rating', 'Recommend us?'])(
    'is no log with a column of scores called «%s»',
    async (heading) => {
      const rows = visits.map((row, at) => [...row, at % 11]);
      expect(await besideALog('Ark2', [[...header, heading], ...rows])).not.toMatch(/guidance/);
    },
  );
});
