import type { Heading } from '../../../src/reading/recognition/headings';
import type { Column, Match } from '../../../src/reading/recognition/match-columns';
import { splitHeading, type FoldedHeading } from '../../../src/reading/recognition/match-name';
import type { Profile } from '../../../src/reading/recognition/profile-column';
import type { FieldColumn } from '../../../src/reading/recognition/table';
import type { Field } from '../../../src/reading/records';
import { foldText } from '../../../src/reading/values/fold-text';

const EMPTY: Profile = {
  filled: 0,
  day: 0,
  plainDay: 0,
  daySpan: 0,
  cvr: 0,
  checkedCvr: 0,
  municipality: 0,
  distinctMunicipalities: 0,
  form: 0,
  segment: 0,
  yesNo: 0,
  score: 0,
  answer: 0,
  scale: 0,
  number: 0,
  text: 0,
  distinct: 0,
  length: 0,
  sum: 0,
};

/** What a column holds, where only some of it matters. */
export function profileOf(some: Partial<Profile> = {}): Profile {
  return { ...EMPTY, ...some };
}

export function folded(text: string): FoldedHeading {
  return splitHeading(foldText(text));
}

/** A heading of one row, in a group that begins in another column where one is given. */
export function headingOf(
  text: string,
  column = 1,
  group?: { readonly text: string; readonly column: number },
): Heading {
  const own = folded(text);
  return {
    column,
    text,
    own,
    last: own,
    full: group === undefined ? own : folded(`${group.text} ${text}`),
    ...(group && { group }),
  };
}

export function columnOf(column: number, text: string | null, some: Partial<Profile> = {}): Column {
  return {
    column,
    heading: text === null ? null : headingOf(text, column),
    profile: profileOf(some),
  };
}

/** A field that a column was taken for, as surely as its heading and its cells say. */
export type Taken = readonly [field: Field, name?: number, content?: number];

/** Fields in columns 1, 2, 3 …, and those that two columns fit alike. */
export function matchOf(taken: readonly Taken[], tied: readonly Field[] = []): Match {
  const columns = taken.map(([field, name = 1, content = 1], at): FieldColumn => ({
    field,
    column: at + 1,
    heading: field,
    name,
    content,
  }));
  const ties = tied.map((field) => ({ field, columns: [8, 9], headings: [field, field] }));
  return { columns, ties, score: columns.length };
}
