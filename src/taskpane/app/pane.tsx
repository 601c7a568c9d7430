import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { FirstRun } from '../start/first-run';
import { NothingPage } from '../start/nothing-page';
import { ReadingPage } from '../start/reading-page';
import { bookOf, canWrite, shownOf } from '../state/pane-state';
import { WriteBar } from '../write/write-bar';
import { Notices } from './notices';
import { usePane } from './pane-context';
import { PlaceLine } from './place-line';
import type { TabName } from './tab-names';
import { Tabs } from './tabs';
import { TopBar } from './top-bar';
import { useAnnouncements } from './use-announcements';

const MARGIN = tokens.spacingHorizontalM;

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%' },
  wide: { width: '100%', maxWidth: '1040px', margin: '0 auto', boxSizing: 'border-box' },
  header: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${MARGIN}` },
  // Excel puts its own button there.
  corner: { paddingRight: '40px', minHeight: '40px' },
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto', scrollbarWidth: 'thin' },
  content: { padding: `0 ${MARGIN} ${tokens.spacingVerticalL}` },
  footer: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  foot: { padding: `${tokens.spacingVerticalS} ${MARGIN}` },
  version: {
    margin: `${tokens.spacingVerticalXXL} 0 0`,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The pane in whatever state it is: what it is about on top, what can be done at the bottom. */
export function Pane(): ReactElement {
  const { state, texts, version, told } = usePane();
  const styles = useStyles();
  const [tab, setTab] = useState<TabName>('overview');
  useAnnouncements();
  const { phase } = state;
  const book = bookOf(phase);
  const shown = shownOf(phase);
  const hasFoot = told !== '' || phase.name === 'writing' || canWrite(phase);
  return (
    <div className={styles.pane}>
      {book !== null && (
        <header
          className={mergeClasses(
            styles.wide,
            styles.header,
            book.kind === 'excel' && styles.corner,
          )}
        >
          <TopBar book={book} period={shown?.view.period ?? null} />
        </header>
      )}
      <main className={styles.main}>
        <div className={mergeClasses(styles.wide, styles.content)}>
          <Notices onSeeQuestions={() => setTab('sources')} />
          {phase.name === 'firstRun' && <FirstRun />}
          {phase.name === 'reading' && <ReadingPage stage={phase.stage} />}
          {phase.name === 'nothingRecognised' && <NothingPage unread={phase.unread} />}
          {shown !== null && <Tabs view={shown.view} tab={tab} onTab={setTab} />}
          <p className={styles.version}>{texts.version(version)}</p>
        </div>
      </main>
      {shown !== null && (
        <footer className={mergeClasses(hasFoot && styles.footer)}>
          <div className={mergeClasses(styles.wide, hasFoot && styles.foot)}>
            <PlaceLine />
            <WriteBar />
          </div>
        </footer>
      )}
    </div>
  );
}
