import { blank, cell } from './cells';
import type { Line } from './compose-sheet';
import { digits } from './number-formats';
import type { OwnTable } from './own-sheets';
import type { Report } from './report';
import { formatted, STYLES } from './styles';
import { ownCells, remarkCell } from './table';

/** Where staff's own text begins; it joins the columns to the last of ours. */
export const TEXT_COLUMN = 5;

interface TopicRow {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly count: number | null;
}

/** What the yearly report tells of without a number to reach: each topic's courses, with a text that staff write. */
export function topicLines(report: Report, own: OwnTable, width: number): Line[] {
  const { text } = report;
  const names = text.sheets.topics.columns;
  const header = [
    cell(names.id, STYLES.headerId),
    cell(names.name, STYLES.header),
    cell(names.clause, STYLES.header),
    cell(names.count, STYLES.headerNumber),
    cell(names.text, STYLES.header),
  ];
  return [
    { cells: [cell(text.sheets.topics.section, STYLES.section)], least: 24 },
    wide(header, width, STYLES.header, []),
    ...topicRows(report).map((row) => {
      const cells = [
        cell(row.id, STYLES.id),
        cell(row.name, STYLES.name),
        cell(row.clause, STYLES.text),
        cell(row.count ?? text.sheets.topics.notCounted, formatted(STYLES.number, digits(0))),
        remarkCell(own, row.id),
      ];
      return wide(cells, width, STYLES.staff, ownCells(own, row.id));
    }),
  ];
}

/** The rows of the table, in the contract's order. */
export function topicRows({ assessment, text }: Report): TopicRow[] {
  const { contract, figures } = assessment;
  const counts = new Map(figures.topics.map((topic) => [topic.id, topic.count]));
  const companies: TopicRow = {
    id: 'companies',
    name: text.sheets.topics.companies,
    clause: contract.goals.find((goal) => goal.id === 'guided')?.clause ?? '',
    count: figures.companies,
  };
  return [
    companies,
    ...contract.topics.map((topic) => ({
      id: topicId(topic.id),
      name: text.sheets.topics.names[topic.id] ?? topic.words[0] ?? topic.id,
      clause: topic.clause,
      count: counts.get(topic.id) ?? null,
    })),
  ];
}

function topicId(id: string): string {
  return `topic:${id}`;
}

function wide(
  cells: Line['cells'],
  width: number,
  style: (typeof STYLES)[keyof typeof STYLES],
  staffs: Line['cells'],
): Line {
  const rest = Array.from({ length: width - cells.length }, () => blank(style));
  return {
    cells: [...cells, ...rest, ...staffs],
    spans: [{ from: TEXT_COLUMN, to: width }],
    least: 20,
  };
}
