import type { ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { Jump } from '../parts/jump';
import { useRowStyles } from '../parts/use-row-styles';
import type { AllocationRowView } from '../view/review-view';

/** What one municipality pays. */
export function AmountRow({ row }: { readonly row: AllocationRowView }): ReactElement {
  const { texts } = usePane();
  const styles = useRowStyles();
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>{row.name}</span>
        <span className={styles.number}>
          <Jump places={row.places}>{row.amount}</Jump>
        </span>
      </div>
      <div className={styles.line}>
        <span className={styles.muted}>{row.share}</span>
        <span className={styles.muted}>{row.gotLeftOver}</span>
      </div>
      {row.instalments.length > 0 && (
        <span className={styles.muted}>{texts.allocation.instalments(row.instalments)}</span>
      )}
    </li>
  );
}
