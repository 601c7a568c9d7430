import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import type { MunicipalityStatus } from '../../status/verdict';
import { usePane } from '../app/pane-context';
import { Jump } from '../parts/jump';
import { Section } from '../parts/section';
import { StatusPill } from '../parts/status-pill';
import { useRowStyles } from '../parts/use-row-styles';
import type { ReviewView } from '../view/review-view';
import { DialogueNote } from './dialogue-note';
import { MunicipalityRow } from './municipality-row';

/** Who calls for something comes first. */
const GROUPS: readonly MunicipalityStatus[] = ['below', 'above', 'within', 'unknown'];

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  outside: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    margin: `${tokens.spacingVerticalM} 0 0`,
    rowGap: tokens.spacingVerticalXXS,
  },
  value: { margin: 0, textAlign: 'right' },
  basis: { margin: `${tokens.spacingVerticalM} 0 0` },
});

/** The municipalities by status, and the courses that fall in none. */
export function MunicipalityList({ view }: { readonly view: ReviewView }): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  return (
    <Section heading={texts.overview.municipalities}>
      <DialogueNote municipalities={view.municipalities} />
      {GROUPS.map((status) => {
        const group = view.municipalities.filter((each) => each.status === status);
        if (group.length === 0) return null;
        return (
          <Fragment key={status}>
            <h3 className={styles.group}>
              <StatusPill status={status}>{texts.overview.groups[status](group.length)}</StatusPill>
            </h3>
            <ul className={rows.list}>
              {group.map((each) => (
                <MunicipalityRow key={each.code} municipality={each} />
              ))}
            </ul>
          </Fragment>
        );
      })}
      <dl className={styles.outside}>
        {view.outside.map(({ name, count, places }) => (
          <Fragment key={name}>
            <dt className={rows.muted}>{name}</dt>
            <dd className={styles.value}>
              <Jump places={places}>{count}</Jump>
            </dd>
          </Fragment>
        ))}
      </dl>
      <p className={`${rows.muted} ${styles.basis}`}>{view.basis}</p>
    </Section>
  );
}
