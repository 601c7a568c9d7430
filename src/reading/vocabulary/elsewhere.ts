/** Headings that name numbers and dates of some register: no group above them makes them the group's own. */
export const ELSEWHERE: readonly string[] = [
  'record',
  '=crm',
  'system',
  '=p nummer',
  '=p nr',
  'pnummer',
  'produktionsenhed',
  'guid',
  'oprettet af',
  'created by',
];
/** Where a meeting was held, which is not where the company lives. */
export const MEETING_PLACES: readonly string[] = ['moedested', 'venue', 'meeting place'];
