import { MUNICIPALITIES } from './municipalities';
import { serial } from './serial';
import type { Sheet } from './sheet';
import { date, heading, note, percent, thousands, title, total } from './sheet';

/** The municipalities with their population; the EAN numbers are the user's to fill in. */
export function municipalityList(): Sheet {
  return {
    name: 'Kommuner',
    widths: [13, 24, 18, 18],
    frozen: 3,
    rows: [
      [title('Kommunerne bag Erhvervshus Midtjylland')],
      [note('Folketal: Danmarks Statistik, FOLK1AM (CC BY 4.0)')],
      ['Kommunekode', 'Kommune', 'Folketal 1. januar 2025', 'EAN-nummer'].map(heading),
      ...MUNICIPALITIES.map(({ code, name, population }) => [code, name, thousands(population)]),
      [total('I alt'), null, total(MUNICIPALITIES.reduce((sum, each) => sum + each.population, 0))],
    ],
  };
}

/** What Erhvervsstyrelsen measured, typed in. */
export function measurements(): Sheet {
  return {
    name: 'Målinger',
    widths: [52, 14, 12, 44],
    frozen: 3,
    rows: [
      [title('Målinger 2026')],
      [note('Effekten to år efter (mål 5) kommer først i efteråret.')],
      ['Måling', 'Dato', 'Resultat', 'Kilde'].map(heading),
      [
        'Kendskab til Erhvervshuset',
        date(serial(2026, 5, 28)),
        percent(0.514),
        'Erhvervsstyrelsens kendskabsmåling',
      ],
      [
        'Kendskab til Erhvervshusets tilbud',
        date(serial(2026, 5, 28)),
        percent(0.532),
        'Erhvervsstyrelsens kendskabsmåling',
      ],
    ],
  };
}

/** A sheet of something else, as every workbook has one. */
export function readMe(): Sheet {
  return {
    name: 'Læs mig',
    widths: [96],
    frozen: 0,
    rows: [
      [title('Vejledning og evaluering 2026')],
      [],
      ['Et opdigtet eksempel. Virksomhederne findes ikke, og tallene er trukket tilfældigt.'],
      ['Kommunerne og deres folketal er rigtige (Danmarks Statistik, FOLK1AM, CC BY 4.0).'],
      [],
      ['Vejledning skrives i kvartalsarkene. Husk dato, CVR-nummer, kommune og form.'],
      ['Svar fra spørgeskemaet lægges i Brugerevaluering, når kvartalet er slut.'],
    ],
  };
}
