import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import type { Place } from '../view/review-view';

const useStyles = makeStyles({
  jump: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textUnderlineOffset: '3px',
    borderRadius: tokens.borderRadiusSmall,
    minHeight: '24px',
    ':hover': { color: tokens.colorBrandForegroundLink, textDecorationStyle: 'solid' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A number that leads to its cell. Without a place it is plain text. */
export function Jump(props: {
  readonly places: readonly Place[];
  readonly children: string;
  readonly className?: string;
}): ReactElement {
  const { show, texts } = usePane();
  const styles = useStyles();
  const { places, children, className } = props;
  const [first] = places;
  if (first === undefined) return <span className={className}>{children}</span>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.jump, className)}
      title={texts.why.goTo(first.label)}
      onClick={() => show(places)}
    >
      {children}
    </button>
  );
}
