import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { withColumn } from '../session/correct-mapping';
import type { FieldView, SourceView } from '../view/review-view';

const NONE = '';
/** Several columns at once; the reader's choice, not one of the select's. */
const SEVERAL = '*';

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Which column a field is read from. A choice makes a new review at once. */
export function ColumnChoice(props: {
  readonly source: SourceView;
  readonly field: FieldView;
}): ReactElement {
  const { texts, words, session, state } = usePane();
  const styles = useStyles();
  const id = useId();
  const { source, field } = props;
  const { chosen } = field;
  const value = chosen.length > 1 ? SEVERAL : (chosen[0] ?? NONE);
  const choose = (letter: string): void => {
    const mapping = state.corrections;
    const column = letter === NONE ? null : letter;
    void session.ask({ mapping: withColumn(mapping, source.sheet, field.field, column) });
  };
  return (
    <div className={styles.choice}>
      <label className={styles.label} htmlFor={id}>
        {words.fields[field.field]}
      </label>
      <Select
        id={id}
        size="small"
        value={value}
        onChange={(_, { value: letter }) => {
          if (letter !== SEVERAL) choose(letter);
        }}
      >
        <option value={NONE}>{texts.sources.noColumn}</option>
        {chosen.length > 1 && <option value={SEVERAL}>{texts.sources.several(chosen)}</option>}
        {source.columns.map(({ letter, heading }) => (
          <option key={letter} value={letter}>
            {texts.sources.column(letter, heading)}
          </option>
        ))}
      </Select>
    </div>
  );
}
