/** A civil day as the number of days since 1 January 1970, without hour or zone. */
export type Day = number;

/** The day of `2026-06-30`. */
export function day(iso: string): Day {
  const [year, month, date] = iso.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) throw new Error(iso);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** `2026-06-30` of the day. */
export function iso(of: Day): string {
  return new Date(of * 86_400_000).toISOString().slice(0, 10);
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export function civil(of: Day): Civil {
  const [year = 0, month = 0, date = 0] = iso(of).split('-').map(Number);
  return { year, month, date };
}

export function daysIn(year: number): number {
  return day(`${String(year + 1)}-01-01`) - day(`${String(year)}-01-01`);
}

/** The third birthday of a company; one founded on 29 February has it on the 28th. */
export function thirdBirthday(start: Day): Day {
  const { year, month, date } = civil(start);
  const ofMonth = month === 2 && date === 29 ? 28 : date;
  return Date.UTC(year + 3, month - 1, ofMonth) / 86_400_000;
}
