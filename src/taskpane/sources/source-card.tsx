import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { Jump } from '../parts/jump';
import { useRowStyles } from '../parts/use-row-styles';
import { withLeftOut, withoutSheet } from '../session/correct-mapping';
import type { SourceView } from '../view/review-view';
import { ColumnChoice } from './column-choice';

const useStyles = makeStyles({
  card: {
    marginBottom: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  toggle: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, marginTop: '2px' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  about: { display: 'block' },
  body: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  fields: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/** How one sheet was understood; its columns can be corrected, and the sheet left out. */
export function SourceCard(props: {
  readonly source: SourceView;
  /** A question waits for one of its columns. */
  readonly isAsked: boolean;
}): ReactElement {
  const { texts, words, session, state } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const id = useId();
  const { source } = props;
  const [isOpen, setOpen] = useState(props.isAsked);
  const mapping = state.corrections;
  const isCorrected = mapping?.sheets[source.sheet] !== undefined;
  const isOut = source.leftOut !== null;
  return (
    <li className={styles.card}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.chevron}>
            {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          </span>
          <span>
            <span className={styles.name}>{source.label}</span>
            <span className={mergeClasses(rows.muted, styles.about)}>
              {words.sourceKinds[source.kind]}
              {isCorrected && ` · ${texts.sources.corrected}`}
            </span>
            <span className={mergeClasses(rows.muted, styles.about)}>
              {source.leftOut === null
                ? texts.sources.rows(source.rowsUsed, source.rowsLeftOut)
                : texts.sources.leftOut[source.leftOut]}
            </span>
          </span>
        </button>
      </h3>
      {isOpen && (
        <div className={styles.body} id={id}>
          <p className={rows.muted}>
            <Jump places={[source.place]}>{texts.sources.headerRow(source.headerRow)}</Jump>
            {' · '}
            <Jump places={[source.rows]}>{texts.sources.rowsIn(source.rows.cell)}</Jump>
          </p>
          <div className={styles.fields}>
            {source.fields.map((field) => (
              <ColumnChoice key={field.field} source={source} field={field} />
            ))}
          </div>
          <div className={styles.actions}>
            <Button
              size="small"
              onClick={() =>
                void session.ask({ mapping: withLeftOut(mapping, source.sheet, !isOut) })
              }
            >
              {isOut ? texts.sources.use : texts.sources.leaveOut}
            </Button>
            {isCorrected && (
              <Button
                size="small"
                appearance="subtle"
                onClick={() => void session.ask({ mapping: withoutSheet(mapping, source.sheet) })}
              >
                {texts.sources.undoCorrections}
              </Button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}
