import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    ':empty': { display: 'none' },
  },
});

/** Where the number is that was last asked for, when it can't be shown in the workbook itself. */
export function PlaceLine(): ReactElement {
  const { told } = usePane();
  const styles = useStyles();
  return (
    <p className={styles.line} role="status">
      {told}
    </p>
  );
}
