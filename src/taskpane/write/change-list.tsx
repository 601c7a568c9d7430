import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SheetChange } from '../../report/compare-plan';
import { usePane } from '../app/pane-context';
import { useRowStyles } from '../parts/use-row-styles';

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  row: { padding: `${tokens.spacingVerticalXS} 0` },
  about: { display: 'block' },
});

/** Sheet by sheet what a write would do. */
export function ChangeList(props: {
  readonly id: string;
  readonly changes: readonly SheetChange[];
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  return (
    <div id={props.id}>
      <ul className={mergeClasses(rows.list, styles.list)}>
        {props.changes.map(({ role, name, state, cells }) => (
          <li key={role} className={styles.row}>
            <span className={rows.line}>
              <span className={rows.name}>{name}</span>
              <span className={rows.muted}>{texts.write.states[state]}</span>
            </span>
            <span className={mergeClasses(rows.muted, styles.about)}>
              {texts.write.cells(cells)}
            </span>
          </li>
        ))}
      </ul>
      <p className={rows.muted}>{texts.write.untouched}</p>
    </div>
  );
}
