import { saysAny } from './match-name';
import type { Column } from './match-columns';
import type { FieldColumn, Mark } from './table';

/** Columns that are headed by an answer instead of a question, and only marked: «Individuel | Kollektiv» with x. */
const MARKS: readonly {
  readonly field: 'form' | 'segment';
  readonly mark: Mark;
  readonly phrases: readonly string[];
}[] = [
  {
    field: 'form',
    mark: 'individual',
    phrases: ['individuel', 'individual', 'en til en', 'one to one', '==1 1', '==enkelt'],
  },
  {
    field: 'form',
    mark: 'collective',
    phrases: ['kollektiv', 'collective', 'gruppe', 'workshop', '==hold', '==kursus', '==webinar'],
  },
  {
    field: 'segment',
    mark: 'growth',
    phrases: ['vaekstvirksomhed', 'vaekstsegment', '==vaekst', 'growth company', 'growth segment'],
  },
  {
    field: 'segment',
    mark: 'operations',
    phrases: ['driftsvirksomhed', 'driftssegment', '==drift', 'operations segment'],
  },
];
const MOSTLY = 0.6;
/** Letters that mean the segments where both stand. */
const LETTERS: Partial<Record<Mark, string>> = { growth: 'v', operations: 'd' };

/** The marked columns of a field that no column tells outright; none when a heading says both answers. */
export function matchMarks(
  columns: readonly Column[],
  taken: readonly FieldColumn[],
  field: 'form' | 'segment',
): FieldColumn[] {
  if (taken.some((c) => c.field === field)) return [];
  const used = new Set(taken.map((c) => c.column));
  const isHeaded = (letter: string): boolean =>
    columns.some(({ heading }) => heading?.last.text === letter);
  const hasLetters = Object.values(LETTERS).every(isHeaded);
  return columns.flatMap(({ column, heading, profile }): FieldColumn[] => {
    if (heading === null || used.has(column)) return [];
    if (profile.filled > 0 && profile.yesNo < MOSTLY) return [];
    const said = MARKS.filter(
      ({ field: of, mark, phrases }) =>
        of === field &&
        (saysAny(heading.own, phrases) ||
          saysAny(heading.last, phrases) ||
          (hasLetters && heading.last.text === LETTERS[mark])),
    );
    const [only, ...others] = said;
    if (only === undefined || others.length > 0) return [];
    return [
      { field, column, heading: heading.text, name: 1, content: profile.yesNo, mark: only.mark },
    ];
  });
}
