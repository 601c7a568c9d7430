import type { Area } from '../../../workbook/address';
import type { CellError } from '../../../workbook/cell';

/** All that a write may touch of one sheet, from A1 on: enough to draw the sheet, or to draw it back. */
export interface SheetPicture {
  readonly rows: number;
  readonly columns: number;
  /** Row by row, as `formats` and `lookOf`. */
  readonly contents: readonly (readonly Content[])[];
  /** Number formats in en-US codes. */
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly Look[];
  /** Each cell's place in `looks`. */
  readonly lookOf: readonly (readonly number[])[];
  readonly links: readonly LinkedCell[];
  /** Points; as many as there are columns or rows. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly merges: readonly Area[];
  /** The columns whose lists of choices the picture knows; others are left alone. */
  readonly choiceColumns: readonly number[];
  readonly choices: readonly Choice[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: Page;
  /** `#RRGGBB`; empty for none. */
  readonly tabColor: string;
  readonly showsGridlines: boolean;
}

/** What a cell holds. A formula is en-US, with `=`. */
export type Content = null | string | number | boolean | CellError | { readonly formula: string };

export interface Line {
  readonly style: NonNullable<Excel.CellBorder['style']>;
  readonly weight: NonNullable<Excel.CellBorder['weight']>;
  readonly color: string;
}

/** A look beside Excel's cell style; `null` where the style's own font is left alone. */
export interface Look {
  readonly style: string;
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: NonNullable<Excel.CellPropertiesFont['underline']>;
  readonly strikethrough: boolean;
  readonly size: number | null;
  readonly color: string | null;
  readonly font: string | null;
  readonly top: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
  readonly right: Line | null;
  readonly horizontal: NonNullable<Excel.CellPropertiesFormat['horizontalAlignment']>;
  readonly vertical: NonNullable<Excel.CellPropertiesFormat['verticalAlignment']>;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

export interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly link: Excel.RangeHyperlink;
}

export interface Choice {
  readonly area: Area;
  readonly rule: Excel.DataValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
  readonly prompt: Excel.DataValidationPrompt | null;
}

export interface Page {
  readonly orientation: Excel.PageLayout['orientation'];
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly paperSize: Excel.PageLayout['paperSize'];
  readonly isCentered: boolean;
  readonly margins: Readonly<Record<Margin, number>>;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
export type Margin = (typeof MARGINS)[number];

/** Excel's own look of a cell. */
export const NORMAL: Look = {
  style: 'Normal',
  fill: null,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  size: null,
  color: null,
  font: null,
  top: null,
  bottom: null,
  left: null,
  right: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
};

/** Collects looks, each once. */
export class LookTable {
  readonly looks: Look[] = [];
  private readonly places = new Map<string, number>();

  placeOf(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.looks.length);
    return this.looks.push(look) - 1;
  }
}

export function isFormula(content: Content): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null && 'formula' in content;
}

/** Excel tells the text colour that nobody chose as black. */
export function chosenColor(color: string | null): string | null {
  const upper = color?.toUpperCase() ?? null;
  return upper === '#000000' ? null : upper;
}
