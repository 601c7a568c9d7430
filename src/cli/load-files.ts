import type { Contract } from '../contract/contract';
import type { ContractProblem } from '../contract/contract-problem';
import { lintContract } from '../contract/lint';
import { parseContract } from '../contract/schema';
import type { Mapping } from '../reading/mapping';
import { parseMapping } from '../reading/mapping-schema';
import type { ContractProblemSentences } from '../text/contract-problem-sentences';
import type { ReviewCommand } from './command';
import { commandLineOff } from './command-line-off';
import { jsonPath } from './json-path';
import { readJsonFile } from './read-json-file';

export interface LoadedFiles {
  readonly mapping: Mapping | null;
  readonly contract: Contract | null;
  /** What is odd about the contract, as sentences with their place. */
  readonly warnings: readonly string[];
}

/** The files that the command line names. Throws `CommandLineOff` with every place of a file that can't be used. */
export function loadFiles(
  { mappingFile, contractFile }: ReviewCommand,
  sentences: ContractProblemSentences,
): LoadedFiles {
  const mapping = mappingFile === null ? null : loadMapping(mappingFile, sentences);
  const contract = contractFile === null ? null : loadContract(contractFile, sentences);
  return { mapping, contract: contract?.contract ?? null, warnings: contract?.warnings ?? [] };
}

function loadMapping(file: string, sentences: ContractProblemSentences): Mapping {
  const option = '--mapping';
  const parsed = parseMapping(readJsonFile(option, file));
  if (parsed.ok) return parsed.mapping;
  const places = parsed.problems.map(
    (each) => `${jsonPath(each.path)}: ${sentences.wrongShape(each)}`,
  );
  throw commandLineOff('wrongShape', { option, file, places });
}

function loadContract(
  file: string,
  sentences: ContractProblemSentences,
): { contract: Contract; warnings: readonly string[] } {
  const option = '--contract';
  const parsed = parseContract(readJsonFile(option, file));
  const problems = parsed.ok ? lintContract(parsed.contract) : parsed.problems;
  const placesOf = (severity: ContractProblem['severity']): string[] =>
    problems.filter((each) => each.severity === severity).map((each) => tell(each, sentences));
  const errors = placesOf('error');
  if (!parsed.ok || errors.length > 0) {
    throw commandLineOff('wrongShape', { option, file, places: errors });
  }
  return { contract: parsed.contract, warnings: placesOf('warning') };
}

function tell(problem: ContractProblem, sentences: ContractProblemSentences): string {
  const say = sentences[problem.code] as (facts: ContractProblem['facts']) => string;
  return `${jsonPath(problem.path)}: ${say(problem.facts)}`;
}
