import { textOf } from '../text/catalogue';
import { LANGUAGES } from '../text/language';
import { isError, isUncalculated } from '../workbook/cell';
import { finding, type Finding } from '../workbook/finding';
import type { Outline, SheetOutline } from '../workbook/outline';
import type { Block, RangeRef } from '../workbook/block';
import { contractSheetRows, type Typed } from './contract-sheet-rows';
import { isCorrectionKey, mappingOf, type Correction, type CorrectionKey } from './corrections';
import type { Mapping } from './mapping';
import { parseMapping, sourceKinds } from './mapping-schema';
import type { SourceKind } from './records';
import { foldText } from './values/fold-text';
import { readYesNo } from './values/read-yes-no';
import { shownText } from './values/shown-text';

const ROW_ID = /^sheet:(?<sheet>.+):(?<key>[^:]+)$/;

/**
 * The corrections that the workbook remembers in its sheet `Kontrakt`, as a mapping; `null` when there are none. The
 * sheet comes with the outline unless it is very long. What can't be read is a finding with its cell, and the sheet it
 * speaks of is recognised as usual.
 */
export async function rememberedMapping(
  outline: Outline,
  read: (refs: readonly RangeRef[]) => Promise<readonly Block[]>,
): Promise<{ readonly mapping: Mapping | null; readonly findings: readonly Finding[] }> {
  const sheet = outline.sheets.find(({ own }) => own === 'contract');
  const block = sheet === undefined ? null : await wholeOf(sheet, read);
  const corrections: Correction[] = [];
  const findings: Finding[] = [];
  const names = outline.sheets.map(({ name }) => name);
  for (const { id, value, valueCell } of (block && contractSheetRows(block, names)) ?? []) {
    const { sheet: about = '', key = '' } = ROW_ID.exec(id)?.groups ?? {};
    if (about === '' || value === '') continue;
    const correction = isCorrectionKey(key) ? correctionOf(about, key, value) : null;
    const others = corrections.filter((each) => each.sheet === about);
    if (correction !== null && fits([...others, correction])) corrections.push(correction);
    else {
      const where = { sheet: sheet?.name ?? '', cell: valueCell };
      if (isUncalculated(value)) {
        findings.push(finding('warning', 'uncalculatedFormulas', where, { count: 1 }));
        continue;
      }
      const facts = { id: shownText(id), text: shownText(value) };
      findings.push(finding('warning', 'invalidContractValue', where, facts));
    }
  }
  return { mapping: mappingOf(corrections), findings };
}

async function wholeOf(
  { id, head, used }: SheetOutline,
  read: (refs: readonly RangeRef[]) => Promise<readonly Block[]>,
): Promise<Block | null> {
  if (head === null || used === null || head.area.bottom >= used.bottom) return head;
  const [block = null] = await read([{ sheet: id, area: used, formats: true }]);
  return block;
}

function correctionOf(sheet: string, key: CorrectionKey, typed: Typed): Correction | null {
  if (isError(typed)) return null;
  switch (key) {
    case 'leaveOut': {
      const answer = readYesNo(typed);
      return answer.kind === 'value' ? { sheet, key, value: answer.value } : null;
    }
    case 'kind': {
      const kind = kindOf(typed);
      return kind === undefined ? null : { sheet, key, value: kind };
    }
    case 'headerRow':
      return { sheet, key, value: Number(typed) };
    default: {
      if (isNone(typed)) return { sheet, key, value: null };
      const letters = typed.toUpperCase().split(/[\s,;]+/);
      const [first = '', ...others] = letters;
      return { sheet, key, value: others.length === 0 ? first : letters };
    }
  }
}

function fits(corrections: readonly Correction[]): boolean {
  return parseMapping(mappingOf(corrections)).ok;
}

function kindOf(typed: string): SourceKind | undefined {
  return sourceKinds.find((kind) =>
    LANGUAGES.some(
      (language) => foldText(textOf(language).words.sourceKinds[kind]) === foldText(typed),
    ),
  );
}

function isNone(typed: string): boolean {
  return LANGUAGES.some(
    (language) => foldText(textOf(language).sheets.contract.noColumn) === foldText(typed),
  );
}
