import { formatAt, valueAt, type Block } from '../../workbook/block';
import { isError, UNCALCULATED, type CellValue } from '../../workbook/cell';
import { civilOf, type Day } from '../../workbook/day';
import type { MunicipalityName } from '../records';
import { isSerialText } from '../values/read-day';
import type { CellTraits } from './cell-traits';

/** What a column holds, as shares of its filled cells: how well each reading fits. All 0 to 1. */
export interface Profile {
  readonly filled: number;
  readonly day: number;
  /** Days that are formatted as days or written as text, not as a serial number: recognisable without a heading. */
  readonly plainDay: number;
  /** Years between the tenth and the ninetieth of a hundred of its days. */
  readonly daySpan: number;
  readonly cvr: number;
  /** CVR numbers that pass the check of modulus 11: recognisable without a heading. */
  readonly checkedCvr: number;
  readonly municipality: number;
  readonly distinctMunicipalities: number;
  readonly form: number;
  readonly segment: number;
  readonly yesNo: number;
  readonly score: number;
  readonly answer: number;
  readonly scale: number;
  readonly number: number;
  readonly text: number;
  /** Different values among the filled cells. */
  readonly distinct: number;
  /** Mean length of the texts. */
  readonly length: number;
  readonly sum: number;
}

export interface ProfileContext {
  readonly dateSystem: 1900 | 1904;
  readonly inside: ReadonlySet<string>;
  /** What a cell can be read as; remembered, since a column is looked at under every header that it may have. */
  readonly traitsOf: (value: CellValue) => CellTraits;
}

const DATE_FORMAT = /[dy]/i;
const SAMPLE = 200;
const LONGEST = 300;

/** Looks at up to 200 filled cells of a column between two rows. */
export function profileColumn(
  block: Block,
  column: number,
  rows: { first: number; last: number },
  context: ProfileContext,
): Profile {
  const tally = new Tally();
  for (let row = rows.first; row <= rows.last && tally.filled < SAMPLE; row += 1) {
    const value = valueAt(block, row, column);
    if (isEmpty(value)) continue;
    tally.add(value, formatAt(block, row, column), context);
  }
  return tally.profile();
}

function isEmpty(value: CellValue): boolean {
  if (isError(value)) return value.error === UNCALCULATED;
  return value === null || (typeof value === 'string' && value.trim() === '');
}

class Tally {
  filled = 0;
  private readonly counts = new Map<string, number>();
  private readonly days: Day[] = [];
  private readonly municipalities = new Set<string>();
  private readonly values = new Set<string>();
  private characters = 0;
  private sum = 0;

  add(value: CellValue, format: string, context: ProfileContext): void {
    this.filled += 1;
    if (isError(value)) return;
    const short = typeof value === 'string' ? value.slice(0, LONGEST) : value;
    const traits = context.traitsOf(short);
    const { day, cvr, municipality, answer, number } = traits;
    if (day !== null) {
      this.count('day');
      this.days.push(day);
      const isPlain =
        typeof short === 'string'
          ? !isSerialText(short.trim())
          : DATE_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
      if (isPlain) this.count('plainDay');
    }
    if (cvr !== null) this.count('cvr');
    if (cvr === 'checked') this.count('checkedCvr');
    if (municipality !== null) this.addMunicipality(municipality);
    for (const kind of ['form', 'segment', 'yesNo', 'score'] as const) {
      if (traits[kind]) this.count(kind);
    }
    if (answer !== null) this.count(answer);
    if (number !== null) {
      this.count('number');
      this.sum += number;
    }
    if (typeof short === 'string') {
      if (number === null) this.count('text');
      this.characters += short.length;
    }
    this.values.add(String(short));
  }

  private addMunicipality(name: MunicipalityName): void {
    if (name.kind === 'unknown') return;
    this.count('municipality');
    if (name.kind === 'inside') this.municipalities.add(name.code);
  }

  private count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  profile(): Profile {
    const share = (what: string): number =>
      this.filled === 0 ? 0 : (this.counts.get(what) ?? 0) / this.filled;
    return {
      filled: this.filled,
      day: share('day'),
      plainDay: share('plainDay'),
      daySpan: spanOf(this.days),
      cvr: share('cvr'),
      checkedCvr: share('checkedCvr'),
      municipality: share('municipality'),
      distinctMunicipalities: this.municipalities.size,
      form: share('form'),
      segment: share('segment'),
      yesNo: share('yesNo'),
      score: share('score'),
      answer: share('answer'),
      scale: share('scale'),
      number: share('number'),
      text: share('text'),
      distinct: this.values.size,
      length: this.filled === 0 ? 0 : this.characters / this.filled,
      sum: this.sum,
    };
  }
}

function spanOf(days: Day[]): number {
  days.sort((a, b) => a - b);
  const early = days[Math.floor((days.length - 1) * 0.1)];
  const late = days[Math.floor((days.length - 1) * 0.9)];
  return early === undefined || late === undefined ? 0 : civilOf(late).year - civilOf(early).year;
}
