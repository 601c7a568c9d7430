import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { GoalStatus, MunicipalityStatus } from '../../status/verdict';
import { GOAL_SYMBOLS, MUNICIPALITY_SYMBOLS } from '../../text/symbols';
import { useStatusTones } from '../theme/use-tones';

const SYMBOLS: Readonly<Record<GoalStatus | MunicipalityStatus, string>> = {
  ...GOAL_SYMBOLS,
  ...MUNICIPALITY_SYMBOLS,
};

export const usePillStyles = makeStyles({
  pill: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    height: '20px',
    // Invisible until forced colours take the fill away.
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
});

/** A status by colour, symbol and word. */
export function StatusPill(props: {
  readonly status: GoalStatus | MunicipalityStatus;
  readonly children: string;
}): ReactElement {
  const styles = usePillStyles();
  const tones = useStatusTones();
  return (
    <span className={mergeClasses(styles.pill, tones[props.status])}>
      <span aria-hidden="true">{SYMBOLS[props.status]}</span>
      {props.children}
    </span>
  );
}
