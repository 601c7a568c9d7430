import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { Jump } from '../parts/jump';
import { useContractPlaces } from '../parts/use-contract-places';
import { Section } from '../parts/section';
import { useRowStyles } from '../parts/use-row-styles';
import { standingSheet } from '../state/standing-sheet';
import type { ContractRowView, ReviewView } from '../view/review-view';

const useStyles = makeStyles({
  reading: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: `0 0 ${tokens.spacingVerticalL}` },
});

/** *Kontrakt*: the readings, targets and grants in force, each with its clause. */
export function ContractTab({ view }: { readonly view: ReviewView }): ReactElement {
  const { texts, state } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const sheet = standingSheet(state.phase, 'contract');
  return (
    <>
      <p className={styles.name}>{view.contractName}</p>
      <p className={mergeClasses(rows.muted, styles.hint)}>
        {sheet === null ? texts.contract.editLater : texts.contract.edit}
      </p>
      {view.contract.map((section) => (
        <Section key={section.id} heading={section.title}>
          <ul className={rows.list}>
            {section.rows.map((row) => (
              <ContractRow
                key={row.id}
                row={row}
                empty={section.id === 'settings' ? texts.contract.notChosen : texts.contract.notSet}
              />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

function ContractRow(props: {
  readonly row: ContractRowView;
  /** What stands where nothing does. */
  readonly empty: string;
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const { row, empty } = props;
  const placesOf = useContractPlaces();
  return (
    <li className={rows.row}>
      <div className={rows.line}>
        <span className={rows.name}>{row.name}</span>
        <span className={rows.number}>
          <Jump places={placesOf(row.cell)}>{row.value === '' ? empty : row.value}</Jump>
        </span>
      </div>
      <div className={rows.line}>
        <span className={rows.muted}>{row.clause}</span>
        <span className={rows.muted}>
          {row.standard === null ? row.unit : texts.contract.standard(row.standard)}
        </span>
      </div>
      <p className={styles.reading}>{row.reading}</p>
    </li>
  );
}
