import type { CliTexts } from '../cli-texts';

export const cli: CliTexts = {
  help: `Brug: npm run apply -- PROJEKTMAPPE.xlsx [muligheder]

Læser arkene i projektmappen, gør status på resultatkontrakten og skriver den i en kopi ved
siden af, PROJEKTMAPPE.kontraktstatus.xlsx. Projektmappen selv ændres ikke.

  --out NY.xlsx       skriv resultatet i denne fil
  --in-place          skriv resultatet i projektmappen selv
  --year 2026         det år, der gøres status for
  --as-of 2026-06-30  den dag, der gøres op pr.
  --set navn=værdi    brug en indstilling, som om den stod i arket Kontrakt (kan gentages)
  --mapping FIL.json  angiv, hvad arkene og kolonnerne er
  --contract FIL.json brug en anden kontrakt
  --lang da|en        vælg sprog
  --json              skriv resultatet som JSON
  --dry-run           gør status, men skriv ingen fil
  --help, --version   vis denne hjælp, vis versionen
`,
  seeHelp: 'Se mulighederne med: npm run apply -- --help',
  problems: {
    unknownOption: ({ option, nearest }) =>
      `${option} kendes ikke.${nearest === null ? '' : ` Mente du ${nearest}?`}`,
    missingValue: ({ option }) => `${option} mangler en værdi.`,
    unexpectedValue: ({ option }) => `${option} tager ingen værdi.`,
    givenTwice: ({ option }) => `${option} er skrevet to gange.`,
    missingBook: () => 'Skriv, hvilken projektmappe der skal læses.',
    severalBooks: ({ books }) =>
      `Der kan kun læses én projektmappe ad gangen, og her står ${String(books.length)}: ${books.map((book) => `«${book}»`).join(', ')}. Sæt anførselstegn om navne med mellemrum.`,
    badYear: ({ text }) =>
      `«${text}» er ikke et år mellem 2000 og 2099. Skriv det som --year 2026.`,
    badDate: ({ text }) =>
      `«${text}» er ikke en dato mellem 2000 og 2099. Skriv den som --as-of 2026-06-30.`,
    badLanguage: ({ text }) => `«${text}» er ikke et sprog, der kan vælges. Skriv da eller en.`,
    badSet: ({ text }) => `«${text}» er ikke en indstilling. Skriv den som --set navn=værdi.`,
    unknownSetting: ({ name, nearest, known }) =>
      `Der er ingen indstilling med navnet «${name}».${nearest === null ? '' : ` Mente du ${nearest}?`} Indstillingerne er ${known.join(', ')}.`,
    badSetting: ({ name, text, input, choices }) => {
      const hint = {
        number: 'Skriv et tal, der kan bruges.',
        choice: `Skriv ${choices.join(', ')}.`,
        list: 'Skriv svarene med semikolon imellem.',
        free: 'Skriv højst 200 tegn.',
      }[input];
      return `${name} kan ikke være «${text}». ${hint}`;
    },
    markNotYet: () => '--mark er ikke lavet endnu: kildearkene kan ikke markeres.',
    outAndInPlace: () => 'Vælg enten --out eller --in-place, ikke begge.',
    outIsBook: ({ out }) =>
      `«${out}» er projektmappen selv. Vælg et andet navn, eller skriv i den med --in-place.`,
    outExtension: ({ out, extension }) =>
      `«${out}» skal ende på ${extension}, så Excel kan åbne filen.`,
    outIsFolder: ({ out }) => `«${out}» er en mappe. Skriv også et filnavn.`,
    noOutFolder: ({ folder }) => `Der er ingen mappe med navnet «${folder}».`,
    noFile: ({ option, file }) => `${option}: der er ingen fil med navnet «${file}».`,
    unreadableFile: ({ option, file }) =>
      `${option}: «${file}» kan ikke læses. Se efter, om det er en fil, og om du har adgang til den.`,
    notJson: ({ option, file, line, column }) =>
      `${option}: «${file}» er ikke gyldig JSON. Ret den ved linje ${String(line)}, tegn ${String(column)}.`,
    wrongShape: ({ option, file, places }) =>
      [`${option}: «${file}» kan ikke bruges. Ret den her:`, ...places].join('\n  '),
  },
  unexpected: (kind, place) =>
    `Der skete en uventet fejl (${kind}${place && `, ${place}`}). Intet er skrevet. Fortæl os om den på projektets side med versionen, og hvordan arkene er bygget op, men uden personoplysninger.`,
  stages: {
    open: 'Åbner projektmappen',
    recognise: 'Genkender arkene',
    read: 'Læser rækkerne',
    write: 'Skriver status',
  },
  asOf: (date, isClosed) => `Opgjort pr. ${date} · ${isClosed ? 'afsluttet år' : 'delår'}`,
  goals: (statuses) =>
    `Mål: ${statuses.map(({ word, count }) => `${String(count)} ${word.toLowerCase()}`).join(' · ')}`,
  municipalities: (within, all) =>
    `Kommuner: ${String(within)} af ${String(all)} inden for spændet`,
  percent: (number) => `${number} %`,
  points: (number) => `${number} pct.point`,
  band: 'Spænd',
  allocation: 'Fordeling',
  split: (total, municipalities, basis) =>
    `${total} fordelt på ${String(municipalities)} kommuner. ${basis}.`,
  instalments: (count) => `Opkræves i ${String(count)} rater.`,
  noSplit: 'Bevillingen er ikke fordelt. Se hvorfor nedenfor.',
  findings: 'Bemærkninger fra kontrollen',
  moreFindings: (count) =>
    `… og ${String(count)} ${count === 1 ? 'mere' : 'flere'} i arket Datakontrol`,
  noFindings: 'Ingen.',
  dryRun: 'Der er ikke skrevet noget (--dry-run).',
  written: (file) => `Resultatet ligger i ${file}`,
  unchanged: (file) => `Intet er ændret siden sidst i ${file}`,
};
