import type { SettingProblem } from '../contract/resolve-settings';
import { finding, type Finding } from '../workbook/finding';
import { shownText } from './values/shown-text';

/** A setting's text that can't be used, as a finding: the cell when staff typed it in the sheet. */
export function settingFinding({ name, text, origin, kept, where }: SettingProblem): Finding {
  const facts = { setting: name, text: shownText(text), origin, kept };
  return finding('warning', 'invalidSetting', where, facts);
}
