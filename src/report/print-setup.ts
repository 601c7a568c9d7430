import type { PrintPlan, SheetRole } from '../workbook/plan';
import type { Report } from './report';

/** Landscape, one page wide, the header row on every page, and a footer with the page number (Excel's footer codes). */
export function landscape(
  { assessment, text }: Report,
  role: SheetRole,
  headerRow: number,
): PrintPlan {
  const { sheets } = text;
  return {
    landscape: true,
    repeatRows: { first: headerRow, last: headerRow },
    footer: `&L${sheets.title(role, assessment.period.year)}&R${sheets.page} &P ${sheets.of} &N`,
  };
}
