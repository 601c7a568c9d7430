import type { MeasurementField } from '../records';
import type { FieldWords } from './words';

/** The goals that somebody else measures and staff type in. */
export type MeasuredGoal =
  'awareness' | 'offer-awareness' | 'growth-revenue' | 'growth-employment' | 'productivity';

/** Words of what is agreed or of somebody else, not of what came of it. */
const AGREED = [
  '=ikke',
  '=not',
  'mindst',
  'minimum',
  'at least',
  'krav',
  'i regionen',
  'ivaerksaetteruge',
  'branchen',
];

/** What people call those goals. The surest phrase wins. */
export const measureWords: Readonly<Record<MeasuredGoal, FieldWords>> = {
  awareness: {
    phrases: [
      ['kendskabsgrad', 0.9],
      ['kendskab erhvervshus', 0.85],
      ['kender erhvervshus', 0.85],
      ['kendskab =ehm', 0.85],
      ['kender =ehm', 0.85],
      ['kendskab hus', 0.8],
      ['kender hus', 0.8],
      ['kendskab', 0.6],
      ['awareness', 0.7],
      ['know the house', 0.85],
      ['know the business', 0.8],
    ],
    never: AGREED,
  },
  'offer-awareness': {
    phrases: [
      ['kendskab tilbud', 1],
      ['kender tilbud', 1],
      ['kendskab ydelse', 1],
      ['kender ydelse', 1],
      ['kendskab vaerditilbud', 1],
      ['awareness offer', 1],
      ['offer awareness', 1],
      ['know offer', 1],
      ['know its offer', 1],
      ['awareness service', 1],
      ['know service', 1],
      ['tilbudskendskab', 1],
    ],
    never: AGREED,
  },
  'growth-revenue': {
    phrases: [
      ['mervaekst omsaetning', 1],
      ['vaekst omsaetning', 0.9],
      ['omsaetning', 0.7],
      ['revenue', 0.85],
      ['turnover', 0.85],
    ],
    never: AGREED,
  },
  'growth-employment': {
    phrases: [
      ['mervaekst beskaeftigelse', 1],
      ['vaekst beskaeftigelse', 0.9],
      ['mervaekst ansatte', 0.95],
      ['beskaeftigelse', 0.7],
      ['jobvaekst', 0.85],
      ['employment', 0.85],
      ['aarsvaerk', 0.6],
    ],
    never: ['uddannelse', ...AGREED],
  },
  productivity: {
    phrases: [
      ['mervaekst produktivitet', 1],
      ['vaekst produktivitet', 0.9],
      ['produktivitet', 0.85],
      ['productivity', 0.9],
    ],
    never: AGREED,
  },
};

export const measurementWords: Readonly<Record<MeasurementField, FieldWords>> = {
  measure: {
    phrases: [
      ['maaling', 0.9],
      ['maal', 0.7],
      ['indikator', 0.9],
      ['indicator', 0.9],
      ['measure', 0.9],
      ['=goal', 0.7],
      ['maalepunkt', 1],
      ['noegletal', 0.8],
      ['kpi', 0.9],
      ['parameter', 0.7],
      ['hvad', 0.5],
      ['emne', 0.5],
    ],
    never: ['maaltal', 'dato', 'date', 'kilde'],
  },
  date: {
    phrases: [
      ['maalt', 0.9],
      ['dato', 0.9],
      ['=date', 0.9],
      ['opgjort', 0.85],
      ['offentliggjort', 0.6],
      ['published', 0.6],
      ['tidspunkt', 0.8],
      ['measured', 0.9],
    ],
    never: ['oprettet', 'created', 'aendret', 'modified', 'naeste', 'next', 'frist'],
  },
  year: {
    phrases: [
      ['==aar', 1],
      ['==year', 1],
      ['maaleaar', 1],
      ['=aar', 0.8],
      ['=year', 0.8],
      ['periode', 0.7],
      ['period', 0.7],
    ],
    never: ['siden', 'since', 'antal', 'to aar', 'two year'],
  },
  value: {
    phrases: [
      ['resultat', 1],
      ['==maaling', 0.9],
      ['==measurement', 0.9],
      ['=result', 1],
      ['=vaerdi', 0.95],
      ['=value', 0.95],
      ['maalt', 0.6],
      ['procent', 0.75],
      ['=pct', 0.75],
      ['percent', 0.75],
      ['=%', 0.75],
      ['niveau', 0.75],
      ['opnaaet', 0.9],
      ['faktisk', 0.9],
      ['actual', 0.95],
      ['effekt', 0.7],
      ['=tal', 0.6],
      ['score', 0.6],
      ['andel', 0.8],
      ['=share', 0.8],
      ['status', 0.5],
      ['realiseret', 0.9],
    ],
    never: [
      'maaltal',
      'target',
      '=maal',
      'krav',
      'mindst',
      'ambition',
      'forvent',
      'expected',
      'prognose',
      'forecast',
      'skoen',
      'estimat',
      'afvig',
      'forskel',
      'deviation',
      'difference',
      'baseline',
      'udgangspunkt',
      'vaegt',
      'usikkerhed',
      'kilde',
      'source',
      'kontrolgruppe',
      'forrige',
      'sidste aar',
      'previous',
      'dato',
      'date',
      'antal',
      'svar',
      'bemaerkning',
      'kommentar',
    ],
  },
};

/** Wider headings of what is agreed, over columns of goals; «Mål 1» is a goal's number. */
export const AGREED_GROUP =
  /maaltal|target|krav|forvent|expected|prognose|forecast|baseline|^maal(?: 20\d\d)?$/;
