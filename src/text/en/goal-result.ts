import { formatDate } from '../format/format-date';
import type { PrintedGoal } from '../print-goal';
import type { WhyGoalFacts } from '../why-facts';
import { whole } from './list-words';
import { withUnit } from './with-unit';

/** What was counted or measured, as a main clause. */
export function goalResult({ goal, asOf }: WhyGoalFacts, printed: PrintedGoal): string {
  const actual = withUnit(goal.unit, printed.actual);
  const one = goal.actual?.equals(1) === true;
  const on = `as of ${formatDate(asOf, 'en')}`;
  const { parts } = goal;
  switch (goal.id) {
    case 'awareness':
      return `${actual} of companies know the business house`;
    case 'offer-awareness':
      return `${actual} of the companies that know the business house know its offers`;
    case 'young-companies':
      return `${actual} ${one ? 'company' : 'companies'} under 3 years guided ${on}`;
    case 'nps':
      return `NPS is ${actual} ${on}${listed([
        part('operations', printed.segments.operations),
        part('growth', printed.segments.growth),
        count(parts.answers, 'answers'),
      ])}`;
    case 'referrals-used':
      return `${actual} of the referred companies have used a referral ${on}${listed([ratio(parts.used, parts.referred)])}`;
    case 'growth-revenue':
      return `Extra growth in revenue is ${actual}`;
    case 'growth-employment':
      return `Extra growth in employment is ${actual}`;
    case 'productivity':
      return `Extra growth in productivity is ${actual}`;
    case 'sustainability':
      return `${actual} answer that the guidance in sustainability has helped them to a high degree ${on}${listed([ratio(parts.satisfied, parts.answered)])}`;
    case 'guided':
      return `${actual} ${one ? 'company' : 'companies'} guided ${on}${listed([
        count(parts.individual, 'individually'),
        count(parts.collective, 'collectively'),
        count(parts.distinct, 'distinct in all'),
      ])}`;
    case 'growth-courses':
      return `${actual} growth ${one ? 'course' : 'courses'} ${on}`;
    case 'geographic-spread':
      return `${actual} of ${printed.target} municipalities are within the band ${on}${listed([
        count(parts.below, 'below'),
        count(parts.above, 'above'),
      ])}`;
  }
}

function listed(parts: readonly (string | null)[]): string {
  const told = parts.filter((text) => text !== null);
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

function part(name: string, text: string): string | null {
  return text === '' ? null : `${name} ${text}`;
}

function count(number: number | undefined, name: string): string | null {
  return number === undefined ? null : `${whole(number)} ${name}`;
}

function ratio(some: number | undefined, all: number | undefined): string | null {
  if (some === undefined || all === undefined) return null;
  return `${whole(some)} of ${whole(all)}`;
}
