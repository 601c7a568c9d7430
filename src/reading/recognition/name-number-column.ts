import { municipalityListWords, PERCENT, VAGUE } from '../vocabulary/municipality-list';
import type { Heading } from './headings';
import { nameScore, type Column } from './match-columns';
import { saysAny, splitHeading, type FoldedHeading } from './match-name';
import { isPartOfYear } from './part-of-year';

const NUMBER_FIELDS = ['population', 'count', 'key', 'amount'] as const;
type NumberField = (typeof NUMBER_FIELDS)[number];
const CLEAR = 0.5;
/** A heading this sure needs no title. */
export const PLAIN = 0.8;
/** A key by this name is one whatever it sums to; «andel» and «fordeling» are only with a sum of about 100 per cent. */
const SURELY_KEY = 0.85;
const ABOUT = 0.2;
/** No key of weights sums to so much, and no grant to so little. */
const LEAST_GRANT = 1_000_000;
/** Figures of any kind; in a title the word names no key. */
const FIGURES = /\bnoegletal\w*/g;
/** The sum of a population column, with the whole country and its regions in it perhaps, against that of the contract's own: courses are far fewer, kroner far more. */
const FEWEST_PEOPLE = 0.5;
const MOST_PEOPLE = 20;
const WHEN = /^(?:\d+|aar|year|pr|per|primo|ultimo|k[1-4]|januar|jan|january|den|d)$/;
const SEXES = /\b(?:maend|kvinder|men|women|males?|females?)\b/;
const AGES = /\d ?[-–] ?\d+ (?:aar|year)|\d\+/;

/**
 * Which number a column holds. A heading that is clear decides; one that could be anything («Antal», «I alt», «2026»)
 * is read together with the title, and only if the title means one thing.
 */
export function bestNumberField(
  c: Column,
  title: FoldedHeading,
  population: number,
): { field: NumberField; name: number } | null {
  if (c.heading !== null && saysAny(c.heading.own, PERCENT)) return percentColumn(c);
  const [best] = ranked(c.heading);
  if (best !== undefined && best.name >= PLAIN) return bySum(best, c);
  const called = splitHeading(title.text.replaceAll(FIGURES, ''));
  const meant = ranked({ text: '', column: c.column, own: called, last: called, full: called });
  const [said, ...others] = meant.filter(({ name }) => name >= CLEAR);
  const mayBeAny = isVague(c.heading);
  const isPeople =
    c.profile.sum > population * FEWEST_PEOPLE && c.profile.sum < population * MOST_PEOPLE;
  const isDenied =
    said !== undefined &&
    c.heading !== null &&
    saysAny(c.heading.own, municipalityListWords[said.field].never);
  if (mayBeAny && said !== undefined && others.length === 0) {
    if (isDenied) return null;
    return said.field === 'population' && c.profile.filled > 0 && !isPeople ? null : bySum(said, c);
  }
  if (best !== undefined && best.name >= CLEAR && !mayBeAny) return bySum(best, c);
  return c.heading !== null && c.profile.filled > 0 && saysOnlyWhen(c.heading.own) && isPeople
    ? { field: 'population', name: 0 }
    : null;
}

/** A heading that says no more than that there are numbers, or when. */
export function isVague(heading: Heading | null): boolean {
  return (
    heading === null ||
    saysAny(heading.own, VAGUE) ||
    saysOnlyWhen(heading.own) ||
    isPartOfYear(heading.own)
  );
}

/** A column of per cent is the key when it is called so, or when it shares out the whole; never an amount. */
function percentColumn(c: Column): { field: NumberField; name: number } | null {
  const name = nameScore(c.heading, municipalityListWords.key);
  if (name === 0) return null;
  const isKey = name >= SURELY_KEY || c.profile.filled === 0 || isWhole(c.profile.sum);
  return isKey ? { field: 'key', name } : null;
}

/** «Fordeling» and «Andel» are kroner where they sum to millions; amounts that sum to 100 or 1 are shares. */
function bySum(best: { field: NumberField; name: number }, c: Column): typeof best {
  const { sum } = c.profile;
  if (best.field === 'key' && best.name < SURELY_KEY && sum >= LEAST_GRANT) {
    return { ...best, field: 'amount' };
  }
  return best.field === 'amount' && isShares(sum) ? { ...best, field: 'key' } : best;
}

/** About 100 per cent, or 1; twice that when a total stands below. */
function isWhole(sum: number): boolean {
  return [1, 2, 100, 200].some((whole) => Math.abs(sum - whole) <= ABOUT * whole);
}

function isShares(sum: number): boolean {
  return [1, 2, 100, 200].some((whole) => Math.abs(sum - whole) <= whole / 100);
}

function ranked(heading: Heading | null): { field: NumberField; name: number }[] {
  return NUMBER_FIELDS.map((field) => ({
    field,
    name: nameScore(heading, municipalityListWords[field]),
  })).sort((a, b) => b.name - a.name);
}

/** A heading that names no more than a time, like «2025», «1. januar 2025», «pr. 1.1.2025», «2025K1»; or nothing. */
function saysOnlyWhen(heading: FoldedHeading | null): boolean {
  return (
    heading === null ||
    (!namesSomePeople(heading) &&
      splitHeading(heading.text).words.every((word) =>
        WHEN.test(word.replace(/^\d{4}(?=k\d$)/, '')),
      ))
  );
}

/** A heading of a part of the people, as «15-64 år», «65+» or «Kvinder». */
export function namesSomePeople(heading: FoldedHeading): boolean {
  return AGES.test(heading.text) || SEXES.test(heading.text);
}
