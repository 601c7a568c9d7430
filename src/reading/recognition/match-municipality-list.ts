import type { MunicipalityField } from '../records';
import { municipalityListWords } from '../vocabulary/municipality-list';
import type { Heading } from './headings';
import { saysAny, splitHeading, type FoldedHeading } from './match-name';
import { nameScore, type Column } from './match-columns';
import type { FieldColumn } from './table';

const NUMBER_FIELDS = ['population', 'count', 'key', 'amount'] as const;
type NumberField = (typeof NUMBER_FIELDS)[number];
const CLEAR = 0.5;
/** A heading this sure needs no title. */
const PLAIN = 0.8;
/** A key this much less sure than another is none. */
const LESS_SURE = 0.1;
/** Words that head any number. */
const VAGUE = [
  '=antal',
  '=count',
  '=number',
  '=tal',
  '=i =alt',
  '=ialt',
  '=total',
  '=sum',
  '=rate',
  '=vaerdi',
  '=value',
  '=personer',
  '=pct',
  '=%',
  '=procent',
  '=andel',
  '=kr',
  '=resultat',
  '=opgjort',
  '=realiseret',
  '=actual',
];
const MOSTLY = 0.7;
/** The sum of a population column against that of the contract's own: courses are far fewer, kroner far more. */
const FEWEST_PEOPLE = 0.5;
const MOST_PEOPLE = 10;

/** A list of municipalities: the column that names them, and every number column that is one of ours. */
export interface ListMatch {
  readonly columns: readonly FieldColumn[];
  readonly score: number;
}

/**
 * Recognises a list with one row a municipality. A heading that is only a year borrows its meaning from the title.
 * `null` when no column names enough different municipalities, each about once.
 */
export function matchMunicipalityList(
  columns: readonly Column[],
  title: FoldedHeading,
  wanted: { municipalities: number; population: number },
): ListMatch | null {
  const naming = columns
    .filter((c) => isListOfMunicipalities(c, wanted.municipalities))
    .sort((a, b) => rank(b) - rank(a));
  const [first] = naming;
  if (first === undefined) return null;

  const found: FieldColumn[] = [];
  const add = (field: MunicipalityField, c: Column, name: number): void => {
    found.push({ field, column: c.column, heading: c.heading?.text ?? '', name, content: 1 });
  };
  const code = naming.find((c) => c.profile.number > MOSTLY && c.profile.municipality > MOSTLY);
  const named = naming.find((c) => c !== code);
  if (named !== undefined) add('municipality', named, rank(named));
  if (code !== undefined) add('code', code, 1);

  let ean: Column | null = null;
  for (const c of columns) {
    if (naming.includes(c)) continue;
    if (nameScore(c.heading, municipalityListWords.ean) >= CLEAR) {
      ean ??= c;
      continue;
    }
    if (c.profile.filled > 0 && c.profile.number < CLEAR) continue;
    const best = bestNumberField(c, title, wanted.population);
    if (best !== null) add(best.field, c, best.name);
  }
  if (ean !== null) add('ean', ean, 1);
  dropVagueKeys(found);
  const useful = found.filter((c) => c.field !== 'municipality' && c.field !== 'code');
  return useful.length === 0 ? null : { columns: found, score: 1 + useful.length };
}

/** Beside a column that is called the key, «andel» is somebody's arithmetic. */
function dropVagueKeys(found: FieldColumn[]): void {
  const isKey = (c: FieldColumn): boolean => c.field === 'key';
  const best = Math.max(...found.filter(isKey).map((c) => c.name), 0);
  const vague = found.filter((c) => isKey(c) && c.name < best - LESS_SURE);
  for (const c of vague) found.splice(found.indexOf(c), 1);
}

function isListOfMunicipalities(c: Column, municipalities: number): boolean {
  const { profile } = c;
  const enough = Math.min(10, Math.ceil(municipalities / 2));
  return (
    profile.municipality >= 0.6 &&
    profile.distinctMunicipalities >= enough &&
    profile.distinct >= 0.8 * profile.filled
  );
}

function rank(c: Column): number {
  return nameScore(c.heading, municipalityListWords.municipality) + c.profile.text;
}

/**
 * Which number a column holds. A heading that is clear decides; one that could be anything («Antal», «I alt», «2026»)
 * is read together with the title, and only if the title means one thing.
 */
function bestNumberField(
  c: Column,
  title: FoldedHeading,
  population: number,
): { field: NumberField; name: number } | null {
  const own = ranked(c.heading);
  const [best] = own;
  if (best !== undefined && best.name >= PLAIN) return best;
  const meant = ranked({ text: '', column: c.column, own: title, last: title, full: title });
  const [said, ...others] = meant.filter(({ name }) => name >= CLEAR);
  const isVague =
    c.heading === null || saysAny(c.heading.own, VAGUE) || saysOnlyWhen(c.heading.own);
  if (isVague && said !== undefined && others.length === 0) return said;
  if (best !== undefined && best.name >= CLEAR && !isVague) return best;
  const isPeople =
    c.profile.filled > 0 &&
    saysOnlyWhen(c.heading?.own ?? null) &&
    c.profile.sum > population * FEWEST_PEOPLE &&
    c.profile.sum < population * MOST_PEOPLE;
  return isPeople ? { field: 'population', name: 0 } : null;
}

function ranked(heading: Heading | null): { field: NumberField; name: number }[] {
  return NUMBER_FIELDS.map((field) => ({
    field,
    name: nameScore(heading, municipalityListWords[field]),
  })).sort((a, b) => b.name - a.name);
}

const WHEN = /^(?:\d+|aar|year|pr|per|primo|ultimo|k[1-4]|januar|jan|january|den|d)$/;

/** A heading that names no more than a time, like «2025», «1. januar 2025», «pr. 1.1.2025», «2025K1»; or nothing. */
function saysOnlyWhen(heading: FoldedHeading | null): boolean {
  return (
    heading === null ||
    splitHeading(heading.text).words.every((word) => WHEN.test(word.replace(/^\d{4}(?=k\d$)/, '')))
  );
}
