import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SourceKind } from '../../reading/records';
import { usePane } from '../app/pane-context';
import { useRowStyles } from '../parts/use-row-styles';
import { withKind, withoutSheet } from '../session/correct-mapping';
import type { UnreadSheet } from '../view/review-view';

const KINDS: readonly SourceKind[] = ['guidance', 'evaluation', 'municipalities', 'measurements'];
const NOT_USED = '';

const useStyles = makeStyles({
  about: { display: 'block' },
  select: { flexShrink: 0, width: '144px' },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  list: { marginBottom: tokens.spacingVerticalM },
});

/** Sheets that nothing was read from; the user can say what they are. */
export function UnreadList(props: { readonly sheets: readonly UnreadSheet[] }): ReactElement {
  const { texts, words, session, state } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const mapping = state.corrections;
  const readAs = (sheet: string, kind: string): void => {
    const known = KINDS.find((each) => each === kind);
    const next = known ? withKind(mapping, sheet, known) : withoutSheet(mapping, sheet);
    void session.ask({ mapping: next });
  };
  return (
    <ul className={mergeClasses(rows.list, styles.list)}>
      {props.sheets.map(({ sheet, label, hidden }) => {
        const chosen = mapping?.sheets[sheet];
        return (
          <li key={sheet} className={mergeClasses(rows.row, rows.line)}>
            <span className={styles.name}>
              {label}
              <span className={mergeClasses(rows.muted, styles.about)}>
                {chosen?.leaveOut === true
                  ? texts.sources.leftOut.mapping
                  : texts.sources.notRecognised}
                {hidden && ` · ${texts.sources.isHidden}`}
              </span>
            </span>
            <Select
              className={styles.select}
              size="small"
              aria-label={texts.sources.useAs(label)}
              value={chosen?.leaveOut === true ? NOT_USED : (chosen?.kind ?? NOT_USED)}
              onChange={(_, { value }) => readAs(sheet, value)}
            >
              <option value={NOT_USED}>{texts.sources.notUsed}</option>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {words.sourceKinds[kind]}
                </option>
              ))}
            </Select>
          </li>
        );
      })}
    </ul>
  );
}
