import { cells } from './cases/cells';
import { headings } from './cases/headings';
import { identities } from './cases/identities';
import { lists } from './cases/lists';
import { money } from './cases/money';
import { plainBooks } from './cases/plain-books';
import { shapes } from './cases/shapes';
import { tabs } from './cases/tabs';
import type { Case } from './expectation';

/** Every layout of the corpus. */
export const cases: readonly Case[] = [
  ...plainBooks,
  ...headings,
  ...shapes,
  ...tabs,
  ...cells,
  ...identities,
  ...lists,
  ...money,
];
