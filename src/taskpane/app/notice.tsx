import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  type MessageBarProps,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  // Narrow panes: the actions stand under the words.
  bar: {
    marginBottom: tokens.spacingVerticalM,
    gridTemplateColumns: 'auto 1fr',
    gridTemplateAreas: '"icon body" ". secondaryActions"',
    paddingTop: tokens.spacingVerticalS,
  },
  body: { paddingRight: tokens.spacingHorizontalM },
  actions: {
    justifyContent: 'flex-start',
    flexWrap: 'wrap',
    marginTop: tokens.spacingVerticalXS,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** One thing to do about a message. */
export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

/** A message that stays: what, why, and one thing to do about it. */
export function Notice(props: {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: readonly NoticeAction[];
}): ReactElement {
  const styles = useStyles();
  const { intent, title, children, actions = [] } = props;
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {title !== undefined && ' '}
        {children}
      </MessageBarBody>
      {actions.length > 0 && (
        <MessageBarActions className={styles.actions}>
          {actions.map(({ label, act }) => (
            <Button key={label} size="small" onClick={act}>
              {label}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
