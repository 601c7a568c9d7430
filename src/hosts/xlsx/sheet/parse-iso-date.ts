import { dayOf, isCivilDay, serialOf } from '../../../workbook/day';

const ISO =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** `2026-03-04T12:00:00` → 46085.5, in the workbook's date system; `null` when it is no date or time. The clock stands as written. */
export function parseIsoDate(text: string, dateSystem: 1900 | 1904): number | null {
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  if (year === undefined && hours === undefined) return null;
  let serial = 0;
  if (year !== undefined) {
    const date = [Number(year), Number(month), Number(day)] as const;
    if (!isCivilDay(...date)) return null;
    serial = serialOf(dayOf(...date), dateSystem);
  }
  const clock = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return serial + clock / 86_400;
}
