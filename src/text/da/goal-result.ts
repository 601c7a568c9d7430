import { formatDate } from '../format/format-date';
import type { PrintedGoal } from '../print-goal';
import type { WhyGoalFacts } from '../why-facts';
import { whole } from './list-words';
import { withUnit } from './with-unit';

/** What was counted or measured, as a main clause. */
export function goalResult({ goal, asOf }: WhyGoalFacts, printed: PrintedGoal): string {
  const actual = withUnit(goal.unit, printed.actual);
  const companies = goal.actual?.equals(1) ? 'virksomhed' : 'virksomheder';
  const on = `pr. ${formatDate(asOf, 'da')}`;
  const { parts } = goal;
  switch (goal.id) {
    case 'awareness':
      return `${actual} af virksomhederne kender erhvervshuset`;
    case 'offer-awareness':
      return `${actual} af de virksomheder, der kender erhvervshuset, kender dets tilbud`;
    case 'young-companies':
      return `${actual} ${companies} under 3 år er vejledt ${on}`;
    case 'nps':
      return `NPS er ${actual} ${on}${listed([
        part('drift', printed.segments.operations),
        part('vækst', printed.segments.growth),
        count(parts.answers, 'svar'),
      ])}`;
    case 'referrals-used':
      return `${actual} af de henviste virksomheder har brugt en henvisning ${on}${listed([ratio(parts.used, parts.referred)])}`;
    case 'growth-revenue':
      return `Mervæksten i omsætning er ${actual}`;
    case 'growth-employment':
      return `Mervæksten i beskæftigelse er ${actual}`;
    case 'productivity':
      return `Mervæksten i produktivitet er ${actual}`;
    case 'sustainability':
      return `${actual} svarer ${on}, at vejledningen i bæredygtighed i høj grad har hjulpet dem${listed([ratio(parts.satisfied, parts.answered)])}`;
    case 'guided':
      return `${actual} ${companies} er vejledt ${on}${listed([
        count(parts.individual, 'individuelt'),
        count(parts.collective, 'kollektivt'),
        count(parts.distinct, 'forskellige i alt'),
      ])}`;
    case 'growth-courses':
      return `Der er ${actual} vækstforløb ${on}`;
    case 'geographic-spread':
      return `${actual} af ${printed.target} kommuner er inden for spændet ${on}${listed([
        count(parts.below, 'under'),
        count(parts.above, 'over'),
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
  return `${whole(some)} af ${whole(all)}`;
}
