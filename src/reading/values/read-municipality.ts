import { allMunicipalities, municipalityOf } from '../../contract/municipalities';
import type { Municipality } from '../../contract/municipality';
import { isError, type CellValue } from '../../workbook/cell';
import type { MunicipalityName } from '../records';
import { foldText } from './fold-text';
import { isBlankText } from './is-blank';
import { BLANK, unreadable, valueOf, type Reading } from './reading';
import { shownText } from './shown-text';

const LONGEST = 60;

const TITLE = /\b(?:(?:regions)?kommunes?|kom|municipality)\b/g;
const JOINTS = /[-/.,:;()' ]/g;
const CODE = /^0?(\d{3})(?:[.,]0+)?$/;
const CODE_FIRST = /^0?(\d{3})(?:[-:;,.( ]|(?=[a-z]))(.+)$/;
const CODE_LAST = /^([a-z].*?)[-:;,( ]+0?(\d{3})\)?$/;

/** Names that are genitives already; people write them without the s too. */
const GENITIVES = new Set(['Nordfyns', 'Vesthimmerlands']);

const byKey = new Map(
  allMunicipalities.flatMap((each) => keysOf(each).map((key) => [key, each] as const)),
);

/**
 * Which municipality a cell names: its name in any known spelling, its code, or both when they agree. `inside` holds the
 * contract's codes. A misspelling, a town with its postcode, two names or a code that disagrees is unknown, never guessed. Clause: rules, section 3, «Municipality».
 */
export function readMunicipality(
  value: CellValue,
  inside: ReadonlySet<string>,
): Reading<MunicipalityName> {
  if (value === null) return BLANK;
  if (isError(value)) return unreadable(value);
  const folded = foldText(String(value));
  if (isBlankText(folded)) return BLANK;
  const found = folded.length > LONGEST ? undefined : municipalityIn(folded);
  if (!found) return valueOf({ kind: 'unknown', text: shownText(value) });
  return valueOf({ kind: inside.has(found.code) ? 'inside' : 'outside', code: found.code });
}

function municipalityIn(folded: string): Municipality | undefined {
  const code = CODE.exec(folded)?.[1];
  if (code !== undefined) return municipalityOf(code);
  const first = CODE_FIRST.exec(folded);
  if (first) return agreeing(first[1], first[2]);
  const last = CODE_LAST.exec(folded);
  if (last) return agreeing(last[2], last[1]);
  return named(folded);
}

function agreeing(code = '', name = ''): Municipality | undefined {
  const found = named(name);
  return found?.code === code ? found : undefined;
}

function named(folded: string): Municipality | undefined {
  return byKey.get(keyOf(folded.replace(TITLE, ' ')));
}

function keyOf(folded: string): string {
  return folded.replace(JOINTS, '');
}

/** The name with ø as `oe` or as a bare `o`, with and without the genitive that stands before «Kommune». */
function keysOf({ name }: Municipality): readonly string[] {
  const plain = keyOf(foldText(name));
  const bare = keyOf(foldText(name.replace(/[øØ]/g, 'o')));
  return [plain, bare].flatMap((key) => [
    key,
    `${key}s`,
    ...(GENITIVES.has(name) ? [key.slice(0, -1)] : []),
  ]);
}
