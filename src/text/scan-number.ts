import Fraction from 'fraction.js';
import { tidyText } from './tidy-text';

export interface ScannedNumber {
  /** As written: `12,5 %` is 12.5, `1,5 mio. kr.` is 1500000. */
  readonly value: Fraction;
  readonly isPercent: boolean;
  /** «mio.», «t.kr.» and the like were said, so a heading's unit must not be applied again. */
  readonly multiplierSaid: boolean;
}

/** Longer text holds more than a number; more digits than this are no amount that anybody means. */
const LONGEST = 60;
const MOST_DIGITS = 30;

const START = /^([-+]?) ?(?:kr\.?|dkk)? ?([-+]?) ?(?=[\d.,])/;
const CURRENCIES = ['', 'kr', 'kroner', 'dkk'];
const MULTIPLIERS: readonly (readonly [bigint, readonly string[]])[] = [
  [1_000n, ['tusind', 'tusinde']],
  [1_000_000n, ['mio', 'mill', 'million', 'millioner']],
  [1_000_000_000n, ['mia', 'milliard', 'milliarder']],
];
const UNITS =
  'stk forløb virksomheder indbyggere personer point procentpoint pct-point pctpoint %-point %point pp';

interface Ending {
  readonly factor: bigint;
  readonly isPercent: boolean;
}

/** What may follow the digits, without its spaces and dots. */
const ENDINGS: ReadonlyMap<string, Ending> = new Map([
  ...[...CURRENCIES, ',-', ',--', ',-kr', ',--kr', ...UNITS.split(' ')].map(plainEnding),
  ...['%', 'pct', 'procent', 'percent'].map((word) => endingOf(word, 1n, true)),
  ...MULTIPLIERS.flatMap(([factor, words]) =>
    words.flatMap((word) => CURRENCIES.map((currency) => endingOf(word + currency, factor, false))),
  ),
  ...['tkr', 'tdkk', 'tkroner'].map((word) => endingOf(word, 1_000n, false)),
]);

/**
 * Reads a number as Danes write it: `1.234,5`, `1 234,5`, `12,5 %`, `1,5 mio. kr.`, `kr. 1.234,-`, `−5`, `(5)`.
 * English `1,234.56` reads where it can mean nothing else. Whatever is not wholly a number («ca. 12», «1-2») is `null`.
 */
export function scanNumber(text: string): ScannedNumber | null {
  const tidy = tidyText(text).toLowerCase();
  if (tidy.length === 0 || tidy.length > LONGEST) return null;
  const dashed = tidy.replace(/[−–—]/g, '-').replace(/^'/, '');
  const bracketed = dashed.startsWith('(') && dashed.endsWith(')');
  const inner = bracketed ? dashed.slice(1, -1).trim() : dashed;

  const start = START.exec(inner);
  if (!start) return null;
  const signs = `${start[1] ?? ''}${start[2] ?? ''}${bracketed ? '-' : ''}`;
  if (signs.length > 1) return null;

  const { groups, separators, rest } = scanDigits(inner.slice(start[0].length));
  const ending = rest.startsWith('.') ? undefined : ENDINGS.get(rest.replace(/[ .]/g, ''));
  const decimal = decimalText(groups, separators);
  if (!ending || decimal === null) return null;
  const magnitude = new Fraction(decimal).mul(ending.factor);
  return {
    value: signs === '-' ? magnitude.neg() : magnitude,
    isPercent: ending.isPercent,
    multiplierSaid: ending.factor !== 1n,
  };
}

function endingOf(word: string, factor: bigint, isPercent: boolean): [string, Ending] {
  return [word, { factor, isPercent }];
}

function plainEnding(word: string): [string, Ending] {
  return endingOf(word, 1n, false);
}

interface Digits {
  /** Runs of digits; the first may be empty, as in `,5`. */
  readonly groups: readonly string[];
  /** What stands between one group and the next. */
  readonly separators: readonly string[];
  readonly rest: string;
}

function scanDigits(text: string): Digits {
  const groups: string[] = [];
  const separators: string[] = [];
  let at = 0;
  for (;;) {
    const from = at;
    while (isDigit(text.charAt(at))) at += 1;
    groups.push(text.slice(from, at));
    const separator = text.charAt(at);
    const goesOn = ['.', ',', ' '].includes(separator) && isDigit(text.charAt(at + 1));
    if (!goesOn) return { groups, separators, rest: text.slice(at) };
    separators.push(separator);
    at += 1;
  }
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** `1234.5` for Fraction, or `null` when the separators say nothing certain. */
function decimalText(groups: readonly string[], separators: readonly string[]): string | null {
  const whole = groups.join('');
  if (whole.length === 0 || whole.length > MOST_DIGITS) return null;
  const last = separators.at(-1);
  if (last === undefined) return whole;

  const isOnlyOne = separators.indexOf(last) === separators.length - 1;
  const before = groups.slice(0, -1);
  const decimals = groups.at(-1) ?? '';
  const readsAsThousands = areThousands(groups, separators);
  // «1.234» is Danish for 1234 and «1,234» for one and a bit; several of either can only be thousands.
  if (readsAsThousands && !(last === ',' && isOnlyOne)) return whole;
  if (last === ' ' || !isOnlyOne) return null;
  if (before.length === 1)
    return isLeading(before[0] ?? '') ? `${before[0] || '0'}.${decimals}` : null;
  return areThousands(before, separators.slice(0, -1)) &&
    !(last === '.' && separators[0] === ' ' && decimals.length === 3)
    ? `${before.join('')}.${decimals}`
    : null;
}

/** Nobody writes `012,5`; such digits are a number of something else. */
function isLeading(group: string): boolean {
  return group.length < 2 || !group.startsWith('0');
}

/** One to three digits, not beginning with zero, then threes, all with the same separator. */
function areThousands(groups: readonly string[], separators: readonly string[]): boolean {
  const [first = '', ...others] = groups;
  return (
    /^[1-9]\d{0,2}$/.test(first) &&
    others.every((group) => group.length === 3) &&
    separators.every((separator) => separator === separators[0])
  );
}
