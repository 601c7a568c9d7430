import { foldText } from '../text/fold-text';
import type { Contract } from './contract';
import { contractProblem, type ContractProblem } from './contract-problem';

/** Topics with the same id, and words that lead to two topics. */
export function lintTopics({ topics }: Contract): readonly ContractProblem[] {
  const owners = new Map<string, string>();
  return topics.flatMap(({ id, words }, at) => {
    const path = ['topics', at];
    const isDoubled = topics.findIndex((other) => other.id === id) < at;
    const doubledWords = words.flatMap((word, index) => {
      const folded = foldText(word);
      const owner = owners.get(folded);
      owners.set(folded, owner ?? id);
      if (owner === undefined || owner === id) return [];
      const facts = { word, topics: `${owner}, ${id}` };
      return [contractProblem('warning', 'doubledWord', [...path, 'words', index], facts)];
    });
    return [
      ...(isDoubled
        ? [contractProblem('error', 'doubledTopic', [...path, 'id'], { topic: id })]
        : []),
      ...doubledWords,
    ];
  });
}
