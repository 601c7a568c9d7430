import type { Problem, ProblemFacts } from '../text/problem-facts';

/** Something off with the command line: exit 2. Thrown by what checks it, caught and told in words by `main`. */
export class CommandLineOff extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'CommandLineOff';
  }
}

export function commandLineOff<Code extends keyof ProblemFacts>(
  code: Code,
  facts: ProblemFacts[Code],
): CommandLineOff {
  return new CommandLineOff({ code, facts } as Problem);
}
