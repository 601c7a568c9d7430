import type { GoalStatus, MunicipalityStatus } from '../status/verdict';
import type { Severity } from '../workbook/finding';

/** Dark text on a light fill, `#RRGGBB`, contrast at least 4.5:1. */
export interface Tone {
  readonly fill: string;
  readonly color: string;
}

const GREEN: Tone = { fill: '#BFE3C8', color: '#0B4A22' };
const PALE_GREEN: Tone = { fill: '#E4F3E7', color: '#0B4A22' };
const AMBER: Tone = { fill: '#FFE7A6', color: '#5C3A00' };
const RED: Tone = { fill: '#F7B9AE', color: '#6B0F0A' };
const BLUE: Tone = { fill: '#BBD9F2', color: '#0A3A63' };
const LAVENDER: Tone = { fill: '#DCE3F8', color: '#1B2F66' };
const GREY: Tone = { fill: '#E7E6E6', color: '#404040' };

/** The colour of each status, the same in sheets and pane. It never stands alone: a word and a symbol go with it. */
export const STATUS_TONES: Readonly<Record<GoalStatus | MunicipalityStatus, Tone>> = {
  met: GREEN,
  within: GREEN,
  onTrack: PALE_GREEN,
  behind: AMBER,
  missed: RED,
  below: RED,
  above: BLUE,
  clarify: LAVENDER,
  noData: GREY,
  notSet: GREY,
  unknown: GREY,
};

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  error: RED,
  warning: AMBER,
  note: GREY,
};

/** The white page and what is not a status: headings, cells to type in, controls. */
export const PAGE_TONES = {
  page: { fill: '#FFFFFF', color: '#1F1F1F' },
  muted: { fill: '#FFFFFF', color: '#595959' },
  link: { fill: '#FFFFFF', color: '#0B57A4' },
  title: { fill: '#FFFFFF', color: '#16324F' },
  header: { fill: '#16324F', color: '#FFFFFF' },
  section: { fill: '#FFFFFF', color: '#16324F' },
  input: { fill: '#FFF9DB', color: '#1F1F1F' },
  staff: { fill: '#F6F3EC', color: '#1F1F1F' },
  sum: { fill: '#EDF1F5', color: '#1F1F1F' },
  matches: GREEN,
  warning: AMBER,
} as const satisfies Record<string, Tone>;
