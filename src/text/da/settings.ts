import type { SettingTexts } from '../setting-texts';

export const settings: SettingTexts = {
  individualTarget: {
    name: 'Måltal for individuelle vejledninger',
    unit: 'om året',
    reading:
      'Kontrakten nævner måltallet, men ikke tallet. Skriv det, når det er aftalt; en kommunes måltal er så dens andel af det. ' +
      'Tomt: kommunens andel af det faktiske antal i de kommuner, kontrakten dækker.',
  },
  populationYear: {
    name: 'Folketal fra år',
    unit: 'år',
    reading:
      'Tomt: projektmappens egen kolonne, den nyeste hvis der er flere; uden en kolonne Danmarks Statistiks tal 1. januar året før kontraktåret. ' +
      'Beløb og grænser ændrer sig med året.',
  },
  tolerance: {
    name: 'Spænd om kommunens måltal',
    unit: 'procent',
    reading:
      'Procent af kommunens måltal til hver side. Grænserne hører med til spændet: Er spændet 10, er både 90 % og 110 % inden for.',
  },
  countUnit: {
    name: 'Det, der tælles pr. kommune',
    unit: 'valg',
    reading:
      'forløb: loggens rækker, eller dens forskellige forløbsnumre, hvis den har dem. virksomheder: forskellige virksomheder. møder: hver række er et møde.',
    choices: { courses: 'forløb', companies: 'virksomheder', meetings: 'møder' },
  },
  youngReading: {
    name: 'Måltal for virksomheder under 3 år',
    unit: 'virksomheder om året',
    reading: 'Tomt: kontraktens eget måltal gælder.',
  },
  npsVerdict: {
    name: 'NPS bedømmes',
    unit: 'valg',
    reading:
      'samlet: drifts- og vækstsegmentet under ét; begge vises. hver for sig: begge segmenter skal nå måltallet.',
    choices: { combined: 'samlet', each: 'hver for sig' },
  },
  satisfiedAnswers: {
    name: 'Svar, der tæller som tilfredse',
    unit: 'svar, adskilt af semikolon',
    reading:
      'Kontrakten siger «i høj grad»; «i meget høj grad» regnes med. «Ved ikke» og «Ikke relevant» indgår ikke i grundlaget.',
  },
  instalments: {
    name: 'Rater om året',
    unit: 'valg',
    reading: 'Kontrakten siger ikke, hvor mange gange der opkræves: 1, 2, 4 eller 12.',
  },
  roundTo: {
    name: 'Beløb afrundes til',
    unit: 'valg',
    reading: 'Beløbene er hele kroner eller hele øre. Summen stemmer altid.',
    choices: { '1': 'krone', '0.01': 'øre' },
  },
  vat: {
    name: 'Moms',
    unit: 'tekst',
    reading:
      'Skal vælges af økonomi; intet antages. Skriv den tekst, der skal stå, for eksempel «momsfri» eller «25 % moms».',
  },
};
