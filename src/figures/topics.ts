import type { Topic } from '../contract/contract';
import { cellOf } from '../reading/finding-list';
import type { FindingList } from '../reading/finding-list';
import type { GuidanceSheet } from '../reading/records';
import { foldText } from '../reading/values/fold-text';
import { shownText } from '../reading/values/shown-text';
import type { Courses } from './courses';
import type { GuidanceLog } from './guidance-log';

/**
 * Courses of any form by the contract's topics (6, 6.a), once in each topic that a row of theirs names; none at all
 * when no log has topics. Topics that the contract does not know are told, one line a sheet.
 */
export function countTopics(
  log: GuidanceLog,
  courses: Courses,
  topics: readonly Topic[],
  findings: FindingList,
): readonly { readonly id: string; readonly count: number }[] {
  if (!log.has('topic')) return [];
  const topicsIn = topicFinder(topics);
  const tallies = new Map(topics.map(({ id }) => [id, new Tally(courses.count)]));
  const unknown = new Map<GuidanceSheet, { rows: number; row: number; text: string }>();
  log.each((row, sheet, index) => {
    if (row.topic === null) return;
    const ids = topicsIn(row.topic);
    for (const id of ids) tallies.get(id)?.add(courses.of(index));
    if (ids.length > 0) return;
    const known = unknown.get(sheet);
    if (known === undefined) unknown.set(sheet, { rows: 1, row: row.row, text: row.topic });
    else known.rows += 1;
  });
  for (const [{ source }, { rows, row, text }] of unknown) {
    const facts = { rows, text: shownText(text) };
    findings.add('note', 'unknownTopics', cellOf(source, row, 'topic'), facts);
  }
  return [...tallies].map(([id, { count }]) => ({ id, count }));
}

/** Counts each course once. */
class Tally {
  count = 0;
  private readonly met: Uint8Array;

  constructor(courses: number) {
    this.met = new Uint8Array(courses);
  }

  add(course: number): void {
    if (this.met[course] === 0) this.count += 1;
    this.met[course] = 1;
  }
}

/** A cell's text → the topics it names: the whole text, or its parts between `;` `,` `/` and line breaks. */
function topicFinder(topics: readonly Topic[]): (text: string) => readonly string[] {
  const idsOf = new Map<string, string[]>();
  for (const { id, words } of topics) {
    for (const word of words) {
      const folded = foldText(word);
      idsOf.set(folded, [...(idsOf.get(folded) ?? []), id]);
    }
  }
  const found = new Map<string, readonly string[]>();
  return (text) => {
    let ids = found.get(text);
    if (ids === undefined) {
      const whole = idsOf.get(foldText(text));
      const parts = text.split(/[;,/\n]/).flatMap((part) => idsOf.get(foldText(part)) ?? []);
      found.set(text, (ids = whole ?? [...new Set(parts)]));
    }
    return ids;
  };
}
