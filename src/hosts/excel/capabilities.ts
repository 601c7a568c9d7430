/** API sets by what we use them for; Excel answers to strings, as 1.10 is newer than 1.9. */
const EXCEL_API = {
  /** All that the add-in can't do without: Microsoft 365, Excel on the web, Office 2021. */
  base: '1.9',
  /** To see which cells are merged. */
  mergedAreas: '1.13',
} as const;

export type Capability = keyof typeof EXCEL_API;

/** Whether this Excel can do it. */
export function isCapable(of: Capability): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API[of]);
}
