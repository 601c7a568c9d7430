import { day } from '../day';
import { measurementPage } from '../habits';
import { listCase } from '../lay-out';
import { date, header, note, Page, percent, title } from '../page';

/** Numbers that staff type in from the reports of others. */
export const measurements = [
  listCase('All five measurements, in per cent and points', () => ({
    pages: [
      measurementPage('Målinger', [
        ['Kendskabsgrad', 2026, percent(0.5), 'Erhvervsstyrelsen'],
        ['Kendskab til tilbud', 2026, percent(0.549), 'Erhvervsstyrelsen'],
        ['Mervækst i omsætning, vækstsegment (procentpoint)', 2026, 11.2, 'Danmarks Statistik'],
        ['Mervækst i beskæftigelse, vækstsegment (procentpoint)', 2026, 4.9, 'Danmarks Statistik'],
        ['Mervækst i produktivitet, driftssegment (procentpoint)', 2026, 0.4, 'Danmarks Statistik'],
      ]),
    ],
    story: {
      measured: {
        awareness: 50,
        'offer-awareness': 54.9,
        'growth-revenue': 11.2,
        'growth-employment': 4.9,
        productivity: 0.4,
      },
    },
  })),

  listCase('A productivity growth of nought is not above nought, and minus is below', () => ({
    pages: [
      measurementPage('Effekt', [
        ['Mervækst omsætning (pct.point)', 2026, -1.5, 'CRT'],
        ['Mervækst beskæftigelse (pct.point)', 2026, 5, 'CRT'],
        ['Mervækst produktivitet (pct.point)', 2026, 0, 'CRT'],
      ]),
    ],
    story: { measured: { 'growth-revenue': -1.5, 'growth-employment': 5, productivity: 0 } },
  })),

  listCase('Awareness as a plain fraction, as «56,1 %» and of other years', () => ({
    pages: [
      measurementPage('Kendskabsmåling', [
        ['Kendskabsgrad', 2025, 0.461, 'Erhvervsstyrelsen'],
        ['Kendskab til tilbud', 2025, '51,0 %', 'Erhvervsstyrelsen'],
        ['Kendskabsgrad', 2026, 0.487, 'Erhvervsstyrelsen'],
        ['Kendskab til tilbud', 2026, '56,1 %', 'Erhvervsstyrelsen'],
      ]),
    ],
    story: { measured: { awareness: 48.7, 'offer-awareness': 56.1 } },
  })),

  listCase(
    'Several measurements in the year: the latest by the as-of day, not the one after it',
    () => {
      const page = new Page('Måling af kendskab');
      page.put(0, 0, title('Kendskab til Erhvervshus Midtjylland'));
      page.line(2, 0, ['Måling', 'Måledato', 'Andel'].map(header));
      page.line(3, 0, ['Kendskabsgrad', date(day('2025-11-15')), percent(0.44)]);
      page.line(4, 0, ['Kendskabsgrad', date(day('2026-05-15')), percent(0.512)]);
      page.line(5, 0, ['Kendskabsgrad', date(day('2026-02-15')), percent(0.47)]);
      page.line(6, 0, ['Kendskabsgrad', date(day('2026-09-15')), percent(0.39)]);
      page.line(7, 0, ['Kendskab til tilbud', date(day('2026-06-30')), '61 pct.']);
      page.line(8, 0, ['Kendskab til tilbud', date(day('2026-07-01')), '40 pct.']);
      page.put(10, 0, note('Målingen af 15-09 er et foreløbigt skøn'));
      return { pages: [page], story: { measured: { awareness: 51.2, 'offer-awareness': 61 } } };
    },
  ),

  listCase('A column for each quarter: the newest that has ended by the as-of day', () => {
    const page = new Page('Målinger');
    page.line(0, 0, ['Mål', '1. kvt. 2026', '2. kvt. 2026', '3. kvt. 2026'].map(header));
    page.line(1, 0, ['Kendskab', 47, 51.5, 39]);
    page.line(2, 0, ['Kendskab til tilbud', 52, 56.5, null]);
    return { pages: [page], story: { measured: { awareness: 51.5, 'offer-awareness': 56.5 } } };
  }),

  listCase('A column for each month under the year in the title', () => {
    const page = new Page('Kendskab');
    page.put(0, 0, title('Kendskabsmålinger 2026'));
    page.line(2, 0, ['Måling', 'Februar', 'Maj', 'August'].map(header));
    page.line(3, 0, ['Kendskabsgrad', '48 %', '52 %', '41 %']);
    return { pages: [page], story: { measured: { awareness: 52 } } };
  }),

  listCase('A dashboard of every goal with target, result and status', () => {
    const page = new Page('Overblik');
    page.put(0, 0, title('Resultatkontrakt 2026'));
    page.line(1, 0, ['Mål', 'Måltal', 'Realiseret', 'Status'].map(header));
    page.line(2, 0, ['Vejledte virksomheder', 5000, 1234, 'Under']);
    page.line(3, 0, ['Vækstforløb', 600, 222, 'Under']);
    page.line(4, 0, ['NPS', 70, 64, 'Under']);
    page.line(5, 0, ['Kendskab til Erhvervshuset', '50 %', '52,5 %', 'OK']);
    page.line(6, 0, ['Mervækst i omsætning (pct.point)', 10, 8.5, 'Under']);
    return { pages: [page], story: { measured: { awareness: 52.5, 'growth-revenue': 8.5 } } };
  }),

  listCase('Measurements of last year alone are no data for this one', () => ({
    pages: [
      measurementPage('Målinger', [
        ['Kendskabsgrad', 2025, percent(0.61), 'Erhvervsstyrelsen'],
        ['Kendskab til tilbud', 2025, percent(0.7), 'Erhvervsstyrelsen'],
      ]),
    ],
  })),

  listCase('In 2027 the awareness of offers must reach 65 %', () => ({
    pages: [
      measurementPage('Målinger', [
        ['Kendskabsgrad', 2027, percent(0.6), 'Erhvervsstyrelsen'],
        ['Kendskab til tilbud', 2027, percent(0.649), 'Erhvervsstyrelsen'],
      ]),
    ],
    args: ['--as-of', '2027-12-31'],
    story: {
      clock: { year: 2027, asOf: day('2027-12-31') },
      measured: { awareness: 60, 'offer-awareness': 64.9 },
    },
  })),

  listCase('«i.a.», «-» and #I/T where the measurement is not in yet', () => ({
    pages: [
      measurementPage('Målinger', [
        ['Kendskabsgrad', 2026, percent(0.53), 'Erhvervsstyrelsen'],
        ['Kendskab til tilbud', 2026, 'i.a.', 'Erhvervsstyrelsen'],
        ['Mervækst i omsætning', 2026, '-', 'Danmarks Statistik'],
        ['Mervækst i beskæftigelse', 2026, { value: '#N/A', error: true }, 'Danmarks Statistik'],
        ['Mervækst i produktivitet', 2026, null, 'Danmarks Statistik'],
      ]),
    ],
    story: { measured: { awareness: 53 } },
  })),
];
