import Fraction from 'fraction.js';
import type { Assessment } from '../../report/assessment';
import type { Review } from '../../review';
import { kroner } from '../../report/kroner';
import type { Allocation, AllocationRow } from '../../split/allocation';
import { textOf, type Catalogue } from '../../text/catalogue';
import type { Language } from '../../text/language';
import { cellOfMunicipality } from './cell-of-municipality';
import { contractCells } from './contract-cells';
import { placesView } from './place-view';
import type { AllocationRowView, AllocationView, ControlView } from './review-view';

/** The split with its control sums; `null` when it was refused. */
export function describeAllocation(
  { assessment, plan }: Review,
  language: Language,
): AllocationView | null {
  const { allocation, settings } = assessment;
  if (allocation === null) return null;
  const text = textOf(language);
  const { year, total, unit, currency, basis, where, rows } = allocation;
  const texts = text.sheets.allocation;
  const leftOvers = rows.filter(({ leftOver }) => leftOver === 1).length;
  return {
    year,
    total: text.format.amount(total, unit, currency),
    totalCell: contractCells(plan).get(`grant:${String(year)}`) ?? null,
    basis,
    places: placesView(where),
    rows: rows.map((row) => describeRow(row, allocation, assessment, text)),
    controls: controlsOf(allocation, text),
    leftOvers: texts.leftOvers(leftOvers, unit === 'krone'),
    vat: texts.vat(settings.vat),
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

/** The same three sums as in the sheet, over the exact amounts. */
function controlsOf(allocation: Allocation, { format, sheets }: Catalogue): ControlView[] {
  const { rows, total, unit, currency } = allocation;
  const texts = sheets.allocation;
  const amounts = sum(rows.map((row) => row.amount));
  const paid = sum(rows.flatMap((row) => row.instalments));
  const share = rows.reduce((all, row) => all.add(row.share), new Fraction(0));
  const money = (label: string, difference: bigint): ControlView => {
    const [before, after] = texts.differs(currency);
    const number = format.number(kroner(difference, unit), unit === 'øre' ? 2 : 0);
    return {
      label,
      holds: difference === 0n,
      verdict: difference === 0n ? texts.matches : before + number + after,
    };
  };
  const isWhole = share.equals(1);
  return [
    {
      label: texts.controls.shares,
      holds: isWhole,
      verdict: isWhole ? texts.matches : texts.sharesDiffer,
    },
    money(texts.controls.amounts, amounts - total),
    money(texts.controls.instalments, paid - amounts),
  ];
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((all, each) => all + each, 0n);
}
