import type { FindingCode, FindingFacts } from '../text/finding-facts';

export type Severity = 'error' | 'warning' | 'note';

/** A place in the workbook: a sheet, a cell of it (`E17`), or an area (`E17:E40`). */
export interface Where {
  readonly sheet: string;
  readonly cell?: string;
}

/**
 * Something the reader, the counts or the split have to say about the workbook. Data only: `text/` makes the sentence.
 * An error stops what it concerns, a warning counts with care, a note tells a choice.
 */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly where: Where | null;
    readonly facts: FindingFacts[Code];
  };
}[FindingCode];

export function finding<Code extends FindingCode>(
  severity: Severity,
  code: Code,
  where: Where | null,
  facts: FindingFacts[Code],
): Finding {
  return { severity, code, where, facts } as Finding;
}
