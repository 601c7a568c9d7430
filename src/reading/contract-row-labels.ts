import { goalIds } from '../contract/goal-units';
import { settingNames } from '../contract/setting-definitions';
import { textOf } from '../text/catalogue';
import { LANGUAGES } from '../text/language';
import { correctionKeys } from './corrections';
import { foldText } from './values/fold-text';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const AMBIGUOUS = '';

/**
 * What the rows of `Kontrakt` are called, in every language, folded → their ids: by it a row is known whose id is gone. The
 * names of staff's sheets are needed for the rows that correct how they are read. No id: the name fits several rows.
 */
export function contractRowLabels(sheetNames: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const language of LANGUAGES) {
    const { settings, sheets, words } = textOf(language);
    const { target, grant, correction, corrections } = sheets.contract;
    const add = (label: string, id: string): void => {
      const [key, known] = [foldText(label), ids.get(foldText(label))];
      ids.set(key, known === undefined || known === id ? id : AMBIGUOUS);
    };
    for (const name of settingNames) add(settings[name].name, `setting:${name}`);
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      add(grant(year), `grant:${String(year)}`);
      for (const goal of goalIds) {
        add(target(words.goals[goal], year), `target:${goal}:${String(year)}`);
      }
    }
    for (const sheet of sheetNames) {
      for (const key of correctionKeys) {
        const isField = key !== 'leaveOut' && key !== 'kind' && key !== 'headerRow';
        const what = isField ? words.fields[key] : corrections[key].name;
        add(correction(sheet, what), `sheet:${sheet}:${key}`);
      }
    }
  }
  return ids;
}
