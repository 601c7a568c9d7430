import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { OpenFile } from './open-file';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    maxWidth: '520px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} 0`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
  text: { margin: 0 },
  points: { margin: 0, padding: 0, listStyleType: 'none' },
  point: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorBrandForeground1 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  sample: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

/** What a newcomer sees outside Excel. */
export function FirstRun(): ReactElement {
  const { texts, openSample } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{texts.start.heading}</h1>
      <p className={styles.text}>{texts.start.lead}</p>
      <OpenFile />
      <div className={styles.sample}>
        <Button onClick={openSample}>{texts.start.sample}</Button>
        <p className={styles.hint}>{texts.start.sampleHint}</p>
      </div>
      <ul className={styles.points}>
        {texts.start.points.map((point) => (
          <li key={point} className={styles.point}>
            <CheckmarkRegular className={styles.icon} />
            {point}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{texts.start.privacy}</p>
    </div>
  );
}
