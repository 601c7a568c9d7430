import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { Section } from '../parts/section';
import { UnreadList } from '../sources/unread-list';
import type { UnreadSheet } from '../view/review-view';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalL}` },
});

/** None of the sheets is one of ours: the user can say what they are. */
export function NothingPage(props: { readonly unread: readonly UnreadSheet[] }): ReactElement {
  const { texts, openSample } = usePane();
  const styles = useStyles();
  const { unread } = props;
  return (
    <>
      <h2 className={styles.heading}>{texts.nothing.heading}</h2>
      <p className={styles.text}>{texts.nothing.text}</p>
      {unread.length === 0 ? (
        <p className={styles.text}>{texts.nothing.noSheets}</p>
      ) : (
        <Section heading={texts.nothing.sheets}>
          <UnreadList sheets={unread} />
        </Section>
      )}
      <Button onClick={openSample}>{texts.start.sample}</Button>
    </>
  );
}
