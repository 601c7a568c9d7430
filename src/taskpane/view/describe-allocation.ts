import type { Assessment } from '../../report/assessment';
import { sayControls } from '../../report/say-controls';
import { sayLeftOvers } from '../../report/say-left-overs';
import type { Allocation, AllocationRow } from '../../split/allocation';
import { textOf, type Catalogue } from '../../text/catalogue';
import type { Language } from '../../text/language';
import { cellOfMunicipality } from './cell-of-municipality';
import { placesView } from './place-view';
import type { AllocationRowView, AllocationView } from './review-view';

/** The split with its control sums; `null` when it was refused. */
export function describeAllocation(
  assessment: Assessment,
  language: Language,
): AllocationView | null {
  const { allocation, settings } = assessment;
  if (allocation === null) return null;
  const text = textOf(language);
  const { year, total, unit, currency, basis, where, rows } = allocation;
  return {
    year,
    total: text.format.amount(total, unit, currency),
    basis,
    places: placesView(where),
    rows: rows.map((row) => describeRow(row, allocation, assessment, text)),
    controls: Object.values(sayControls(allocation, text)),
    leftOvers: sayLeftOvers(allocation, text),
    vat: text.sheets.allocation.vat(settings.vat),
  };
}

function describeRow(
  row: AllocationRow,
  { unit, currency, where }: Allocation,
  { records }: Assessment,
  { format, sheets }: Catalogue,
): AllocationRowView {
  const amount = (units: bigint): string => format.amount(units, unit, currency);
  return {
    code: row.code,
    name: row.name,
    share: format.percent(row.share.mul(100), 2),
    amount: amount(row.amount),
    gotLeftOver: row.leftOver === 1 ? sheets.allocation.gotLeftOver(unit === 'krone') : null,
    instalments: row.instalments.length > 1 ? row.instalments.map(amount) : [],
    places: placesView(cellOfMunicipality(records.municipalityLists, where, row.code)),
  };
}
