import type { CellValue } from '../../workbook/cell';
import type { Day } from '../../workbook/day';
import type { MunicipalityName } from '../records';
import { foldText } from '../values/fold-text';
import { readAnswer } from '../values/read-answer';
import { readCvr } from '../values/read-cvr';
import { readDay } from '../values/read-day';
import { readForm } from '../values/read-form';
import { readMunicipality } from '../values/read-municipality';
import { readNumber } from '../values/read-number';
import { readScore } from '../values/read-score';
import { readSegment } from '../values/read-segment';
import { readYesNo } from '../values/read-yes-no';

/** What a single cell can be read as, by every reading there is; `null` and `false` where it can't. */
export interface CellTraits {
  readonly day: Day | null;
  /** Eight digits, with or without a check that holds; a number that may be a person's stands in CVR columns too. */
  readonly cvr: 'checked' | 'unchecked' | null;
  readonly municipality: MunicipalityName | null;
  readonly form: boolean;
  readonly segment: boolean;
  readonly yesNo: boolean;
  readonly score: boolean;
  readonly answer: 'scale' | 'answer' | null;
  readonly number: number | null;
}

const GRADES = [
  'grad',
  'slet ikke',
  'overhovedet',
  'enig',
  'extent',
  'degree',
  'agree',
  'not at all',
  'hverken',
];

/** Tries every reading on a cell. */
export function cellTraits(
  value: CellValue,
  context: { readonly dateSystem: 1900 | 1904; readonly inside: ReadonlySet<string> },
): CellTraits {
  const day = readDay(value, context.dateSystem);
  const municipality = readMunicipality(value, context.inside);
  const number = readNumber(value);
  return {
    day: day.kind === 'value' ? day.value : null,
    cvr: cvrTrait(value),
    municipality: municipality.kind === 'value' ? municipality.value : null,
    form: readForm(value).kind === 'value',
    segment: readSegment(value).kind === 'value',
    yesNo: ['value', 'notInBase'].includes(readYesNo(value).kind),
    score: readScore(value).kind === 'value',
    answer: answerTrait(value),
    number: number.kind === 'value' ? number.value.value.valueOf() : null,
  };
}

function cvrTrait(value: CellValue): CellTraits['cvr'] {
  const cvr = readCvr(value);
  if (cvr.kind === 'value') return cvr.value.passesCheck ? 'checked' : 'unchecked';
  return cvr.kind === 'cpr' ? 'unchecked' : null;
}

function answerTrait(value: CellValue): CellTraits['answer'] {
  const answer = readAnswer(value).kind;
  if (answer === 'scale') return 'scale';
  return isGraded(value) || answer === 'notInBase' ? 'answer' : null;
}

function isGraded(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  const folded = foldText(value);
  return GRADES.some((grade) => folded.includes(grade));
}
