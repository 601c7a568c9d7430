import { printGoal } from '../print-goal';
import type { GoalKey, WhyGoalFacts } from '../why-facts';
import { goalJudgement } from './goal-judgement';
import { goalResult } from './goal-result';
import { words } from './words';

const LOG = 'guidance log';

/** “What was counted; what it is held against (clause).” */
export function whyGoal(facts: WhyGoalFacts): string {
  return `${explanation(facts)} (${facts.goal.clause}).`;
}

function explanation(facts: WhyGoalFacts): string {
  const { goal } = facts;
  if (goal.actual === null) return `${words.goals[goal.id]} cannot be computed: ${missing(facts)}`;
  const printed = printGoal(goal, 'en');
  return `${goalResult(facts, printed)}; ${goalJudgement(facts, printed)}`;
}

function missing({ goal, year }: WhyGoalFacts): string {
  if (goal.id === 'geographic-spread') return 'at least one municipality cannot be computed';
  switch (goal.missing) {
    case 'noSheet':
      return `the workbook has no ${sheetOf(goal.id)}`;
    case 'noColumn':
      return 'the sheet lacks a column that the goal needs';
    case 'noAnswers':
      return sheetOf(goal.id) === LOG
        ? `the log does not say for any row in ${String(year)}`
        : `there are no answers to it in ${String(year)}`;
    case 'noMeasurement':
    case null:
      return `there is no measurement for ${String(year)}`;
  }
}

function sheetOf(goal: GoalKey): string {
  switch (goal) {
    case 'guided':
    case 'growth-courses':
    case 'young-companies':
      return LOG;
    case 'nps':
    case 'referrals-used':
    case 'sustainability':
      return 'user evaluation';
    default:
      return 'measurements';
  }
}
