import type { GoalId, SettingName } from '../contract/contract';
import type { ContractEdits, GrantEdit, TargetEdit } from '../contract/contract-edits';
import { goalIds, goalUnits } from '../contract/goal-units';
import type { SettingEntry } from '../contract/resolve-settings';
import { settingNames } from '../contract/setting-definitions';
import { isPossibleGrant, isPossibleTarget } from '../contract/target-range';
import type { Block } from '../workbook/block';
import { isError, isUncalculated } from '../workbook/cell';
import { finding, type Finding } from '../workbook/finding';
import { contractSheetRows, isSameTyped, type Typed } from './contract-sheet-rows';
import { maskCpr } from './values/mask-cpr';
import { readNumber } from './values/read-number';
import { shownText } from './values/shown-text';

/** What a row of the sheet is about. */
type Row =
  | { readonly kind: 'setting'; readonly name: SettingName }
  | { readonly kind: 'target'; readonly goal: GoalId; readonly year: number }
  | { readonly kind: 'grant'; readonly year: number };

const ROW_ID = /^(?:setting|target|grant):/;

/**
 * The add-in's own sheet `Kontrakt` → what staff changed in it: the rows whose value differs from its default. Rows and
 * columns may have been moved. What can't be read is a finding with its cell, and the contract's own value stands.
 */
export function readContractSheet(
  block: Block,
  sheet: string,
  sheetNames: readonly string[] = [],
): ContractEdits & { readonly findings: readonly Finding[] } {
  const rows = contractSheetRows(block, sheetNames);
  if (rows === null) {
    const headerless = finding('warning', 'contractSheetHeaderless', { sheet }, {});
    return { settings: [], targets: [], grants: [], findings: [headerless] };
  }
  const settings: SettingEntry[] = [];
  const targets: TargetEdit[] = [];
  const grants: GrantEdit[] = [];
  const findings: Finding[] = [];
  const seen = new Set<string>();

  for (const { id, idCell, value, valueCell: cell, standard, isUnknown } of rows) {
    if (!ROW_ID.test(id) && !isUnknown) continue;
    const about = isUnknown ? null : rowOf(id);
    if (about === null || seen.has(id)) {
      const code = about === null ? 'unknownContractRow' : 'doubledContractRow';
      findings.push(finding('warning', code, { sheet, cell: idCell }, { id: shownText(id) }));
      continue;
    }
    seen.add(id);
    if (isUncalculated(value)) {
      findings.push(finding('warning', 'uncalculatedFormulas', { sheet, cell }, { count: 1 }));
      continue;
    }
    if (isSameTyped(value, standard)) continue;
    if (about.kind === 'setting' && !isError(value)) {
      settings.push({ name: about.name, text: maskCpr(value), where: { sheet, cell } });
      continue;
    }
    const number = about.kind === 'setting' ? undefined : numberOf(value, about);
    if (about.kind === 'setting' || number === undefined) {
      const facts = { id, text: shownText(value) };
      findings.push(finding('warning', 'invalidContractValue', { sheet, cell }, facts));
    } else if (about.kind === 'target') {
      targets.push({ goal: about.goal, year: about.year, value: number, cell });
    } else {
      grants.push({ year: about.year, value: number, cell });
    }
  }
  return { settings, targets, grants, findings };
}

function rowOf(id: string): Row | null {
  const [kind, name = '', ...rest] = id.split(':');
  const setting = settingNames.find((each) => each === name);
  if (kind === 'setting') return setting && rest.length === 0 ? { kind, name: setting } : null;
  const yearText = kind === 'grant' ? name : rest.join(':');
  if (!/^\d{4}$/.test(yearText)) return null;
  const year = Number(yearText);
  if (kind === 'grant') return rest.length === 0 ? { kind, year } : null;
  const goal = goalIds.find((each) => each === name);
  return goal ? { kind: 'target', goal, year } : null;
}

/** Decimal text, `null` for a cell that was emptied, or `undefined` for what can't stand there. */
function numberOf(
  value: Typed,
  about: Exclude<Row, { kind: 'setting' }>,
): string | null | undefined {
  if (value === '') return null;
  const reading = readNumber(value);
  if (reading.kind !== 'value') return undefined;
  const { value: number, isPercent } = reading.value;
  const unit = about.kind === 'target' ? goalUnits[about.goal] : null;
  if (isPercent && unit !== 'percent' && unit !== 'points') return undefined;
  const isPossible = unit === null ? isPossibleGrant(number) : isPossibleTarget(unit, number);
  return isPossible ? number.toString() : undefined;
}
