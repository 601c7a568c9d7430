import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronUp12Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '2px',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLink },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

/** Opens and closes the sentence behind a status. */
export function WhyButton(props: {
  readonly of: string;
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const { isOpen } = props;
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={texts.why.of(props.of)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? props.controls : undefined}
      onClick={props.onToggle}
    >
      {texts.why.ask}
      {isOpen ? <ChevronUp12Regular /> : <ChevronDown12Regular />}
    </button>
  );
}
