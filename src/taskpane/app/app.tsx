import { AriaLiveAnnouncer, FluentProvider, makeStyles } from '@fluentui/react-components';
import { useState, useSyncExternalStore, type ReactElement } from 'react';
import type { Language } from '../../text/language';
import { paneTexts, paneWords, refusalTexts } from '../../text/pane';
import type { Book } from '../books/book';
import type { BookFile } from '../books/file-book';
import type { Session } from '../session/session';
import { useTheme, type OfficeLook } from '../theme/use-theme';
import type { Place } from '../view/review-view';
import { Pane } from './pane';
import { PaneProvider, type PaneValue } from './pane-context';

const useStyles = makeStyles({ root: { height: '100%' } });

export interface AppProps {
  readonly session: Session;
  readonly language: Language;
  readonly version: string;
  readonly officeLook: OfficeLook;
  /** Makes a book of a file from disk. */
  readonly bookOf: (file: BookFile) => Book;
  /** The bundled sample. */
  readonly sample: BookFile;
  /** The workbook in Excel; `null` outside it. */
  readonly workbook: Book | null;
  /** Office holds the pane, but its library did not come. */
  readonly isOfficeMissing: boolean;
}

/** The pane with all that it needs around it. */
export function App(props: AppProps): ReactElement {
  const { session, language, version, bookOf, sample, workbook } = props;
  const styles = useStyles();
  const theme = useTheme(props.officeLook);
  const state = useSyncExternalStore(session.subscribe, session.current);
  const [told, setTold] = useState('');
  const texts = paneTexts(language);
  const show = async (places: readonly Place[]): Promise<void> => {
    const [first] = places;
    if (first === undefined) return;
    setTold('');
    if (session.canJump) {
      if (!(await session.jump(first))) setTold(texts.why.gone(first.label));
      return;
    }
    const more = places.length > 1 ? ` ${texts.why.more(places.length - 1)}` : '';
    setTold(`${texts.why.source}: ${first.label}${more}`);
  };
  const value: PaneValue = {
    state,
    session,
    language,
    texts,
    refusals: refusalTexts(language),
    words: paneWords(language),
    version,
    show: (places) => void show(places),
    told,
    openFile: (file) => {
      setTold('');
      void session.open(bookOf(file));
    },
    openSample: () => void session.open(bookOf(sample)),
    isOfficeMissing: props.isOfficeMissing,
    openWorkbook: workbook && (() => void session.open(workbook)),
  };
  return (
    <FluentProvider className={styles.root} theme={theme}>
      <AriaLiveAnnouncer>
        <PaneProvider value={value}>
          <Pane />
        </PaneProvider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
}
