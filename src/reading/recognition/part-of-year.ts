import type { YearPart } from '../records';
import type { Heading } from './headings';
import { saysAny, type FoldedHeading } from './match-name';

const MONTHS: readonly RegExp[] = [
  /^jan(?:uar|uary)?$/,
  /^feb(?:r|ruar|ruary)?$/,
  /^mar(?:ts|ch)?$/,
  /^apr(?:il)?$/,
  /^ma[jy]$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(?:ust)?$/,
  /^sept?(?:ember)?$/,
  /^o[kc]t(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^dec(?:ember)?$/,
];
const MONTH_NAME = MONTHS.map(({ source }) => source.slice(1, -1)).join('|');
const DAY_OF_MONTH = new RegExp(`\\b\\d{1,2}\\.? ?(?:${MONTH_NAME})(?!\\p{L})`, 'u');
const PER = new RegExp(`\\b(?:pr|per)\\b\\.? (?:\\d|${MONTH_NAME})`);
const AND = /^(?:og|and|til|to)$/;
/** «Q1», «3K», «H2»: the letter says how many months a part has. */
const SHORT = /^(?:([kqh])([1-4])|([1-4])([kqh])(?:vt|vartal|alvaar)?)$/;
const QUARTER = /^(?:kvt|kvartal\p{L}*|quarters?)$/u;
const HALF = /^(?:halvaar\p{L}*|halves|half)$/u;
const NTH = /^([1-4])(?:st|nd|rd|th)?$/;
const BESIDE = /^(?:\d{1,2}|20\d\d|og|and|til|to|i|in)$/;
/** What counts from New Year, not the part alone. */
const UP_TO = [
  'til dato',
  'to date',
  'til og med',
  '=tom',
  't o m',
  'ytd',
  'aatd',
  'akkumuler',
  'loebende',
  'ultimo',
  'status',
  'indtil',
];

/** The months that a heading counts alone; `null` for none, for a day, and for what counts from New Year on. */
export function partOfYear(heading: FoldedHeading): YearPart | null {
  const { text } = heading;
  const isUpTo = DAY_OF_MONTH.test(text) || PER.test(text) || saysAny(heading, UP_TO);
  return isUpTo ? null : monthsIn(heading);
}

/** The months of the year that a text names, one or a run of them: «Marts», «1. kvt. 26», «Q2», «jan.-juni»; else `null`. */
export function monthsIn({ words }: FoldedHeading): YearPart | null {
  const parts = words.flatMap((word, at) => partsAt(word, words.slice(0, at), words[at + 1]));
  if (new Set(parts.map(({ length }) => length)).size !== 1) return null;
  const from = Math.min(...parts.map((part) => part.from));
  const to = Math.max(...parts.map((part) => part.from + part.length - 1));
  return to <= 12 ? { from, to } : null;
}

/** The months that a column's heading names, else the group that it stands in. */
export function partIn({ own, full }: Heading): YearPart | null {
  return partOfYear(own) ?? partOfYear(full);
}

/** A heading that says no more than a part of the year. */
export function isPartOfYear(heading: FoldedHeading): boolean {
  return (
    partOfYear(heading) !== null &&
    heading.words.every((word) => isPart(word) || NTH.test(word) || BESIDE.test(word))
  );
}

function isPart(word: string): boolean {
  return (
    SHORT.test(word) ||
    QUARTER.test(word) ||
    HALF.test(word) ||
    MONTHS.some((month) => month.test(word))
  );
}

interface Part {
  readonly from: number;
  readonly length: number;
}

function partsAt(word: string, before: readonly string[], after = ''): Part[] {
  const month = MONTHS.findIndex((each) => each.test(word));
  if (month >= 0) return [{ from: month + 1, length: 1 }];
  const short = SHORT.exec(word);
  if (short) {
    const length = (short[1] ?? short[4]) === 'h' ? 6 : 3;
    return [nth(Number(short[2] ?? short[3]), length)];
  }
  const length = QUARTER.test(word) ? 3 : HALF.test(word) ? 6 : 0;
  if (length === 0) return [];
  const numbers = numbersAtEnd(before);
  return (numbers.length > 0 ? numbers : numbersAtEnd([after])).map((number) =>
    nth(number, length),
  );
}

/** The numbers right before a word: «1. og 2. kvartal», «1.-3. kvartal». */
function numbersAtEnd(words: readonly string[]): number[] {
  const others = words.findLastIndex((word) => !NTH.test(word) && !AND.test(word));
  return words.slice(others + 1).flatMap((word) => {
    const number = NTH.exec(word)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

function nth(number: number, length: number): Part {
  return { from: (number - 1) * length + 1, length };
}
