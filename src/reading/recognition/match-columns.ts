import type { Block } from '../../workbook/block';
import { valueAt } from '../../workbook/block';
import type { CellValue } from '../../workbook/cell';
import type { Field } from '../records';
import { foldText } from '../values/fold-text';
import { readDay } from '../values/read-day';
import type { FieldWords } from '../vocabulary/words';
import { assignColumns } from './assign-columns';
import { fitField, scoreField } from './fit-field';
import type { Heading } from './headings';
import { ELSEWHERE, MEETING_PLACES } from '../vocabulary/elsewhere';
import { PEOPLE } from '../vocabulary/people';
import { saysAny, weighHeading } from './match-name';
import type { Profile } from './profile-column';
import type { FieldColumn, Tie } from './table';

/** Below this a column is not taken for a field. */
const LEAST = 0.35;
/** Two columns whose scores lie closer than this are a question. */
const NEAR = 0.05;
/** A heading this unsure, as «By» over municipalities, says that another column is meant, where there is one. */
const FAINT = 0.5;
/** Groups whose names and municipalities are not the company's. */
const OF_OTHERS = [...PEOPLE, ...MEETING_PLACES];
const GROUP = 0.97;
const LAST_ROW = 0.98;

export interface Column {
  readonly column: number;
  /** `null`: nothing stands over it. */
  readonly heading: Heading | null;
  readonly profile: Profile;
}

export interface Match {
  readonly columns: readonly FieldColumn[];
  readonly ties: readonly Tie[];
  readonly score: number;
}

/**
 * The best assignment of a kind's fields to a table's columns, by headings and by what the cells hold.
 * A field for which another free column scores as well is a tie and stays unassigned, unless both hold the same.
 */
export function matchColumns<F extends Field>(
  words: Readonly<Record<F, FieldWords>>,
  fields: readonly F[],
  columns: readonly Column[],
  block: Block,
  rows: { first: number; last: number },
): Match {
  const names = fields.map((field) => columns.map((c) => nameScore(c.heading, words[field])));
  const scores = fields.map((field, f) =>
    columns.map((c, i) => {
      const name = names[f]?.[i] ?? 0;
      const isFaint = name > 0 && name < FAINT;
      const isDenied =
        c.heading !== null && (saysAny(c.heading.own, words[field].never) || isOfOthers(c.heading));
      const score = scoreField(name, c.profile, field, isFaint || isDenied);
      return score < LEAST ? 0 : score;
    }),
  );
  const assigned = assignColumns(scores);
  const scoreOf = (f: number, c: number): number => scores[f]?.[c] ?? 0;

  const ties: Tie[] = [];
  const taken: FieldColumn[] = [];
  let total = 0;
  fields.forEach((field, f) => {
    const at = assigned[f] ?? -1;
    const own = columns[at];
    if (own === undefined) return;
    total += scoreOf(f, at);
    const rivals = columns.filter(
      (c, i) =>
        i !== at &&
        scoreOf(f, at) - scoreOf(f, i) < NEAR &&
        gainElsewhere(at, i, assigned, scoreOf) > -NEAR &&
        !holdsTheSame(block, rows, [own, c], field),
    );
    const real = own.profile.filled === 0 ? rivals : rivals.filter((c) => c.profile.filled > 0);
    if (real.length > 0) {
      const all = [own, ...real];
      ties.push({
        field,
        columns: all.map((c) => c.column),
        headings: all.map((c) => c.heading?.text ?? ''),
      });
      return;
    }
    taken.push({
      field,
      column: own.column,
      heading: own.heading?.text ?? '',
      name: names[f]?.[at] ?? 0,
      content: fitField(field, own.profile).content,
    });
  });
  return { columns: taken, ties, score: total };
}

/** What a heading says of a field: its own words first, then its last row, then with the group above it. */
export function nameScore(heading: Heading | null, words: FieldWords): number {
  if (heading === null || saysAny(heading.own, words.never)) return 0;
  if (isOfOthers(heading)) return 0;
  const { own, last, full } = heading;
  // Most headings stand in one row, and the same text says no more with less weight.
  return Math.max(
    weighHeading(own, words),
    last.text === own.text ? 0 : weighHeading(last, words) * LAST_ROW,
    full.text === own.text || saysAny(own, ELSEWHERE) ? 0 : weighHeading(full, words) * GROUP,
  );
}

function isOfOthers({ own, full }: Heading): boolean {
  return full.text !== own.text && saysAny(full, OF_OTHERS);
}

/** What the other fields lose or win when a field moves from column `from` to column `to`. */
function gainElsewhere(
  from: number,
  to: number,
  assigned: readonly (number | null)[],
  scoreOf: (f: number, c: number) => number,
): number {
  const other = assigned.indexOf(to);
  if (other < 0) return 0;
  return scoreOf(other, from) - scoreOf(other, to);
}

/** A cell's value as far as its field looks at it: a day without its clock, digits alone, a name as it folds. */
function asMeant(value: CellValue, field: Field): CellValue {
  if (field === 'date' || field === 'start') {
    const day = readDay(value, 1900);
    if (day.kind === 'value') return day.value;
    return typeof value === 'number' ? Math.floor(value) : value;
  }
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const folded = foldText(String(value));
  if (field === 'cvr') return folded.replace(/\D/g, '');
  return field === 'municipality' ? folded.replace(/ kommune$/, '') : folded;
}

/** Two columns that say the same are no question, however they are written. */
function holdsTheSame(
  block: Block,
  rows: { first: number; last: number },
  [a, b]: readonly [Column, Column],
  field: Field,
): boolean {
  const said = (row: number, column: number): CellValue =>
    asMeant(valueAt(block, row, column), field);
  for (let row = rows.first; row <= rows.last; row += 1) {
    if (said(row, a.column) !== said(row, b.column)) return false;
  }
  return true;
}
