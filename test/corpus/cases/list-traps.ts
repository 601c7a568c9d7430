import { amountOf, billed, shareOf, thousandths } from '../bilag-a';
import { municipalityPage, populationColumn } from '../habits';
import { listCase } from '../lay-out';
import { nameOf, nineteen, populationOf } from '../midtjylland';
import { header, Page, percent, title, total } from '../page';
import { allocationAsWritten, allocationBy, grant2026 } from '../share-out';

/** Places where a hasty reader of lists and measurements goes wrong. */
export const listTraps = [
  listCase("A share of the population beside KL's key: the key is the key", () => ({
    pages: [
      municipalityPage('Fordeling 2026', [
        populationColumn(2025),
        [
          'Andel af befolkningen (%)',
          (code) =>
            Math.round((Number(populationOf(2025).get(code) ?? 0n) / 1_373_799) * 1e5) / 1e3,
        ],
        ["KL's fordelingsnøgle (%)", shareOf],
        ['EAN-nummer', () => null],
      ]),
    ],
    story: {
      population: populationOf(2025),
      allocation: allocationBy('key', thousandths),
      also: { mayAsk: ['Fordeling 2026'] },
    },
  })),

  listCase('Amounts under merged years: those of 2026, not of 2025 or 2024', () => {
    const page = new Page('Bidrag');
    page.put(0, 0, title('Kommunernes bidrag'));
    page.put(2, 2, header('2024')).merge(2, 2, 2, 3);
    page.put(2, 4, header('2025')).merge(2, 4, 2, 5);
    page.put(2, 6, header('2026'));
    page.line(
      3,
      0,
      ['Kode', 'Kommune', 'Beløb', 'Faktureret', 'Beløb', 'Faktureret', 'Beløb'].map(header),
    );
    nineteen.forEach(({ code }, at) => {
      const amount = amountOf(code);
      const old = Math.round(amount * 0.9);
      page.line(4 + at, 0, [
        Number(code),
        nameOf(code),
        old,
        old,
        Math.round(amount * 0.95),
        Math.round(amount * 0.95),
        amount,
      ]);
    });
    page.line(23, 0, [
      null,
      total('I alt'),
      null,
      null,
      null,
      null,
      { value: grant2026, formula: 'SUM(G5:G23)', look: 'total' },
    ]);
    return {
      pages: [page],
      story: { allocation: allocationAsWritten(billed), also: { mayAsk: ['Bidrag'] } },
    };
  }),

  listCase('A target column beside the result: the result is the measurement', () => {
    const page = new Page('Kendskab 2026');
    page.line(0, 0, ['Mål', 'År', 'Måltal', 'Resultat', 'Kilde'].map(header));
    page.line(1, 0, ['Kendskabsgrad', 2026, percent(0.5), percent(0.437), 'Erhvervsstyrelsen']);
    page.line(2, 0, [
      'Kendskab til tilbud',
      2026,
      percent(0.55),
      percent(0.612),
      'Erhvervsstyrelsen',
    ]);
    return {
      pages: [page],
      story: {
        measured: { awareness: 43.7, 'offer-awareness': 61.2 },
        also: { mayAsk: ['Kendskab 2026'] },
      },
    };
  }),

  listCase('Measurements with a row for each year and a column for each goal', () => {
    const page = new Page('Målinger');
    page.line(0, 0, ['År', 'Kendskabsgrad', 'Kendskab til tilbud'].map(header));
    page
      .line(1, 0, [2024, percent(0.41), percent(0.5)])
      .line(2, 0, [2025, percent(0.45), percent(0.52)])
      .line(3, 0, [2026, percent(0.51), percent(0.57)]);
    return {
      pages: [page],
      story: { measured: { awareness: 51, 'offer-awareness': 57 }, also: { mayAsk: ['Målinger'] } },
    };
  }),

  listCase('A log saved as one column of text with semicolons cannot be used', () => {
    const page = new Page('log');
    page.put(0, 0, 'Dato;CVR;Virksomhed;Kommune;Form');
    for (let at = 1; at < 60; at += 1)
      page.put(
        at,
        0,
        `0${String((at % 9) + 1)}-03-2026;12345678;Firma ${String(at)};Aarhus;Individuel`,
      );
    return { pages: [page], story: { allocation: null, also: { exitCode: 1 } } };
  }),
];
