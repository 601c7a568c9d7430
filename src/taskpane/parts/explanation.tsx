import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import type { Place } from '../view/review-view';
import { Jump } from './jump';

const MOST_PLACES = 4;

const useStyles = makeStyles({
  box: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  places: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** The sentence behind a status, and where its number came from. */
export function Explanation(props: {
  readonly id: string;
  readonly why: string;
  readonly places: readonly Place[];
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const { id, why, places } = props;
  const more = places.length - MOST_PLACES;
  return (
    <div className={styles.box} id={id}>
      <p className={styles.text}>{why}</p>
      {places.length > 0 && (
        <p className={styles.places}>
          {`${texts.why.source}: `}
          {places.slice(0, MOST_PLACES).map((place, index) => (
            <Fragment key={place.label}>
              {index > 0 && ', '}
              <Jump places={[place]}>{place.label}</Jump>
            </Fragment>
          ))}
          {more > 0 && ` ${texts.why.more(more)}`}
        </p>
      )}
    </div>
  );
}
