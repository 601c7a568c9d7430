import type { RefusalSentences } from '../refusal-sentences';

export const refusals: RefusalSentences = {
  notFound: (file) => `Der er ingen fil med navnet «${file}».`,
  notReadable: (file) =>
    `«${file}» kan ikke læses. Se efter, om det er en fil, og om du har adgang til den.`,
  notWorkbook: (file) => `«${file}» er ikke en Excel-projektmappe (.xlsx eller .xlsm).`,
  legacyWorkbook: (file) =>
    `«${file}» er i det gamle Excel-format (.xls). Åbn den i Excel, og gem den som .xlsx.`,
  otherFormat: (file, { format }) =>
    `«${file}» er i et andet format${format ? ` (${format})` : ''}. Gem den som .xlsx i Excel, og prøv igen.`,
  encrypted: (file) =>
    `«${file}» er beskyttet med adgangskode. Gem en kopi uden adgangskode, og brug den.`,
  damaged: (file, { part }) =>
    `«${file}» er beskadiget${part ? ` (${part})` : ''} og kan ikke læses. Åbn den i Excel, lad Excel reparere den, og gem den igen.`,
  tooLarge: (file, { limit }) => `«${file}» er for stor${limit ? ` (grænsen er ${limit})` : ''}.`,
  signed: (file) =>
    `«${file}» er digitalt underskrevet, og en ændring ville gøre underskriften ugyldig. Brug en kopi uden underskrift.`,
  structureProtected: (file) =>
    `Strukturen i «${file}» er beskyttet, så der kan ikke komme nye ark i den. Ophæv beskyttelsen under Gennemse › Beskyt projektmappe.`,
  sheetProtected: (file, { sheet }) =>
    `${sheet ? `Arket «${sheet}»` : 'Et ark'} i «${file}» er beskyttet, så status kan ikke skrives. Ophæv beskyttelsen under Gennemse › Ophæv arkbeskyttelse.`,
  nothingRecognised: (file) =>
    `Ingen ark i «${file}» ligner en vejledningslog, en brugerevaluering, en kommuneliste eller målinger.`,
  notWritable: (file) =>
    `«${file}» kan ikke skrives. Se efter, om filen er åben i Excel, og om du må skrive i mappen.`,
  sheetFiltered: (_, { sheet }) =>
    `${sheet ? `Arket «${sheet}»` : 'Et ark'} er filtreret, så status kunne lande i forkerte rækker. Ryd filteret under Data › Ryd, og skriv igen.`,
  cellsMerged: (_, { sheet, cell }) =>
    `${sheet ? `I arket «${sheet}»` : 'I et af arkene'} er celler flettet${cell ? ` (${cell})` : ''} ud over det, som skrives. Ophæv fletningen, og skriv igen.`,
  changedSinceReview: (_, { sheet }) =>
    `${sheet ? `Arket «${sheet}»` : 'Et af arkene'} er ændret siden gennemgangen. Gennemgå igen, så intet går tabt.`,
  cellBeingEdited: () => 'Du er ved at redigere en celle. Afslut redigeringen, og prøv igen.',
  noAnswer: () =>
    'Excel svarer ikke. Gå tilbage til projektmappen, og prøv igen. Svarer Excel stadig ikke, så luk ruden, og åbn den igen.',
  excelTooOld: () =>
    'Din Excel er for gammel til Kontraktstatus. Brug Microsoft 365, Excel på nettet eller Office 2021 og nyere.',
  excelFailed: (_, { excel }) =>
    `Excel kunne ikke gøre det${excel ? ` (${excel})` : ''}. Projektmappen er, som den var. Prøv igen.`,
  halfWritten: () =>
    'Status var ved at blive skrevet, men det blev afbrudt undervejs. Åbn ruden Kontraktstatus igen, så kan du gendanne projektmappen, som den var.',
};
