import { textOf } from '../text/catalogue';
import type { Language } from '../text/language';
import type { Plan } from '../workbook/plan';
import { cell } from './cells';
import { composeSheet, type Line } from './compose-sheet';
import type { Stamp } from './own-sheets';
import { PAGE_TONES } from './palette';
import { stampSerial } from './stamp';
import { formatted, STYLES } from './styles';

export interface Problem {
  readonly title: string;
  readonly reason: string;
  /** What to do next. */
  readonly next: string;
  readonly stamp: Stamp;
  readonly dateSystem: 1900 | 1904;
  readonly language: Language;
}

const WIDTH = 88;

/** `Datakontrol` as it stands when a review came to nothing: the reason, when, and what to do next. The other sheets stay. */
export function problemPlan({ title, reason, next, stamp, dateSystem, language }: Problem): Plan {
  const { names, writtenFormat } = textOf(language).sheets;
  const lines: Line[] = [
    { cells: [cell(title, STYLES.title)], least: 28 },
    { cells: [cell(reason, STYLES.warning)], least: 48 },
    { cells: [cell(next, STYLES.about)], least: 32 },
    { cells: [cell(stampSerial(stamp, dateSystem), formatted(STYLES.fact, writtenFormat))] },
  ];
  return {
    sheets: [
      composeSheet(
        {
          role: 'receipt',
          name: names.receipt,
          freeze: { rows: 0, columns: 0 },
          print: { landscape: true, repeatRows: null, footer: '' },
          choices: [],
          tabColor: PAGE_TONES.warning.color,
        },
        [WIDTH],
        lines,
      ),
    ],
  };
}
