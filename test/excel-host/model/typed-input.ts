import type { CellValue } from '../../../src/workbook/cell';
import { dayOf, isCivilDay, serialOf } from '../../../src/workbook/day';
import { invalidArgument } from '../protocol/api-error';

export type InputLocale = 'da-DK' | 'en-US';

export type Entered =
  { readonly formula: string } | { readonly value: CellValue; readonly format?: string };

const MONTHS = 'jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec';
const MONTH_NUMBER = [
  'jan',
  'feb',
  'mar',
  'apr',
  'ma',
  'jun',
  'jul',
  'aug',
  'sep',
  'o',
  'nov',
  'dec',
];
const ERRORS = /^#(N\/A|I\/T|DIV\/0!|VALUE!|VÆRDI!|REF!|REFERENCE!|NAME\?|NAVN\?|NUM!|NULL!)$/i;
const TRUTH: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  sand: true,
  falsk: false,
};

/**
 * What Excel makes of a text that is put into a cell: the same as of typing it. A leading `'` keeps it a text, so does the
 * format `@`; `=`, `+`, `-` and `@` begin a formula; numbers, dates, times and truth values are read in the user's locale.
 */
export function entered(
  text: string,
  format: string,
  locale: InputLocale,
  dateSystem: 1900 | 1904,
): Entered {
  if (text.length > 32_767) throw invalidArgument();
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === '@') return { value: text };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text === '' ? null : text };
  const number = numberIn(trimmed, locale);
  if (number) return number;
  if (/^[=+\-@]./.test(trimmed)) {
    if (trimmed.length > 8192) throw invalidArgument();
    return { formula: trimmed.startsWith('=') ? trimmed : `=${trimmed}` };
  }
  const truth = TRUTH[trimmed.toLowerCase()];
  if (truth !== undefined) return { value: truth };
  if (ERRORS.test(trimmed)) return { value: { error: trimmed.toUpperCase() } };
  return dateIn(trimmed, dateSystem) ?? { value: text };
}

function numberIn(text: string, locale: InputLocale): Entered | null {
  const [group, point] = locale === 'da-DK' ? ['.', ','] : [',', '.'];
  const match = /^([+-]?)(?:kr\.?\s*)?([\d.,]+)(e[+-]?\d+)?\s*(%|kr\.?)?$/i.exec(text);
  if (!match) return null;
  const [, sign = '', digits = '', exponent = '', unit = ''] = match;
  const grouped = new RegExp(`^(\\d+|\\d{1,3}(\\${group}\\d{3})+)?(\\${point}\\d*)?$`);
  if (!grouped.test(digits) || !/\d/.test(digits)) return null;
  const value = Number(sign + digits.replaceAll(group, '').replace(point, '.') + exponent);
  if (unit === '%') return { value: value / 100, format: '0%' };
  return { value };
}

function dateIn(text: string, system: 1900 | 1904): Entered | null {
  const serial = (year: number, month: number, day: number): Entered | null =>
    isCivilDay(year, month, day)
      ? { value: serialOf(dayOf(year, month, day), system), format: 'dd-mm-yyyy' }
      : null;
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const civil = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/.exec(text);
  if (civil) {
    const year = Number(civil[3] ?? 2026);
    return serial(year < 100 ? 2000 + year : year, Number(civil[2]), Number(civil[1]));
  }
  const month = new RegExp(`^(?:(\\d{1,2})\\.?[ -])?(${MONTHS})[a-zæøå]*\\.?[ -](\\d{2,4})$`, 'i');
  const named = month.exec(text);
  if (named) {
    const number = MONTH_NUMBER.findIndex((name) => named[2]?.toLowerCase().startsWith(name)) + 1;
    const year = Number(named[3]);
    return serial(year < 100 ? 2000 + year : year, number, Number(named[1] ?? 1));
  }
  const time = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (time) return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, format: 'hh:mm' };
  return null;
}
