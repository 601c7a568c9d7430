import type { Contract, Goal } from '../contract/contract';
import type { Settings } from '../contract/settings';
import type { Figure, Figures, Period } from '../figures/figures';
import { judgeByReadings } from './judge-by-readings';
import { judgeLevel } from './judge-level';
import { judgeNumber } from './judge-number';
import { judgeSpread } from './judge-spread';
import type { Judgement } from './judgement';
import { spreadFigure } from './spread-figure';
import { valueOfYear } from './value-of-year';
import type { GoalVerdict, MunicipalityVerdict } from './verdict';

/** What the goals are judged by. */
export interface GoalCase {
  readonly figures: Figures;
  readonly municipalities: readonly MunicipalityVerdict[];
  readonly contract: Contract;
  readonly settings: Settings;
  readonly period: Period;
}

/** Every goal of the contract against its target (rules 4), in the contract's order. */
export function judgeGoals(all: GoalCase): readonly GoalVerdict[] {
  return all.contract.goals.map((goal) => {
    const figure =
      goal.id === 'geographic-spread'
        ? spreadFigure(all.figures, all.municipalities)
        : all.figures.goals[goal.id];
    return {
      id: goal.id,
      clause: goal.clause,
      unit: goal.unit,
      actual: figure.actual,
      missing: figure.missing,
      path: valueOfYear(goal.path ?? [], all.period.year),
      comparison: goal.comparison,
      dueYear: goal.dueYear ?? null,
      parts: figure.parts,
      segments: figure.segments ?? null,
      where: figure.where,
      ...judge(goal, figure, all),
    };
  });
}

function judge(goal: Goal, figure: Figure, all: GoalCase): Judgement {
  const { settings, period } = all;
  if (goal.id === 'geographic-spread') {
    return judgeSpread(figure.actual, all.municipalities.length, period);
  }
  const isYoung = goal.id === 'young-companies';
  if (isYoung && settings.youngReading === null && goal.level !== undefined) {
    return judgeByReadings(figure.actual, goal.level);
  }
  const ofYear = valueOfYear(goal.targets, period.year);
  const target = isYoung ? (settings.youngReading ?? ofYear) : ofYear;
  if (goal.unit === 'count') return judgeNumber(goal, figure.actual, target, period);
  return judgeLevel(goal, figure, target, all);
}
