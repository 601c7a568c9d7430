import type { GoalVerdict } from './verdict';

/** What judging adds to a goal's figure. `missing` only where judging finds that something is not there. */
export type Judgement = Pick<GoalVerdict, 'status' | 'target' | 'paced' | 'readings'> &
  Partial<Pick<GoalVerdict, 'missing'>>;
