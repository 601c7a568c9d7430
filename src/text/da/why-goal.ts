import { printGoal } from '../print-goal';
import type { GoalKey, WhyGoalFacts } from '../why-facts';
import { goalJudgement } from './goal-judgement';
import { goalResult } from './goal-result';
import { words } from './words';

const LOG = 'vejledningslog';

/** «Hvad er talt; hvad det holdes op mod (punkt).» */
export function whyGoal(facts: WhyGoalFacts): string {
  return `${explanation(facts)} (${facts.goal.clause}).`;
}

function explanation(facts: WhyGoalFacts): string {
  const { goal } = facts;
  if (goal.actual === null) return `${words.goals[goal.id]} kan ikke opgøres: ${missing(facts)}`;
  const printed = printGoal(goal, 'da');
  return `${goalResult(facts, printed)}; ${goalJudgement(facts, printed)}`;
}

function missing({ goal, year }: WhyGoalFacts): string {
  if (goal.id === 'geographic-spread') return 'mindst én kommune kan ikke opgøres';
  switch (goal.missing) {
    case 'noSheet':
      return `der er ingen ${sheetOf(goal.id)} i projektmappen`;
    case 'noColumn':
      return 'arket mangler en kolonne, som målet kræver';
    case 'noAnswers':
      return sheetOf(goal.id) === LOG
        ? `det fremgår ikke af nogen række i loggen for ${String(year)}`
        : `ingen har svaret på det i ${String(year)}`;
    case 'noMeasurement':
    case null:
      return `der er ingen måling for ${String(year)}`;
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
      return 'brugerevaluering';
    default:
      return 'målinger';
  }
}
