import { mergeClasses } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { Explanation } from '../parts/explanation';
import { Jump } from '../parts/jump';
import { StatusPill } from '../parts/status-pill';
import { useContractPlaces } from '../parts/use-contract-places';
import { useRowStyles } from '../parts/use-row-styles';
import { WhyButton } from '../parts/why-button';
import type { GoalView } from '../view/review-view';

/** One goal: what came of it, what it is held to, its status and why. */
export function GoalRow({ goal }: { readonly goal: GoalView }): ReactElement {
  const { texts, words } = usePane();
  const styles = useRowStyles();
  const placesOf = useContractPlaces();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{goal.name}</span>
        <span className={styles.number}>
          <Jump places={goal.places}>{goal.actual ?? texts.none}</Jump>
        </span>
      </div>
      <div className={styles.line}>
        <span className={styles.side}>
          <StatusPill status={goal.status}>{words.goalStatuses[goal.status]}</StatusPill>
          <WhyButton
            of={goal.name}
            controls={id}
            isOpen={isOpen}
            onToggle={() => setOpen(!isOpen)}
          />
        </span>
        {goal.target !== null && (
          <Jump
            className={mergeClasses(styles.muted, styles.end)}
            places={placesOf(goal.targetCell)}
          >
            {texts.overview.target(goal.target)}
          </Jump>
        )}
      </div>
      {isOpen && <Explanation id={id} why={goal.why} places={goal.places} />}
    </li>
  );
}
