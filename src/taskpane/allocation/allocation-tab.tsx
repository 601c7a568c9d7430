import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { Jump } from '../parts/jump';
import { Section } from '../parts/section';
import { StatusPill } from '../parts/status-pill';
import { useContractPlaces } from '../parts/use-contract-places';
import { useRowStyles } from '../parts/use-row-styles';
import type { AllocationView, ReviewView } from '../view/review-view';
import { AmountRow } from './amount-row';

const useStyles = makeStyles({
  total: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  note: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** *Fordeling*: the total, what it is split by, every amount, and whether the sums hold. */
export function AllocationTab(props: {
  readonly view: ReviewView;
  readonly onSeeFindings: () => void;
}): ReactElement {
  const { texts } = usePane();
  const { allocation } = props.view;
  if (allocation === null) {
    return (
      <>
        <p>{texts.allocation.none}</p>
        <Button onClick={props.onSeeFindings}>{texts.allocation.seeFindings}</Button>
      </>
    );
  }
  return <Allocation allocation={allocation} />;
}

function Allocation({ allocation }: { readonly allocation: AllocationView }): ReactElement {
  const { texts, words } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const placesOf = useContractPlaces();
  return (
    <>
      <Section heading={texts.allocation.total(allocation.year)}>
        <p className={styles.total}>
          <Jump places={placesOf(allocation.totalCell)}>{allocation.total}</Jump>
        </p>
        <p className={rows.muted}>
          <Jump places={allocation.places}>{words.splitBases[allocation.basis]}</Jump>
        </p>
      </Section>
      <Section heading={texts.allocation.controls}>
        <ul className={rows.list}>
          {allocation.controls.map(({ label, verdict, holds }) => (
            <li key={label} className={mergeClasses(rows.row, rows.line)}>
              <span className={rows.name}>{label}</span>
              <StatusPill status={holds ? 'met' : 'behind'}>{verdict}</StatusPill>
            </li>
          ))}
        </ul>
        <p className={mergeClasses(rows.muted, styles.note)}>{allocation.vat}</p>
      </Section>
      <Section heading={texts.allocation.amounts}>
        <ul className={rows.list}>
          {allocation.rows.map((row) => (
            <AmountRow key={row.code} row={row} />
          ))}
        </ul>
        <p className={mergeClasses(rows.muted, styles.note)}>{allocation.leftOvers}</p>
      </Section>
    </>
  );
}
