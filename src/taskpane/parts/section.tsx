import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { useRowStyles } from './use-row-styles';

const useStyles = makeStyles({
  section: { marginBottom: tokens.spacingVerticalXXL, minWidth: 0 },
  line: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A part of a tab, under its heading. */
export function Section(props: {
  readonly heading: string;
  /** A few words at the end of the heading's line. */
  readonly aside?: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const rows = useRowStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.line}>
        <h2 className={styles.heading} id={id}>
          {props.heading}
        </h2>
        {props.aside !== undefined && <span className={rows.muted}>{props.aside}</span>}
      </div>
      {props.children}
    </section>
  );
}
