import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular, ChevronUp12Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import type { SheetChange } from '../../report/compare-plan';
import type { ChangeCounts } from '../../text/pane-texts';
import { usePane } from '../app/pane-context';
import { useRowStyles } from '../parts/use-row-styles';
import { canWrite, shownOf } from '../state/pane-state';
import { ChangeList } from './change-list';

const useStyles = makeStyles({
  preview: { maxHeight: '40vh', overflowY: 'auto', marginBottom: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  toggle: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    minHeight: '24px',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** The one button that writes, beside what it would do. */
export function WriteBar(): ReactElement | null {
  const { state, session, texts } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { phase } = state;
  const shown = shownOf(phase);
  const isWriting = phase.name === 'writing';
  if (shown === null || (!isWriting && !canWrite(phase))) return null;
  const { changes } = shown.view;
  return (
    <div>
      {isOpen && (
        <div className={styles.preview} tabIndex={0} role="region" aria-label={texts.write.preview}>
          <ChangeList id={id} changes={changes} />
        </div>
      )}
      <div className={styles.line}>
        <button
          type="button"
          className={mergeClasses(styles.toggle, rows.muted)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={`${texts.write.preview}. ${texts.write.sheets(counted(changes))}`}
          onClick={() => setOpen(!isOpen)}
        >
          {texts.write.sheets(counted(changes))}
          {isOpen ? <ChevronDown12Regular /> : <ChevronUp12Regular />}
        </button>
        <Button
          appearance="primary"
          disabledFocusable={isWriting}
          onClick={() => void session.write()}
        >
          {labelOf()}
        </Button>
      </div>
    </div>
  );

  function labelOf(): string {
    if (isWriting) return texts.write.writing;
    if (phase.name === 'done') return texts.write.fileAgain;
    const isExcel = phase.name !== 'firstRun' && phase.book.kind === 'excel';
    return isExcel ? texts.write.inWorkbook : texts.write.inFile;
  }
}

function counted(changes: readonly SheetChange[]): ChangeCounts {
  const count = (state: SheetChange['state']): number =>
    changes.filter((change) => change.state === state).length;
  return { new: count('new'), changed: count('changed'), same: count('same') };
}
