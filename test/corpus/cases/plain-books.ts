import { Draw } from '../draw';
import type { Case } from '../expectation';
import { foresee } from '../foresee';
import {
  logPage,
  midYear,
  midYearArgs,
  municipalityPage,
  populationColumn,
  surveyPage,
  tidyMeasured,
  tidyMeasurements,
} from '../habits';
import { populationOf } from '../midtjylland';
import { allocationBy } from '../share-out';
import { drawCourses, drawEvaluations } from '../draw-truth';

const year2026 = { from: '2025-12-10', to: '2026-11-30' };

/** Whole books as a careful office keeps them. */
export const plainBooks: readonly Case[] = [
  {
    name: 'A tidy log, survey, municipality list and measurements in four sheets',
    build(seed) {
      const draw = new Draw(`tidy ${String(seed)}`);
      const courses = drawCourses(draw, { count: 400, ...year2026 });
      const answers = drawEvaluations(draw, { count: 150, ...year2026 });
      const weights = new Map(
        [...populationOf(2025)].map(([code, people]) => [code, people / 100n] as const),
      );
      return {
        book: {
          pages: [
            logPage('Vejledningslog 2026', courses),
            surveyPage('Brugerevaluering', answers),
            municipalityPage('Kommuner', [
              populationColumn(2025),
              ['Fordelingsnøgle (vægt)', (code) => Number(weights.get(code))],
            ]),
            tidyMeasurements,
          ],
        },
        args: [...midYearArgs, '--set', 'individualTarget=400'],
        expect: foresee({
          clock: midYear,
          log: { courses },
          survey: { answers },
          measured: tidyMeasured,
          population: populationOf(2025),
          band: { individualTarget: 400 },
          allocation: allocationBy('key', weights),
        }),
      };
    },
  },
  {
    name: 'A log alone: the goals of other sheets have no data, and the bundled populations serve',
    build(seed) {
      const draw = new Draw(`alone ${String(seed)}`);
      const courses = drawCourses(draw, { count: 300, ...year2026 });
      return {
        book: { pages: [logPage('Ark1', courses)], strings: 'inline' },
        args: midYearArgs,
        expect: foresee({ clock: midYear, log: { courses } }),
      };
    },
  },
  {
    name: 'A survey alone: no course is known, so no municipality can be judged',
    build(seed) {
      const draw = new Draw(`survey ${String(seed)}`);
      const answers = drawEvaluations(draw, { count: 220, others: 10, ...year2026 });
      return {
        book: { pages: [surveyPage('Evaluering 2026', answers)] },
        args: midYearArgs,
        expect: foresee({ clock: midYear, survey: { answers } }),
      };
    },
  },
];
