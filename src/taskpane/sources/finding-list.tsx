import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { SEVERITY_SYMBOLS } from '../../text/symbols';
import { usePane } from '../app/pane-context';
import { Jump } from '../parts/jump';
import { usePillStyles } from '../parts/status-pill';
import { useRowStyles } from '../parts/use-row-styles';
import { useSeverityTones } from '../theme/use-tones';
import type { FindingView } from '../view/review-view';

/** How many are shown at a time: a list of thousands would make the pane slow. */
const PAGE = 20;

const useStyles = makeStyles({
  place: { fontSize: tokens.fontSizeBase200, minWidth: 0, overflowWrap: 'anywhere' },
  sentence: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** What the reader, the counts and the split have to say, each with its cell. */
export function FindingList(props: { readonly findings: readonly FindingView[] }): ReactElement {
  const { texts, words } = usePane();
  const styles = useStyles();
  const pill = usePillStyles();
  const rows = useRowStyles();
  const tones = useSeverityTones();
  const [count, setCount] = useState(PAGE);
  const { findings } = props;
  const more = Math.min(PAGE, findings.length - count);
  return (
    <>
      <ul className={rows.list}>
        {findings.slice(0, count).map(({ severity, sentence, place }, index) => (
          <li key={index} className={rows.row}>
            <div className={styles.head}>
              <span className={mergeClasses(pill.pill, tones[severity])}>
                <span aria-hidden="true">{SEVERITY_SYMBOLS[severity]}</span>
                {words.severities[severity]}
              </span>
              {place !== null && (
                <Jump className={styles.place} places={[place]}>
                  {place.label}
                </Jump>
              )}
            </div>
            <p className={styles.sentence}>{sentence}</p>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={() => setCount(count + PAGE)}>
          {texts.sources.showMore(more)}
        </Button>
      )}
    </>
  );
}
