import { grantRows, settingRows, targetRows, type ContractRow } from '../../report/contract-rows';
import { NO_OWN_SHEETS, type Stamp } from '../../report/own-sheets';
import type { Review } from '../../review';
import { textOf } from '../../text/catalogue';
import { formatDecimalText } from '../../text/format/format-decimal-text';
import type { Language } from '../../text/language';
import { contractCells } from './contract-cells';
import type { ContractRowView, ContractSection } from './review-view';

/** Settings, targets and grants in force, each with its clause: what the sheet `Kontrakt` says. */
export function describeContract(
  { assessment, plan, outline }: Review,
  stamp: Stamp,
  language: Language,
): readonly ContractSection[] {
  const text = textOf(language);
  const report = { assessment, outline, previous: NO_OWN_SHEETS, stamp, language, text };
  const titles = text.sheets.contract;
  const cells = contractCells(plan);
  const print = ({ id }: ContractRow, value: string): string =>
    id === 'setting:populationYear' ? value : formatDecimalText(value, language);
  const describe = (row: ContractRow): ContractRowView => ({
    id: row.id,
    name: row.name,
    value: print(row, row.value),
    standard: row.value === row.standard ? null : print(row, row.standard),
    unit: row.unit,
    clause: row.clause,
    reading: row.reading,
    cell: cells.get(row.id) ?? null,
  });
  return [
    { id: 'settings', title: titles.settings, rows: settingRows(report).map(describe) },
    { id: 'targets', title: titles.targets, rows: targetRows(report).map(describe) },
    { id: 'grants', title: titles.grants, rows: grantRows(report).map(describe) },
  ];
}
