import type { Language } from '../language';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day, given as `2026-06-30`, for people: `30-06-2026`, in English `30 June 2026`. */
export function formatDate(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (language === 'da') return `${day}-${month}-${year}`;
  return `${String(Number(day))} ${ENGLISH_MONTHS[Number(month) - 1] ?? month} ${year}`;
}
