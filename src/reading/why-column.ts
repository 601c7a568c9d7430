import { columnNumber } from '../workbook/address';
import type { Mapping } from './mapping';
import { saysAny, splitHeading, weighHeading, type FoldedHeading } from './recognition/match-name';
import { yearsIn } from './recognition/named-year';
import type { FieldColumn, FoundTable } from './recognition/table';
import type { Field, SourceKind, WhyColumn } from './records';
import { foldText } from './values/fold-text';
import { evaluationWords } from './vocabulary/evaluation';
import { guidanceWords } from './vocabulary/guidance';
import { measurementWords } from './vocabulary/measurement';
import { municipalityListWords } from './vocabulary/municipality-list';
import type { FieldWords } from './vocabulary/words';

const WORDS: Readonly<Record<SourceKind, Readonly<Partial<Record<Field, FieldWords>>>>> = {
  guidance: guidanceWords,
  evaluation: evaluationWords,
  municipalities: municipalityListWords,
  measurements: measurementWords,
};

/** Why a column of a found table was taken for its field. */
export function whyColumn(
  { field, column, mark, name }: FieldColumn,
  { kind, headings }: FoundTable,
  mapping: Mapping['sheets'][string] | null,
): WhyColumn {
  const corrected = [mapping?.columns?.[field] ?? []].flat();
  if (corrected.some((letter) => columnNumber(letter) === column)) return 'correction';
  if (mark !== undefined) return 'answer';
  const words = WORDS[kind][field];
  const heading = headings.find((each) => each.column === column);
  if (words === undefined || heading === undefined) return 'cells';
  const own = whyHeading(heading.own, words);
  if (own !== null) return own;
  if (whyHeading(heading.full, words) !== null) return 'group';
  // A municipality list borrows the meaning of its number columns from its title; names and codes speak for themselves.
  const isNumber = kind === 'municipalities' && field !== 'municipality' && field !== 'code';
  return isNumber && name > 0 ? 'title' : 'cells';
}

/** Why a column of typed-in measurements was taken for its field: its heading, or a year over values. */
export function whyMeasureColumn(field: 'measure' | 'date' | 'year' | 'value', heading: string) {
  const folded = splitHeading(foldText(heading));
  const isYear = field === 'value' && yearsIn(folded.text).size > 0;
  return isYear ? 'heading' : (whyHeading(folded, measurementWords[field]) ?? 'cells');
}

/** Whether a heading names a field, spelt right or nearly; `null` when it does not. */
function whyHeading(heading: FoldedHeading, words: FieldWords): 'heading' | 'nearHeading' | null {
  if (weighHeading(heading, words) === 0) return null;
  const spelt = words.phrases.map(([phrase]) => phrase);
  return saysAny(heading, spelt) ? 'heading' : 'nearHeading';
}
