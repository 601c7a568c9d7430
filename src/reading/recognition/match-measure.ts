import { foldText } from '../values/fold-text';
import { measureWords, type MeasuredGoal } from '../vocabulary/measurement';
import { matchName, splitHeading } from './match-name';

const CLEAR = 0.6;
const LONGEST = 200;
const GOALS = Object.keys(measureWords) as MeasuredGoal[];

/** Which typed-in goal a label means, by the surest of its phrases; `null` for something else or for two alike. */
export function measureOf(label: string): MeasuredGoal | null {
  if (label.length > LONGEST) return null;
  const heading = splitHeading(foldText(label));
  const ranked = GOALS.map((goal) => ({
    goal,
    weight: matchName(heading, measureWords[goal]),
  })).sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (first === undefined || first.weight < CLEAR) return null;
  return second !== undefined && second.weight === first.weight ? null : first.goal;
}
