import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactElement } from 'react';
import { usePane } from '../app/pane-context';
import { Explanation } from '../parts/explanation';
import { Jump } from '../parts/jump';
import { useRowStyles } from '../parts/use-row-styles';
import { WhyButton } from '../parts/why-button';
import type { MunicipalityView } from '../view/review-view';
import { BandBar } from './band-bar';

const useStyles = makeStyles({
  bar: { flexGrow: 1, minWidth: '64px' },
  away: { flexShrink: 0, minWidth: '76px', textAlign: 'right' },
  population: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
});

/** One municipality: its count, where it lies about its band, and why. */
export function MunicipalityRow(props: { readonly municipality: MunicipalityView }): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const rows = useRowStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { name, count, band, bar, toBand, why, places, population, populationPlaces } =
    props.municipality;
  return (
    <li className={rows.row}>
      <div className={rows.line}>
        <span className={rows.name}>{name}</span>
        <span className={rows.number}>
          <Jump places={places}>{count ?? texts.none}</Jump>
        </span>
      </div>
      <div className={rows.line}>
        <span className={styles.bar}>
          {bar !== null && band !== null && (
            <BandBar bar={bar} label={texts.overview.bar(count ?? '', band)} />
          )}
        </span>
        <WhyButton of={name} controls={id} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        <span className={mergeClasses(rows.muted, styles.away)}>
          {toBand === null || toBand === 0 ? band : texts.overview.toBand(toBand)}
        </span>
      </div>
      {isOpen && (
        <>
          <Explanation id={id} why={why} places={places} />
          {population !== null && (
            <p className={styles.population}>
              {`${texts.overview.population}: `}
              <Jump places={populationPlaces}>{population}</Jump>
            </p>
          )}
        </>
      )}
    </li>
  );
}
