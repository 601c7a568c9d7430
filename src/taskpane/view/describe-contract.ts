import { grantRows, settingRows, targetRows, type ContractRow } from '../../report/contract-rows';
import { NO_OWN_SHEETS, type Stamp } from '../../report/own-sheets';
import type { Review } from '../../review';
import { textOf } from '../../text/catalogue';
import { formatDecimalText } from '../../text/format/format-decimal-text';
import type { Language } from '../../text/language';
import { cellName } from '../../workbook/address';
import type { ContractRowView, ContractSection } from './review-view';

const VALUE_COLUMN = 3;

/** Settings, targets and grants in force, each with its clause: what the sheet `Kontrakt` says. */
export function describeContract(
  { assessment, plan, outline }: Review,
  stamp: Stamp,
  language: Language,
): readonly ContractSection[] {
  const text = textOf(language);
  const report = { assessment, outline, previous: NO_OWN_SHEETS, stamp, language, text };
  const titles = text.sheets.contract;
  const rows = plan.sheets.find(({ role }) => role === 'contract')?.rows ?? [];
  const rowOf = new Map(rows.map(({ cells }, index) => [cells[0]?.value, index + 1]));
  const print = ({ id }: ContractRow, value: string): string =>
    id === 'setting:populationYear' ? value : formatDecimalText(value, language);
  const describe = (row: ContractRow): ContractRowView => {
    const at = rowOf.get(row.id);
    return {
      id: row.id,
      name: row.name,
      value: print(row, row.value),
      standard: row.value === row.standard ? null : print(row, row.standard),
      unit: row.unit,
      clause: row.clause,
      reading: row.reading,
      cell: at === undefined ? null : cellName(at, VALUE_COLUMN),
    };
  };
  return [
    { id: 'settings', title: titles.settings, rows: settingRows(report).map(describe) },
    { id: 'targets', title: titles.targets, rows: targetRows(report).map(describe) },
    { id: 'grants', title: titles.grants, rows: grantRows(report).map(describe) },
  ];
}
