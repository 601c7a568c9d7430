import type { Catalogue } from '../text/catalogue';
import type { SheetTexts } from '../text/sheet-texts';
import type { SheetRole } from '../workbook/plan';

/** The sheets whose rows carry an id, so that staff's own columns can follow it. */
export type KeptRole = Exclude<SheetRole, 'receipt'>;

/** The headings that are ours in one sheet, in every language and lower case, and which of them say what. */
export interface OwnHeadings {
  readonly id: ReadonlySet<string>;
  readonly label: ReadonlySet<string>;
  readonly remark: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const MOST_INSTALMENTS = 12;

/** A last run may have spoken another language, or had more instalments than this one. */
export function ownHeadings(role: KeptRole, catalogues: readonly Catalogue[]): OwnHeadings {
  const lower = (words: readonly string[]): Set<string> =>
    new Set(words.map((word) => word.toLowerCase()));
  const each = catalogues.map((catalogue) => headingsOf(role, catalogue));
  return {
    id: lower(each.map(({ id }) => id)),
    label: lower(each.flatMap(({ label }) => label)),
    remark: lower(each.flatMap(({ remark }) => remark)),
    all: lower(each.flatMap(({ all }) => all)),
  };
}

interface Headings {
  readonly id: string;
  readonly label: readonly string[];
  readonly remark: readonly string[];
  readonly all: readonly string[];
}

function headingsOf(role: KeptRole, { sheets, words }: Catalogue): Headings {
  switch (role) {
    case 'contract': {
      const { columns } = sheets.contract;
      return { id: columns.id, label: [columns.name], remark: [], all: Object.values(columns) };
    }
    case 'targets':
      return targetHeadings(sheets);
    case 'municipalities': {
      const { columns, count } = sheets.municipalities;
      const all = [...Object.values(columns), ...Object.values(count), sheets.remark];
      return { id: columns.code, label: [columns.name], remark: [sheets.remark], all };
    }
    case 'allocation': {
      const { columns, weight, instalment } = sheets.allocation;
      const instalments = Array.from({ length: MOST_INSTALMENTS }, (_, index) =>
        instalment(index + 1),
      );
      const all = [
        ...Object.values(columns),
        ...Object.values(weight),
        ...instalments,
        words.fields.ean,
      ];
      return { id: columns.code, label: [columns.name], remark: [], all };
    }
  }
}

/** Two tables stand in one sheet: the goals, and below them the topics with their text. */
function targetHeadings({ targets, topics, remark }: SheetTexts): Headings {
  return {
    id: targets.columns.id,
    label: [targets.columns.goal, topics.columns.name],
    remark: [remark, topics.columns.text],
    all: [...Object.values(targets.columns), ...Object.values(topics.columns), remark],
  };
}
