import { textOf } from '../text/catalogue';
import type { Language } from '../text/language';
import { serialOf } from '../workbook/day';
import type { Plan, PlannedCell } from '../workbook/plan';
import type { Stamp } from './own-sheets';
import { PAGE_TONES } from './palette';

export interface Problem {
  readonly title: string;
  readonly reason: string;
  /** What to do next. */
  readonly next: string;
  readonly stamp: Stamp;
  readonly dateSystem: 1900 | 1904;
  readonly language: Language;
}

const MINUTES_A_DAY = 1440;
const TITLE_SIZE = 16;

/** `Datakontrol` as it stands when a review came to nothing: the reason, when, and what to do next. The other sheets stay. */
export function problemPlan({ title, reason, next, stamp, dateSystem, language }: Problem): Plan {
  const { names, writtenFormat } = textOf(language).sheets;
  const when = serialOf(stamp.day, dateSystem) + stamp.minute / MINUTES_A_DAY;
  const { title: heading, page, muted, warning } = PAGE_TONES;
  const lines: readonly (readonly [number, PlannedCell])[] = [
    [28, { value: title, style: { bold: true, size: TITLE_SIZE, color: heading.color } }],
    [48, { value: reason, style: { ...warning, wrap: true, vertical: 'center' } }],
    [32, { value: next, style: { color: page.color, wrap: true, vertical: 'center' } }],
    [
      18,
      {
        value: when,
        style: { color: muted.color, numberFormat: writtenFormat, horizontal: 'left' },
      },
    ],
  ];
  return {
    sheets: [
      {
        role: 'receipt',
        name: names.receipt,
        columns: [{ width: 88 }],
        rows: lines.map(([height, cell]) => ({ height, cells: [cell] })),
        merges: [],
        freeze: { rows: 0, columns: 0 },
        print: { landscape: true, repeatRows: null, footer: '' },
        choices: [],
        tabColor: warning.color,
      },
    ],
  };
}
