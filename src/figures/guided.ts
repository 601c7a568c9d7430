import Fraction from 'fraction.js';
import type { FindingList } from '../reading/finding-list';
import type { GuidanceSheet } from '../reading/records';
import { columnsOf } from './columns-of';
import type { Companies } from './companies';
import type { Courses } from './courses';
import type { Figure } from './figures';
import { formOf } from './guidance-log';
import type { GuidanceLog } from './guidance-log';
import { noFigure } from './no-figure';

const [INDIVIDUAL, COLLECTIVE] = [1, 2];

/**
 * Distinct companies with individual guidance + distinct companies with collective guidance (6.b (II)): a company may
 * count once in each. `parts.distinct` is the companies with either. A row without a form is listed, counted in neither.
 */
export function countGuided(
  log: GuidanceLog,
  companies: Companies,
  courses: Courses,
  findings: FindingList,
): Figure {
  if (log.offered === 0) return noFigure('noSheet');
  const tellsCompanies = log.has('cvr') || log.has('company');
  if (log.sheets.length === 0 || !tellsCompanies) return noFigure('noColumn');
  tellUncertainty(log, companies, findings);
  const forms = new Uint8Array(companies.count);
  log.each((row, sheet, index) => {
    if (formOf(row, sheet) === null) {
      const at = { source: sheet.source, row: row.row, field: 'form' } as const;
      findings.addRow('warning', 'rowWithoutForm', at, {});
      return;
    }
    const company = companies.of(index);
    const form = courses.form(courses.of(index)) === 'individual' ? INDIVIDUAL : COLLECTIVE;
    forms[company] = (forms[company] ?? 0) | form;
  });
  let [individual, collective, distinct] = [0, 0, 0];
  for (const form of forms) {
    if (form & INDIVIDUAL) individual += 1;
    if (form & COLLECTIVE) collective += 1;
    if (form > 0) distinct += 1;
  }
  if (distinct === 0 && log.length > 0) return noFigure('noAnswers');
  return {
    actual: new Fraction(individual + collective),
    missing: null,
    parts: { individual, collective, distinct },
    where: columnsOf(
      log.sheets.map(({ source }) => source),
      ['cvr', 'company', 'form'],
    ),
  };
}

function tellUncertainty(log: GuidanceLog, companies: Companies, findings: FindingList): void {
  const assumed = new Map<GuidanceSheet, number>();
  log.each((_row, sheet) => {
    if (!sheet.has.has('form')) assumed.set(sheet, (assumed.get(sheet) ?? 0) + 1);
  });
  for (const [{ sheet }, rows] of assumed)
    findings.add('note', 'noFormColumn', { sheet }, { rows });
  const { byName, alone } = companies;
  if (byName + alone > 0) findings.add('note', 'uncertainCompanies', null, { byName, alone });
}
