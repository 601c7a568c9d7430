import { columnNumber, type Area } from '../../../workbook/address';

/** `Ark1!A1:B2,'Et, to'!C3` → its areas, without the sheets' names. */
export function parseAreas(addresses: string): Area[] {
  const found = addresses.matchAll(
    /(?:!|^|,)\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?=,|$)/g,
  );
  return [...found].map(([, left = '', top = '', right = left, bottom = top]) => ({
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  }));
}
