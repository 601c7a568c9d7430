import type { ContractProblemSentences } from '../contract-problem-sentences';
import { words } from './words';

const { goals } = words;

/** What the schemas of contract and mapping files call their shapes. */
const SHAPES: Readonly<Record<string, string>> = {
  column: 'et kolonnebogstav som "C"',
  columns: 'et kolonnebogstav som "C" eller en liste af dem',
  row: 'et rækkenummer i Excel',
  kind: '"guidance", "evaluation", "municipalities" eller "measurements"',
  yesOrNo: 'true eller false',
  sheetName: 'navnet på et ark',
  'decimal text': 'et tal i anførselstegn med punktum, fx "0.5"',
  'three digits': 'tre cifre i anførselstegn, fx "751"',
  'eight digits': 'otte cifre i anførselstegn',
  'lower-case words with hyphens': 'små bogstaver, tal og bindestreger',
  'three capital letters': 'tre store bogstaver, fx "DKK"',
  string: 'tekst i anførselstegn',
  number: 'et tal uden anførselstegn',
  boolean: 'true eller false',
  Object: 'felter i { }',
  Array: 'en liste i [ ]',
  '!0': 'ikke tom',
};

export const contractProblems: ContractProblemSentences = {
  wrongShape: ({ expected, received }) => {
    if (received === 'undefined') return 'mangler.';
    if (expected === 'never') return 'kendes ikke og skal væk.';
    return `skal være ${SHAPES[expected] ?? expected}.`;
  },
  yearsReversed: ({ first, last }) =>
    `Kontrakten begynder i ${String(first)} og slutter i ${String(last)}. Byt om på årene.`,
  unknownMunicipality: ({ code }) => `Der er ingen dansk kommune med koden ${code}.`,
  otherHouse: ({ code, house }) => `Kommune ${code} hører til Erhvervshus ${house}.`,
  doubledMunicipality: ({ code }) => `Kommune ${code} står to gange.`,
  doubledGoal: ({ goal }) => `Målet «${goals[goal]}» står to gange.`,
  missingGoal: ({ goal }) => `Målet «${goals[goal]}» (${goal}) mangler.`,
  wrongUnit: ({ goal, unit, expected }) =>
    `Målet «${goals[goal]}» opgøres i ${expected}, ikke i ${unit}.`,
  missingTarget: ({ goal, year }) =>
    `Målet «${goals[goal]}» har intet måltal for ${String(year)} og vises som «Ikke fastsat».`,
  impossibleTarget: ({ goal, year, value }) =>
    `Måltallet ${value} for «${goals[goal]}» i ${String(year)} er ikke muligt.`,
  wrongSpread: ({ year, value, municipalities }) =>
    `Geografisk spredning har måltallet ${value} i ${String(year)}, men kontrakten har ${String(municipalities)} kommuner.`,
  doubledYear: ({ year }) => `Året ${String(year)} står to gange.`,
  yearOutside: ({ year, first, last }) =>
    `Året ${String(year)} ligger uden for kontrakten (${String(first)}-${String(last)}).`,
  missingGrant: ({ year }) =>
    `Der er ingen basisbevilling for ${String(year)}, så den kan ikke fordeles.`,
  impossibleGrant: ({ year, value }) =>
    `Basisbevillingen ${value} for ${String(year)} er ikke mulig.`,
  invalidSetting: ({ setting, value }) => `Indstillingen ${setting} kan ikke være «${value}».`,
  zeroBand: ({ value }) => `Et spænd på ${value} % kan ingen kommune ramme. Skriv et større.`,
  wrongShareCode: ({ code }) =>
    `Nøglen og listen over kommuner passer ikke sammen: kommune ${code} står kun det ene sted.`,
  negativeShare: ({ code, value }) => `Kommune ${code} kan ikke have andelen ${value}.`,
  sharesDoNotSum: ({ sum }) => `Nøglens andele giver tilsammen ${sum} og ikke 100.`,
  doubledTopic: ({ topic }) => `Emnet ${topic} står to gange.`,
  doubledWord: ({ word, topics }) => `Ordet «${word}» står under flere emner: ${topics}.`,
};
