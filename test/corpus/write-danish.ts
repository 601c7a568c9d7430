import { civil, iso, type Day } from './day';
import { nameOf } from './midtjylland';

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The ways in which people type a date as text. */
export const dateForms: readonly ((of: Day) => string)[] = [
  (of) => {
    const { year, month, date } = civil(of);
    return `${two(date)}-${two(month)}-${String(year)}`;
  },
  (of) => {
    const { year, month, date } = civil(of);
    return `${String(date)}/${String(month)}-${two(year % 100)}`;
  },
  (of) => {
    const { year, month, date } = civil(of);
    return `${two(date)}.${two(month)}.${String(year)}`;
  },
  (of) => iso(of),
  (of) => `${iso(of)}T13:45:00`,
  (of) => {
    const { year, month, date } = civil(of);
    return `${two(date)}-${two(month)}-${String(year)} 09:30`;
  },
  (of) => {
    const { year, month, date } = civil(of);
    return `${String(date)}. ${String(months[month - 1])} ${String(year)}`;
  },
  (of) => {
    const { year, month, date } = civil(of);
    return `${String(date)}/${String(month)} ${String(year)}`;
  },
  (of) => {
    const { year, month, date } = civil(of);
    return `${String(date)}.${String(month)}.${two(year % 100)}`;
  },
];

/** `1.234,5` with the decimals given. */
export function danishNumber(value: number, decimals = 0): string {
  return new Intl.NumberFormat('da-DK', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** The ways in which people and systems write a CVR number. */
export const cvrForms: readonly ((digits: string) => string | number)[] = [
  (digits) => Number(digits),
  (digits) => digits,
  (digits) => `DK${digits}`,
  (digits) => `DK ${digits.replaceAll(/(..)(?=.)/g, '$1 ')}`,
  (digits) => digits.replaceAll(/(..)(?=.)/g, '$1 '),
  (digits) => ` ${digits}\u00a0`,
  (digits) => digits.replaceAll(/(\d)(?=(\d{3})+$)/g, '$1.'),
  (digits) => `${digits}.0`,
  (digits) => `${digits},00`,
];

/** The spellings of a municipality that the rules know. */
export const municipalityForms: readonly ((code: string) => string | number)[] = [
  (code) => nameOf(code),
  (code) => `${nameOf(code)} Kommune`,
  (code) => `${nameOf(code)} kommune`,
  (code) => nameOf(code).toUpperCase(),
  (code) => nameOf(code).toLowerCase(),
  (code) => `  ${nameOf(code)} `,
  (code) => `${nameOf(code)}\u00a0Kommune`,
  (code) => nameOf(code).replaceAll('-', ' '),
  (code) => nameOf(code).replaceAll('-', ' - '),
  (code) => nameOf(code).replaceAll('-', '\u2013'),
  (code) => nameOf(code).replaceAll('Aa', 'Å').replaceAll('aa', 'å'),
  (code) => nameOf(code).replaceAll('ø', 'oe').replaceAll('Ø', 'Oe'),
  (code) => nameOf(code).replaceAll('ø', 'o'),
  (code) => Number(code),
  (code) => code,
  (code) => `0${code}`,
  (code) => `${code} ${nameOf(code)}`,
  (code) => `0${code} ${nameOf(code)} Kommune`,
];
