import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import type { MunicipalityView } from '../view/review-view';

const useStyles = makeStyles({
  note: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** Whom the contract asks the house to invite to dialogue. */
export function DialogueNote(props: {
  readonly municipalities: readonly MunicipalityView[];
}): ReactElement | null {
  const { texts } = usePane();
  const styles = useStyles();
  const below = props.municipalities.filter(({ status }) => status === 'below');
  if (props.municipalities.every(({ status }) => status === 'unknown')) return null;
  return (
    <p className={styles.note}>
      {below.length === 0 ? (
        texts.overview.noDialogue
      ) : (
        <>
          <span className={styles.title}>{texts.overview.dialogue}</span>
          {below.map(({ name }) => name).join(', ')}
        </>
      )}
    </p>
  );
}
