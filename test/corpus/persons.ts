/** Digits that look like the CPR number of a person; the dates are real, the persons are not. */
export const persons = ['0507651234', '3112790016', '1503884422', '0101702327', '2806561118'];

/** `050765-1234`, as people write it. */
export function dashed(cpr: string): string {
  return `${cpr.slice(0, 6)}-${cpr.slice(6)}`;
}
