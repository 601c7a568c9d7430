import { memoryWorkbook } from '../memory-host/memory-workbook';
import type { CellValue } from '../../src/workbook/cell';
import { dayOf, serialOf } from '../../src/workbook/day';
import { answerColumns, listColumns, logColumns, sheetOf, type Column } from './office-book';
import { allMunicipalities } from '../../src/contract/municipalities';
import { bundledContract } from '../../src/contract/bundle';
import { answersOf, resultOf } from './review-of';

const INSIDE = new Set(bundledContract.municipalities);
const OWN = allMunicipalities.filter(({ code }) => INSIDE.has(code)).map(({ name }) => name);
const COUNT = 19;

const serial = (index: number): number => serialOf(dayOf(2026, 1 + (index % 6), 1 + index), 1900);
const own = (index: number): string => OWN[index % OWN.length] ?? '';

/** What a column of a strange sheet holds, row by row. */
const HOLDS: Readonly<Record<string, (index: number) => CellValue>> = {
  dato: serial,
  kommune: own,
  firma: (index) => `Firma ${String(index)} ApS`,
  cvr: (index) => 40_084_606 + index,
  tal: (index) => 10 + (index % 4),
  tiere: () => 5.3,
  kroner: () => 100_000,
  score: (index) => index % 11,
};

/** A sheet of headings and what each holds: a name above, else that text on every row. */
function sheetWith(name: string, columns: readonly (readonly [heading: string, holds: string])[]) {
  return sheetOf(
    name,
    columns.map(([heading, holds]): Column => ({
      heading,
      synonyms: [],
      values: Array.from({ length: COUNT }, (_, index) => HOLDS[holds]?.(index) ?? holds),
      ...(holds === 'dato' ? { format: 'dd-mm-yyyy' } : {}),
    })),
  );
}

const BOOK = [
  sheetOf('Log', logColumns()),
  sheetOf('Svar', answerColumns()),
  sheetOf('Kommuner', listColumns()),
];

describe('A sheet of something else beside the log changes no answer', () => {
  const plain = resultOf(memoryWorkbook({ sheets: BOOK })).then(answersOf);

  test.each([
    ['staff', 'Medarbejdere', 'Navn=Bo,Ansat den=dato,Kommune=kommune,Team=Vækst'],
    ['press cuttings', 'Presseklip', 'Dato=dato,Medie=Stiften,Kommune=kommune,Overskrift=Vækst'],
    [
      'visits to municipalities',
      'Besøg',
      'Dato=dato,Kommune=kommune,Deltagere=Borgmester,Emne=Aftale',
    ],
    [
      'a calendar',
      'Kalender',
      'Dato=dato,Emne=Teammøde,Mødetype=Internt,Deltagere=Alle,Sted=kommune',
    ],
    ['mileage', 'Kørsel', 'Dato=dato,Konsulent=LM,Kunde=firma,Kommune=kommune,Km=tal'],
    [
      'a register of companies',
      'Virksomheder',
      'CVR=cvr,Virksomhed=firma,Kommune=kommune,Oprettet=dato,Segment=Vækst',
    ],
    [
      'new companies',
      'Nye i 2026',
      'CVR=cvr,Navn=firma,Kommune=kommune,Startdato=dato,Branche=Handel',
    ],
    [
      'members of a network',
      'Netværk',
      'Medlem siden=dato,Virksomhed=firma,Kommune=kommune,Netværk=Grøn',
    ],
    [
      'cases for the web',
      'Cases',
      'Virksomhed=firma,Kommune=kommune,Tema=Innovation,Publiceret=dato',
    ],
    [
      'a waiting list',
      'Venteliste',
      'Henvendt den=dato,Virksomhed=firma,Kommune=kommune,Ønsker=Eksport',
    ],
    ['leads', 'Leads', 'Dato=dato,Virksomhed=firma,Kommune=kommune,Kilde=Messe,Status=Ny'],
    ['meetings to come', 'Kommende møder', 'Dato=dato,Virksomhed=firma,CVR=cvr,Kommune=kommune'],
    [
      'referrals',
      'Henvisninger',
      'Dato=dato,Virksomhed=firma,CVR=cvr,Kommune=kommune,Henvist til=Revisor',
    ],
    [
      'events',
      'Arrangementer',
      'Dato=dato,Titel=Eksportdag,Type=Workshop,Kommune=kommune,Tilmeldte=tal,Deltagere=tal',
    ],
    [
      'invoices',
      'Fakturaer',
      'Fakturanr.=tal,Fakturadato=dato,Kunde=kommune,CVR=cvr,Beløb=kroner,Betalt=Ja',
    ],
    ['another grant', 'Turismepulje', 'Kommune=kommune,Pulje 2026 (kr.)=kroner'],
    ['shares of trades', 'Erhvervsstruktur', 'Kommune=kommune,Industri (%)=tal,Handel (%)=tal'],
    ['a share of something', 'Nøgletal', 'Kommune=kommune,Virksomheder=tal,Andel (%)=tiere'],
    [
      'a survey of a course',
      'Kursusevaluering',
      'Dato=dato,Kursus=Moms,Vil du anbefale kurset til andre? (0-10)=score',
    ],
    [
      'a survey of staff',
      'Trivsel',
      'Dato=dato,Afdeling=Vækst,Vil du anbefale EHM som arbejdsplads? (0-10)=score',
    ],
    [
      'the local office’s counts',
      'Lokale tal',
      'Kommune=kommune,Vejledninger i lokal erhvervsservice 2026=tal',
    ],
  ])('%s', async (_, name, columns) => {
    const parts = columns.split(/,(?=[^,]+=)/).map((part) => part.split('='));
    const pairs = parts.map(([heading = '', holds = '']) => [heading, holds] as const);
    const sheets = [...BOOK, sheetWith(name, pairs)];
    expect(answersOf(await resultOf(memoryWorkbook({ sheets })))).toEqual(await plain);
  });

  test('lists that cells are chosen from', async () => {
    const rows: CellValue[][] = [
      ['Kommune', 'Form', 'Segment', 'Tema'],
      ...OWN.map((name, index): CellValue[] => [
        name,
        ['Individuel', 'Kollektiv'][index] ?? null,
        ['Vækst', 'Drift'][index] ?? null,
        ['Innovation', 'Forsvar', 'Ejerskifte'][index] ?? null,
      ]),
    ];
    const sheets = [...BOOK, { name: 'Valglister 2026', rows }];
    expect(answersOf(await resultOf(memoryWorkbook({ sheets })))).toEqual(await plain);
  });

  test('and what may be a log after all is asked about, not counted', async () => {
    const columns = [
      ['Dato', 'dato'],
      ['Virksomhed', 'firma'],
      ['Kommune', 'kommune'],
    ] as const;
    const sheets = [...BOOK, sheetWith('Ark2', columns)];
    const result = await resultOf(memoryWorkbook({ sheets }));
    expect(answersOf(result)).toEqual(await plain);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'doubtfulLog', sheet: 'Ark2' }),
    );
    const alone = await resultOf(memoryWorkbook({ sheets: [sheetWith('Ark2', columns)] }));
    expect(alone.targets.find(({ id }) => id === 'guided')?.actual).toBe(COUNT);
  });
});

describe('The column that a clerk would take is taken', () => {
  const columnsWith = async (
    kind: 'log' | 'answers',
    headings: Record<string, string>,
    more: Column[],
  ) => {
    const columns = kind === 'log' ? logColumns() : answerColumns();
    const renamed = columns.map((column) => ({
      ...column,
      heading: headings[column.heading] ?? column.heading,
    }));
    const result = await resultOf(
      memoryWorkbook({ sheets: [sheetOf('Ark1', [...renamed, ...more])] }),
    );
    return result.sources[0]?.columns ?? {};
  };
  const dates = (heading: string): Column => ({
    heading,
    synonyms: [],
    format: 'dd-mm-yyyy',
    values: Array.from({ length: 60 }, (_, index) => serial(index) + 3),
  });
  const places = (heading: string): Column => ({
    heading,
    synonyms: [],
    values: Array.from({ length: 60 }, (_, index) => own(index + 7)),
  });

  const dateOfLog = logColumns()[0]?.heading ?? '';
  test.each([
    ['Hvornår blev vejledningen afholdt?', 'Oprettet'],
    ['Mødedag', 'Oprettet den'],
    ['Hvilken dag mødtes vi?', 'Sidst ændret'],
    ['Vejledt d.', 'Næste møde'],
    ['Hvornår holdt du mødet?', 'Fuldførelsestidspunkt'],
    ['Startdato', 'Slutdato'],
    ['Første møde', 'Seneste møde'],
  ])('«%s» is the day, not «%s»', async (day, other) => {
    expect((await columnsWith('log', { [dateOfLog]: day }, [dates(other)]))['date']).toBe('A');
  });

  test.each([
    ['Beliggenhedskommune', 'Afholdt i kommune'],
    ['Virks. kommune', 'Mødested (kommune)'],
  ])('«%s» is the municipality, not «%s»', async (place, other) => {
    const at = (await columnsWith('log', {}, []))['municipality'];
    const columns = await columnsWith('log', { Kommune: place }, [places(other)]);
    expect(columns['municipality']).toBe(at);
  });
});
