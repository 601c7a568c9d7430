import type { Package } from '../package';
import { attributeOf, childOf, childrenOf, parseXml } from '../xml/parse-xml';

/** The formats that have a number but no entry in the styles, in en-US codes (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** 27-36 and 50-58 are dates, written in the way of the reader's country. */
export function builtInFormat(id: number): string | null {
  const isDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return BUILT_IN[id] ?? (isDate ? 'm/d/yyyy' : null);
}

/** The number of a format that every workbook knows, when its look is the same in every country. */
export function builtInId(code: string): number | null {
  const id = [0, 1, 2, 3, 4, 9, 10, 11, 49].find((one) => BUILT_IN[one] === code);
  return id ?? null;
}

/** The number format of each cell style (`s` of a cell), in en-US codes; empty without a styles part. */
export function readNumberFormats(source: Package, part: string | null): string[] {
  if (part === null) return [];
  const root = parseXml(source.text(part), part);
  const custom = new Map(
    childrenOf(childOf(root, 'numFmts') ?? root, 'numFmt').map((element) => [
      Number(attributeOf(element, 'numFmtId')),
      attributeOf(element, 'formatCode') ?? 'General',
    ]),
  );
  return childrenOf(childOf(root, 'cellXfs') ?? root, 'xf').map((element) => {
    const id = Number(attributeOf(element, 'numFmtId') ?? 0);
    return custom.get(id) ?? builtInFormat(id) ?? 'General';
  });
}
