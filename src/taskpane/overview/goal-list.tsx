import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { Section } from '../parts/section';
import { StatusPill } from '../parts/status-pill';
import { useRowStyles } from '../parts/use-row-styles';
import type { ReviewView } from '../view/review-view';
import { GoalRow } from './goal-row';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    listStyleType: 'none',
  },
});

/** How many goals have each status, then every goal. */
export function GoalList({ view }: { readonly view: ReviewView }): ReactElement {
  const { texts, words } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const { asOfText, closed } = view.period;
  return (
    <Section heading={texts.overview.goals} aside={texts.period.told(asOfText, closed)}>
      <ul className={styles.counts}>
        {view.goalCounts.map(({ status, count }) => (
          <li key={status}>
            <StatusPill status={status}>
              {`${String(count)} ${words.goalStatuses[status].toLowerCase()}`}
            </StatusPill>
          </li>
        ))}
      </ul>
      <ul className={rows.list}>
        {view.goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} />
        ))}
      </ul>
    </Section>
  );
}
