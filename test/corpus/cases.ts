import { headings } from './cases/headings';
import { plainBooks } from './cases/plain-books';
import type { Case } from './expectation';

/** Every layout of the corpus. */
export const cases: readonly Case[] = [...plainBooks, ...headings];
