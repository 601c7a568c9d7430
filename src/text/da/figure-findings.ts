import type { FigureFindingFacts, ListProblemKey } from '../figure-finding-facts';
import type { FindingSentences } from '../finding-sentences';
import { counted, quoted, whole } from './list-words';
import { words } from './words';

export const figureFindings: Pick<FindingSentences, keyof FigureFindingFacts> = {
  unknownScale: ({ text }) =>
    `Ingen af svarene om bæredygtighed er «i høj grad» eller et andet trin på den skala, så målet er ikke opgjort. Her står «${text}». Skriv i Kontrakt, hvilke svar der tæller som tilfredse.`,
  unknownAnswers: ({ answers, text }) =>
    `${answers === 1 ? `Svaret «${text}» er` : `${String(answers)} svar, bl.a. «${text}», er`} ikke et trin på skalaen og tæller som ikke tilfreds. Ret ${answers === 1 ? 'cellen' : 'cellerne'}, eller skriv i Kontrakt, hvilke svar der tæller som tilfredse.`,
  yearNotBegun: ({ year }) =>
    `Der gøres op før 1. januar ${String(year)}, så intet fra året er talt med endnu.`,
  outsidePeriod: ({ before, after, year }) =>
    `${both(
      before && `${rows(before)} fra før 1. januar ${String(year)}`,
      after && `${rows(after)} efter opgørelsesdagen`,
    )} er ikke talt med.${firstOf(before + after, 'den første')}`,
  rowWithoutDate: () => 'Rækken har ingen dato, der kan læses, og er ikke talt med.',
  countedWhole: ({ rows: count, year }) =>
    `Arket har ingen datoer, men nævner kun ${String(year)}. Det er talt med i sin helhed (${rows(count)}).`,
  noDateColumn: ({ rows: count, year }) =>
    `Arket har ingen datoer og nævner ikke ${String(year)} alene. ${rows(count)} er ikke talt med. Hvilket år hører de til?`,

  noFormColumn: ({ rows: count }) =>
    `Arket har ingen kolonne, der siger, om vejledningen er individuel eller kollektiv. ${rows(count)} er talt som individuel vejledning.`,
  rowWithoutForm: () =>
    'Rækken siger ikke, om vejledningen er individuel eller kollektiv, og er ikke talt som nogen af dem.',
  uncertainCompanies: ({ byName, alone }) =>
    `${both(
      byName &&
        `${counted(byName, 'virksomhed', 'virksomheder')} uden CVR-nummer kendes på navn og kommune`,
      alone && `${rows(alone)} uden CVR-nummer og navn er talt hver for sig`,
    )}. Antallet af virksomheder er derfor usikkert.`,
  courseIdsRestart: ({ ids }) =>
    `${counted(ids, 'forløbsnummer', 'forløbsnumre')} bruges om forskellige virksomheder i flere ark og er talt én gang i hvert ark.${firstOf(ids, 'det første')}`,
  courseContradicts: ({ course, field }) =>
    `Forløb «${course}» har også en anden værdi i «${words.fields[field]}». Den første efter dato gælder.`,
  noSegmentColumn: ({ rows: count }) =>
    `Arket har ingen kolonne, der siger, om et forløb er et vækstforløb. ${rows(count)} er derfor ikke talt som vækstforløb.`,
  rowsWithoutSegment: ({ rows: count }) =>
    `${rows(count)} med individuel vejledning siger ikke, om det er et vækstforløb, og er ikke talt som vækstforløb.${firstOf(count, 'den første')}`,
  companyWithoutStart: () =>
    'Virksomheden har ingen startdato, der kan læses, og er ikke talt blandt virksomheder under 3 år.',
  companyWithoutCvr: () =>
    'Virksomheden har intet CVR-nummer, der kan læses, og er ikke talt blandt virksomheder under 3 år.',
  companyWithoutDay: () =>
    'Vejledningen har ingen dato, så det vides ikke, om virksomheden var under 3 år. Den er ikke talt blandt dem.',
  unknownTopics: ({ rows: count, text }) =>
    `${rows(count)} nævner et emne, som kontrakten ikke har (${count === 1 ? '' : 'det første er '}«${text}»), og tæller ikke med i noget fokusområde.`,

  referralsWithoutReferred: () =>
    'Arket har ingen kolonne, der siger, hvem der blev henvist, så grundlaget er alle, der har svaret på, om de brugte henvisningen.',
  npsWithoutSegments: () => 'Arket har ingen kolonne med segment, så alle svar er med i NPS.',
  answersWithoutSegment: ({ answers }) =>
    `${counted(answers, 'svar', 'svar')} er hverken fra drift- eller vækstsegmentet og er ikke med i NPS.${firstOf(answers, 'det første')}`,
  answersNotReferred: ({ answers }) =>
    `${counted(answers, 'svar', 'svar')} om brug af en henvisning kommer fra nogen, der ikke står som henvist. ${answers === 1 ? 'Det' : 'De'} er ikke med i grundlaget.${firstOf(answers, 'det første')}`,

  noMunicipalityColumn: ({ rows: count }) =>
    `Arket har ingen kolonne med kommuner. ${rows(count)} er talt under «${words.unknownMunicipality}».`,
  outsideMunicipality: ({ municipality, rows: count }) =>
    `${municipality} er uden for området. Det gælder ${rows(count)}.${firstOf(count, 'den første')}`,
  blankMunicipality: ({ rows: count }) =>
    `Kommunen mangler i ${rows(count)}, der er talt under «${words.unknownMunicipality}».${firstOf(count, 'den første')}`,
  unknownMunicipality: ({ text, rows: count }) =>
    `«${text}» er ikke en kendt kommune. ${rows(count)} er talt under «${words.unknownMunicipality}».${firstOf(count, 'den første')}`,
  countNotRead: ({ municipality, problem, text }) =>
    `${because(municipality, problem, text)}, så kommunens antal mangler.`,
  countsOfOtherYear: ({ year }) =>
    `Kolonnen med antal forløb er ikke for ${String(year)} og er ikke brugt.`,
  severalCounts: ({ heading, other, year }) =>
    `«${heading}» og «${other}» kan begge være antal forløb i ${String(year)}, men er ikke ens. Ingen af dem er brugt. Hvilken gælder?`,
  countsAdded: ({ columns, year }) =>
    columns.length === 1
      ? `Antallet pr. kommune i ${String(year)} er det, der står under ${quoted(columns)}.`
      : `Antallet pr. kommune i ${String(year)} er summen af ${quoted(columns)}.`,
  countsByPart: ({ columns, year, problem }) =>
    `${quoted(columns)} tæller ${columns.length === 1 ? 'en del' : 'hver en del'} af ${String(year)}, men ${
      {
        gap: 'der mangler måneder',
        overlap: 'nogle måneder er med flere gange',
        growing:
          'ingen kommunes tal falder fra den ene til den næste, så de kan være løbende summer',
      }[problem]
    }. ${columns.length === 1 ? 'Kolonnen' : 'Ingen af dem'} er ${columns.length === 1 ? 'ikke ' : ''}brugt. Tilføj en kolonne med antallet for hele året.`,
  countDiffers: ({ municipality, list, log }) =>
    `${municipality} står med ${whole(list)}, men loggen giver ${whole(log)}. Loggen gælder.`,
  countsDiffer: ({ municipalities, municipality, list, log }) =>
    `${whole(municipalities)} kommuner står med et andet antal end loggens. Her står den første: ${municipality} med ${whole(list)}, hvor loggen giver ${whole(log)}. Loggen gælder.`,

  populationNotUsed: ({ heading, municipality, problem, text }) =>
    `«${heading}» er ikke brugt som folketal: ${because(municipality, problem, text)}.`,
  populationBundled: () =>
    'Projektmappens egne folketal kan ikke bruges. Folketallet er fra Danmarks Statistik.',
  populationsDiffer: ({ heading, used }) =>
    `«${heading}» har andre folketal end arket «${used}», hvis tal er brugt.`,
  populationOlder: ({ year, wanted }) =>
    `Folketallet pr. 1. januar ${String(wanted)} kendes ikke. Tallet for ${String(year)} er brugt.`,
  populationUnknown: ({ year }) => `Folketallet pr. 1. januar ${String(year)} kendes ikke.`,

  measurementsDiffer: ({ goal, other }) =>
    `Målingen «${words.goals[goal]}» står også i ${other} med et andet tal, og det kan ikke ses, hvilken der er nyest. Ingen af dem er brugt.`,
  measurementWithoutYear: ({ goal }) =>
    `Målingen «${words.goals[goal]}» nævner hverken år eller dato og er ikke brugt. Hvilket år gælder den?`,
  measurementOutsidePeriod: ({ goal, year }) =>
    `Målingen «${words.goals[goal]}» er ikke fra ${String(year)} eller er fra efter opgørelsesdagen og er ikke brugt.`,
};

function because(municipality: string, problem: ListProblemKey, text: string): string {
  switch (problem) {
    case 'notListed':
      return `${municipality} står ikke i listen`;
    case 'listedTwice':
      return `${municipality} står mere end én gang i listen`;
    case 'blank':
      return `cellen for ${municipality} er tom`;
    case 'unreadable':
      return `«${text}» ved ${municipality} er ikke et helt tal, der kan bruges`;
  }
}

function rows(count: number): string {
  return counted(count, 'række', 'rækker');
}

/** Which of several the cell is; nothing for one alone. */
function firstOf(count: number, which: 'den første' | 'det første'): string {
  return count === 1 ? '' : ` Her står ${which}.`;
}

/** What there is of the two, joined by «og»; 0 is nothing to tell. */
function both(...parts: readonly (string | 0)[]): string {
  return parts.filter((part) => part !== 0).join(' og ');
}
