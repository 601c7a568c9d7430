import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReviewView } from '../view/review-view';
import { GoalList } from './goal-list';
import { MunicipalityList } from './municipality-list';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 360px), 1fr))',
    columnGap: tokens.spacingHorizontalXXXL,
  },
});

/** *Overblik*: the goals and the municipalities, beside one another where there is room. */
export function OverviewTab({ view }: { readonly view: ReviewView }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      <GoalList view={view} />
      <MunicipalityList view={view} />
    </div>
  );
}
