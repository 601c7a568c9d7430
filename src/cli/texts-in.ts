import type { CliTexts } from '../text/cli-texts';
import type { ContractProblemSentences } from '../text/contract-problem-sentences';
import { cli as daCli } from '../text/da/cli';
import { contractProblems as daContractProblems } from '../text/da/contract-problems';
import { refusals as daRefusals } from '../text/da/refusals';
import { cli as enCli } from '../text/en/cli';
import { contractProblems as enContractProblems } from '../text/en/contract-problems';
import { refusals as enRefusals } from '../text/en/refusals';
import type { Language } from '../text/language';
import type { RefusalSentences } from '../text/refusal-sentences';

/** What the command line alone says. */
export interface Texts {
  readonly cli: CliTexts;
  readonly contractProblems: ContractProblemSentences;
  readonly refusals: RefusalSentences;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  da: { cli: daCli, contractProblems: daContractProblems, refusals: daRefusals },
  en: { cli: enCli, contractProblems: enContractProblems, refusals: enRefusals },
};

export function textsIn(language: Language): Texts {
  return TEXTS[language];
}
