import { cells } from './cases/cells';
import { headings } from './cases/headings';
import { identities } from './cases/identities';
import { lists } from './cases/lists';
import { measurements } from './cases/measurements';
import { mixtures } from './cases/mixtures';
import { money } from './cases/money';
import { offices } from './cases/offices';
import { plainBooks } from './cases/plain-books';
import { shapes } from './cases/shapes';
import { surveys } from './cases/surveys';
import { tabs } from './cases/tabs';
import { time } from './cases/time';
import { traps } from './cases/traps';
import type { Case } from './expectation';

/** Every layout of the corpus. */
export const cases: readonly Case[] = [
  ...plainBooks,
  ...headings,
  ...shapes,
  ...tabs,
  ...cells,
  ...identities,
  ...surveys,
  ...lists,
  ...measurements,
  ...money,
  ...time,
  ...mixtures,
  ...offices,
  ...traps,
];
