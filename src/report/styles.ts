import type { Style } from '../workbook/plan';
import { PAGE_TONES, type Tone } from './palette';

const ON_PAGE: Style = { color: PAGE_TONES.page.color, vertical: 'top' };
const IN_TABLE: Style = { ...ON_PAGE, border: 'thin' };
const TEXT: Style = { ...IN_TABLE, wrap: true, horizontal: 'left', indent: 1 };
const HEADER: Style = {
  bold: true,
  wrap: true,
  vertical: 'center',
  border: 'thin',
  ...PAGE_TONES.header,
};

/** Every look that the sheets use. A cell of a table has a thin border; text wraps wherever it may be long. */
export const STYLES = {
  title: { bold: true, size: 16, color: PAGE_TONES.title.color, vertical: 'center' },
  about: { ...ON_PAGE, wrap: true },
  fact: { color: PAGE_TONES.muted.color, horizontal: 'left', vertical: 'center' },
  factText: { color: PAGE_TONES.muted.color, wrap: true, vertical: 'top' },
  seal: { color: PAGE_TONES.muted.color, size: 9, vertical: 'top' },
  summary: { ...ON_PAGE, bold: true, vertical: 'center' },
  notice: { ...ON_PAGE, bold: true, wrap: true },
  warning: { bold: true, wrap: true, vertical: 'center', ...PAGE_TONES.warning },
  section: { bold: true, size: 13, color: PAGE_TONES.section.color, vertical: 'bottom' },
  header: { ...HEADER, horizontal: 'left', indent: 1 },
  headerNumber: { ...HEADER, horizontal: 'right' },
  headerCentered: { ...HEADER, horizontal: 'center' },
  headerId: { ...HEADER, horizontal: 'left' },
  text: TEXT,
  name: { ...TEXT, bold: true },
  number: { ...IN_TABLE, horizontal: 'right' },
  centered: { ...IN_TABLE, horizontal: 'center', wrap: true },
  id: { ...IN_TABLE, color: PAGE_TONES.muted.color, size: 9, wrap: true },
  muted: { ...TEXT, color: PAGE_TONES.muted.color },
  link: { ...TEXT, color: PAGE_TONES.link.color },
  linkLine: { color: PAGE_TONES.link.color, vertical: 'top' },
  input: { ...TEXT, ...PAGE_TONES.input },
  staff: { ...TEXT, ...PAGE_TONES.staff },
  sumText: { ...TEXT, bold: true, ...PAGE_TONES.sum },
  sumNumber: { ...IN_TABLE, bold: true, horizontal: 'right', ...PAGE_TONES.sum },
} as const satisfies Record<string, Style>;

/** The look of a status or a severity: its colours, bold, centred. */
export function toneStyle(tone: Tone): Style {
  return { ...IN_TABLE, bold: true, wrap: true, horizontal: 'center', ...tone };
}

/** The same style with a number format (en-US codes). */
export function formatted(style: Style, numberFormat: string): Style {
  return { ...style, numberFormat };
}
