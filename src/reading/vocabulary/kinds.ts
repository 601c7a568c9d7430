/** Words of tabs, titles and headings that tell what kind of sheet it is. */

/** Names of guidance logs. */
export const GUIDANCE_NAMES = [
  'vejled',
  'forloeb',
  '=log',
  'logbog',
  'moede',
  'samtale',
  'sparring',
  'aktivitet',
  'guidance',
  'advis',
  'session',
  'meeting',
  'indsats',
];

/** Names of user evaluations. */
export const EVALUATION_NAMES = [
  'evaluer',
  'svar',
  'survey',
  'tilfreds',
  'nps',
  'spoergeskema',
  'respon',
  'feedback',
  'evaluation',
  'undersoegelse',
];

/** What is asked of those who were guided, on a scale from 0 to 10. */
export const RATINGS = [
  'tilfreds',
  'anbefal',
  '0-10',
  '=nps',
  'vurder',
  'satisf',
  'recommend',
  'rating',
];

/** Names of sheets of something else entirely. */
export const OTHER_NAMES = [
  'faktur',
  'invoice',
  'budget',
  'regnskab',
  'nyhedsbrev',
  'newsletter',
  'ansoegning',
  'ferie',
  'loen',
  'medlem',
  'inventar',
  'lager',
  'bestyrelse',
];

/** Tabs and headings of guidance that was not given, or not yet. */
export const NOT_HELD = [
  'aflys',
  'annuller',
  'cancel',
  'planlagt',
  'kommende',
  'planned',
  'upcoming',
  'venteliste',
  'pipeline',
  '=lead',
  '=leads',
  'prospect',
  'opportunit',
  'salgsmulighed',
  'skabelon',
  'template',
  'eksempel',
  'example',
  '=test',
  'slet',
  'kladde',
  '=draft',
  'afslag',
  'afvist',
  'rejected',
  'vist vaek',
  'dublet',
  'duplicate',
  'ikke gennemfoert',
];

/** «Forventet mødedato», «Næste møde»: a day to come. */
export const TO_COME = [
  'forvent',
  'planlagt',
  'naeste',
  'expected',
  'planned',
  '=next',
  'scheduled',
];

/** Tabs of what offices also keep: with a date, a company and a place, but no guidance. */
export const OTHER_TABS = [
  'kommende',
  'planlagt',
  'upcoming',
  'planned',
  'venteliste',
  'waiting list',
  '=lead',
  '=leads',
  'emner til',
  'netvaerk',
  'network',
  'presse',
  'press',
  'medie',
  'kalender',
  'calendar',
  'koersel',
  'mileage',
  'medarbejder',
  'personale',
  'staff',
  'ansatte',
  'kontaktliste',
  'valglist',
  'dropdown',
  'henvisning',
  'referral',
  'opkald',
  'nye cvr',
  'arrangement',
  '=events',
  'besoeg hos kommune',
  'kommunebesoeg',
];

/** Columns that lists of other things have and logs hardly. */
export const OTHER_COLUMNS = [
  'beloeb',
  'amount',
  'faktur',
  'invoice',
  'pris',
  'price',
  '=kr',
  'moms',
  'mail',
  'telefon',
  'tlf',
  'phone',
  'deltagere',
  'participants',
  'tilmeld',
  '=km',
  'kilometer',
];
