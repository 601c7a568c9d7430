import { Button, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { STAGES, type Stage } from '../engine/review-request';

/** What is over within a second shows nothing; what takes longer than five shows how far it is. */
const SPINNER_MS = 1000;
const BAR_MS = 5000;

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} 0`,
  },
  bar: { width: '100%', maxWidth: '320px' },
  step: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A review under way, and the way to stop it. */
export function ReadingPage({ stage }: { readonly stage: Stage | null }): ReactElement {
  const { session, texts } = usePane();
  const styles = useStyles();
  const waited = useWaited();
  const step = stage === null ? 0 : STAGES.indexOf(stage) + 1;
  const label = stage === null ? texts.reading.begin : texts.reading.stages[stage];
  return (
    <div className={styles.page}>
      {waited >= SPINNER_MS && (
        <>
          {waited < BAR_MS ? (
            <Spinner size="small" label={label} />
          ) : (
            <>
              <span>{label}</span>
              <ProgressBar
                className={styles.bar}
                aria-label={label}
                value={step}
                max={STAGES.length}
              />
              <span className={styles.step}>{texts.reading.step(step, STAGES.length)}</span>
            </>
          )}
          <Button onClick={() => session.stop()}>{texts.reading.stop}</Button>
        </>
      )}
    </div>
  );
}

/** Milliseconds waited, as far as they change what is shown. */
function useWaited(): number {
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [SPINNER_MS, BAR_MS].map((after) => setTimeout(() => setWaited(after), after));
    return () => timers.forEach(clearTimeout);
  }, []);
  return waited;
}
