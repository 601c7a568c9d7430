import type { GoalId } from '../contract/contract';
import type { FindingList } from '../reading/finding-list';
import type { Measurement } from '../reading/records';
import { civilOf } from '../workbook/day';
import type { Where } from '../workbook/finding';
import type { Figure, Period } from './figures';
import { noFigure } from './no-figure';

/** The measurements that the figures use, by goal, and what makes each a `Figure`. */
export interface Measured {
  readonly used: ReadonlyMap<GoalId, Measurement>;
  figure(goal: GoalId): Figure;
}

/**
 * Typed-in measurements of the year, at the latest D; of several the latest by date (rules 3, «Measurements»).
 * One that names no year, and several that can't be told apart in time, are questions and not used.
 */
export function chooseMeasurements(
  measurements: readonly Measurement[],
  period: Period,
  findings: FindingList,
): Measured {
  const used = new Map<GoalId, Measurement>();
  const byGoal = new Map<GoalId, Measurement[]>();
  for (const each of measurements) {
    if (!isInPeriod(each, period, findings)) continue;
    byGoal.set(each.goal, [...(byGoal.get(each.goal) ?? []), each]);
  }
  for (const [goal, candidates] of byGoal) {
    const latest = latestOf(candidates);
    const [chosen] = latest;
    if (chosen === undefined) continue;
    const differing = latest.find(({ value }) => !value.equals(chosen.value));
    if (differing === undefined) {
      used.set(goal, chosen);
      continue;
    }
    findings.add('warning', 'measurementsDiffer', placeOf(differing), { goal, other: chosen.cell });
  }
  return {
    used,
    figure(goal) {
      const chosen = used.get(goal);
      if (chosen === undefined) return noFigure('noMeasurement');
      return { actual: chosen.value, missing: null, parts: {}, where: [placeOf(chosen)] };
    },
  };
}

function isInPeriod(measurement: Measurement, period: Period, findings: FindingList): boolean {
  const { goal, date } = measurement;
  const year = measurement.year ?? (date === null ? null : civilOf(date).year);
  if (year === null) {
    findings.add('warning', 'measurementWithoutYear', placeOf(measurement), { goal });
    return false;
  }
  if (year === period.year && (date === null || date <= period.asOf)) return true;
  findings.add('note', 'measurementOutsidePeriod', placeOf(measurement), {
    goal,
    year: period.year,
  });
  return false;
}

function placeOf({ source, cell }: Measurement): Where {
  return { sheet: source.sheet, cell };
}

/** Those of the latest day; without dates all of them, as none is later than another. */
function latestOf(candidates: readonly Measurement[]): readonly Measurement[] {
  const days = candidates.map(({ date }) => date ?? -Infinity);
  const latest = Math.max(...days);
  return candidates.filter((_each, index) => days[index] === latest);
}
