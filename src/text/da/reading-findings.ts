import type { FindingSentences } from '../finding-sentences';
import type { ReadingFindingFacts } from '../reading-finding-facts';
import { words } from './words';

export const readingFindings: Pick<FindingSentences, keyof ReadingFindingFacts> = {
  ambiguousColumn: ({ field, heading, others }) =>
    `Både ${heading === '' ? 'denne kolonne' : `«${heading}»`} og ${others} kan være «${words.fields[field]}», så ingen af dem er brugt. Vælg den rigtige kolonne, eller giv dem hver sin overskrift.`,
  emptyColumn: ({ field, heading }) =>
    `Kolonnen «${heading}»${heading === words.fields[field] ? '' : ` (${words.fields[field]})`} er tom.`,
  uncalculatedFormulas: ({ count }) =>
    count === 1
      ? 'Formlen er aldrig beregnet og har ingen værdi. Åbn projektmappen i Excel, gem den, og prøv igen.'
      : `${String(count)} formler er aldrig beregnet og har ingen værdi. Åbn projektmappen i Excel, gem den, og prøv igen. Her står den første.`,
  unreadableCell: ({ field, text }) =>
    text === ''
      ? `Formlen er aldrig beregnet, så «${words.fields[field]}» mangler i rækken. Åbn projektmappen i Excel, og gem den.`
      : `«${text}» kan ikke læses som «${words.fields[field]}» og er ikke brugt. Ret cellen.`,
  unreadableDate: ({ text }) =>
    text === ''
      ? 'Formlen er aldrig beregnet, så datoen mangler, og rækken er ikke talt med. Åbn projektmappen i Excel, og gem den.'
      : `«${text}» er ikke en dato, så rækken er ikke talt med. Ret cellen.`,
  cprInCvr: () =>
    'Cellen kan indeholde et CPR-nummer. Det er ikke læst; skriv virksomhedens CVR-nummer på 8 cifre.',
  cvrFailsCheck: ({ cvr }) =>
    `CVR-nummeret ${cvr} består ikke kontrollen (modulus 11). Rækken er talt med, men kontrollér nummeret.`,
  totalsLeftOut: ({ count, rows }) =>
    count === 1
      ? `Række ${rows} er en sum og er ikke talt med.`
      : `${String(count)} rækker er summer og er ikke talt med: ${rows}.`,
  notesLeftOut: ({ count, rows }) =>
    count === 1
      ? `Række ${rows} er læst som en note og er ikke talt med.`
      : `${String(count)} rækker er læst som noter eller mellemoverskrifter og er ikke talt med: ${rows}.`,
  listRowsOutside: ({ rows }) =>
    rows === 1
      ? 'Kommunen er uden for området, så rækken er ikke brugt.'
      : `${String(rows)} rækker er kommuner uden for området og er ikke brugt. Her står den første.`,
  listRowDisagrees: ({ name, code }) =>
    `«${name}» og koden «${code}» er to forskellige kommuner, så rækken er ikke brugt. Ret navnet eller koden.`,
  listRowUnknown: ({ text }) => `«${text}» er ikke en kendt kommune, så rækken er ikke brugt.`,
  shareOfCounts: ({ heading }) =>
    `«${heading}» er kommunernes andel af antallet i kolonnen ved siden af og er ikke brugt som fordelingsnøgle.`,
  numericScale: ({ answers }) =>
    `${String(answers)} svar om bæredygtighed er tal. Hvilke tal betyder «i høj grad»? Skriv svarene med ord, eller lad en kolonne med ord stå i stedet.`,
  monthFirstDates: ({ text }) =>
    `Kolonnens datoer er læst med måneden først, for «${text}» kan ikke læses anderledes, og ingen af dem har dagen først.`,
  noAnswers: ({ answers, text }) =>
    answers === 1
      ? `Svaret «${text}» er hverken ja eller nej og er ikke talt med.`
      : `${String(answers)} svar i kolonnen, som «${text}», er hverken ja eller nej og er ikke talt med. Her står det første.`,
  localSheet: ({ what }) =>
    ({
      sheet: 'Arket ser ud til at være den lokale erhvervsservices eget og er ikke talt med.',
      table:
        'Tabellen, der begynder her, ser ud til at være den lokale erhvervsservices egen og er ikke talt med.',
      counts: 'Arkets antal ser ud til at være den lokale erhvervsservices egne og er ikke brugt.',
    })[what],
  copySheet: ({ original }) =>
    `Alle arkets rækker står også i andre ark (bl.a. «${original}»), så det er ikke talt med igen.`,
  nearCopy: ({ held, rows, original }) =>
    `${String(held)} af arkets ${String(rows)} rækker står også i andre ark (bl.a. «${original}») og tæller med flere gange. Hvis arket samler de andre, så udelad det, eller ret de rækker, der ikke er ens.`,
  formByName: ({ form }) =>
    `Loggen har ingen kolonne, der siger, om vejledningen er individuel eller kollektiv. Efter arkets navn eller titlen er alle dens rækker talt som ${form === 'individual' ? 'individuel' : 'kollektiv'} vejledning.`,
  doubtfulLog: () =>
    'Arket kan være en vejledningslog, men det er mindre sikkert end for andre ark, efter sit navn eller sine kolonner. Det er ikke talt med. Skal det med?',
  hiddenSheet: () => 'Arket er skjult, men er læst som de andre.',
  mappedSheetMissing: ({ sheet }) =>
    `Dine rettelser nævner arket «${sheet}», som ikke findes i projektmappen.`,
  measurementScaled: () => 'Målingen er skrevet som et tal mellem 0 og 1 og er læst som procent.',
  measurementElsewhere: () => 'Rækken gælder et andet område end erhvervshusets og er ikke brugt.',
  measurementImpossible: ({ goal, text }) =>
    `«${text}» kan ikke være målingen «${words.goals[goal]}» og er ikke brugt. Ret cellen eller dens talformat.`,
  leftOutByMapping: () => 'Arket er udeladt, som du har valgt.',
  formulaNotKept: () =>
    'Din formel kan ikke bevares her, fordi det, den peger på, er flyttet eller væk, eller fordi den er en matrixformel. Cellen beholder sin værdi.',
  ownSheetUnmarked: () =>
    'Arket er skrevet af Kontraktstatus, men er en kopi eller har mistet sit mærke. Det er ikke læst, så indstillinger og bemærkninger i det bruges ikke.',
  sheetNotUsed: () => 'Arket er ikke genkendt og er ikke brugt.',
};
