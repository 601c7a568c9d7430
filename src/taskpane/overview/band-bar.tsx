import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MunicipalityView } from '../view/review-view';

const WIDTH = 100;
/** What the ends of the bar stand for, in multiples of the target. */
const FROM = 0.5;
const TO = 1.5;

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '12px', overflow: 'visible' },
  track: { fill: tokens.colorNeutralBackground5 },
  band: { fill: tokens.colorNeutralStroke1 },
  mark: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '1px',
    vectorEffect: 'non-scaling-stroke',
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
});

/** Where a count lies about its band. All bars share one scale, so all bands stand under one another; what is far out stops at the end. */
export function BandBar(props: {
  readonly bar: NonNullable<MunicipalityView['bar']>;
  readonly label: string;
}): ReactElement {
  const styles = useStyles();
  const { lower, upper, count } = props.bar;
  const at = (multiple: number): number =>
    (WIDTH * (Math.min(TO, Math.max(FROM, multiple)) - FROM)) / (TO - FROM);
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${String(WIDTH)} 12`}
      preserveAspectRatio="none"
      role="img"
      aria-label={props.label}
    >
      <rect className={styles.track} x="0" y="5" width={WIDTH} height="2" />
      <rect className={styles.band} x={at(lower)} y="2" width={at(upper) - at(lower)} height="8" />
      <rect className={styles.mark} x={at(count) - 1.25} y="0" width="2.5" height="12" />
    </svg>
  );
}
