import Fraction from 'fraction.js';
import type { Figure, Figures } from '../figures/figures';
import type { MunicipalityStatus, MunicipalityVerdict } from './verdict';

/** How many municipalities are within their band; not known as soon as one of them can't be judged (6.b (I)). */
export function spreadFigure(
  figures: Figures,
  municipalities: readonly MunicipalityVerdict[],
): Figure {
  const count = (status: MunicipalityStatus): number =>
    municipalities.filter((each) => each.status === status).length;
  const within = count('within');
  const unknown = count('unknown');
  const { guided } = figures.goals;
  return {
    actual: unknown > 0 ? null : new Fraction(within),
    missing: unknown > 0 ? (guided.missing ?? 'noAnswers') : null,
    parts: { below: count('below'), above: count('above') },
    where: [...(figures.municipalityCounts === 'log' ? guided.where : []), ...placeOf(figures)],
  };
}

function placeOf({ population }: Figures): Figure['where'] {
  return population.where === null ? [] : [population.where];
}
