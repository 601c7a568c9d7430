import { amounts } from './cases/amounts';
import { cells } from './cases/cells';
import { companies } from './cases/companies';
import { cprNumbers } from './cases/cpr-numbers';
import { groupHeadings } from './cases/group-headings';
import { headerRows } from './cases/header-rows';
import { headings } from './cases/headings';
import { keys } from './cases/keys';
import { listTraps } from './cases/list-traps';
import { lists } from './cases/lists';
import { measurements } from './cases/measurements';
import { mixtures } from './cases/mixtures';
import { offices } from './cases/offices';
import { places } from './cases/places';
import { plainBooks } from './cases/plain-books';
import { shapes } from './cases/shapes';
import { surveys } from './cases/surveys';
import { systems } from './cases/systems';
import { tabs } from './cases/tabs';
import { time } from './cases/time';
import { traps } from './cases/traps';
import type { Case } from './expectation';

/** Every layout of the corpus. */
export const cases: readonly Case[] = [
  ...plainBooks,
  ...headerRows,
  ...groupHeadings,
  ...headings,
  ...systems,
  ...offices,
  ...shapes,
  ...tabs,
  ...cells,
  ...companies,
  ...places,
  ...cprNumbers,
  ...surveys,
  ...lists,
  ...measurements,
  ...keys,
  ...amounts,
  ...time,
  ...traps,
  ...listTraps,
  ...mixtures,
];
