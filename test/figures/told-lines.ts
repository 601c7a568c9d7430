import type { Finding } from '../../src/workbook/finding';

/** Every finding on a line: severity, code, place, facts. */
export function told({ findings }: { readonly findings: readonly Finding[] }): string[] {
  return findings.map(({ severity, code, where, facts }) => {
    const place = where === null ? '-' : [where.sheet, where.cell].filter(Boolean).join('!');
    return `${severity} ${code} ${place} ${JSON.stringify(facts)}`;
  });
}
