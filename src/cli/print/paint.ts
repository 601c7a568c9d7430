import type { GoalStatus, MunicipalityStatus } from '../../status/verdict';
import type { Severity } from '../../workbook/finding';

const PLAIN = '\u001b[0m';
const BOLD = '\u001b[1m';
const GREEN = '\u001b[32m';
const YELLOW = '\u001b[33m';
const RED = '\u001b[31m';
const BLUE = '\u001b[34m';
const CYAN = '\u001b[36m';
const GREY = '\u001b[90m';

const COLORS: Readonly<Record<GoalStatus | MunicipalityStatus | Severity, string>> = {
  met: GREEN,
  within: GREEN,
  onTrack: GREEN,
  behind: YELLOW,
  missed: RED,
  below: RED,
  above: BLUE,
  clarify: CYAN,
  noData: GREY,
  notSet: GREY,
  unknown: GREY,
  error: RED,
  warning: YELLOW,
  note: GREY,
};

/** Colours for a terminal, or none; a status has its word and symbol either way. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly as: (status: keyof typeof COLORS, text: string) => string;
}

export function paintFor(hasColor: boolean): Paint {
  return hasColor
    ? {
        bold: (text) => BOLD + text + PLAIN,
        as: (status, text) => COLORS[status] + text + PLAIN,
      }
    : { bold: (text) => text, as: (_, text) => text };
}
