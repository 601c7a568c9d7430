import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { TabName } from './tab-names';

const useStyles = makeStyles({
  strip: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXL,
    marginBottom: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    // A line that can't be seen would be drawn all the same, over the strip's own.
    '@media (forced-colors: active)': {
      borderBottomStyle: 'none',
      paddingBottom: `calc(${tokens.spacingVerticalSNudge} + ${tokens.strokeWidthThicker})`,
    },
    marginBottom: `calc(-1 * ${tokens.strokeWidthThin})`,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': {
      borderBottomStyle: 'solid',
      borderBottomColor: 'Highlight',
      paddingBottom: tokens.spacingVerticalSNudge,
    },
  },
});

/** Which neighbour an arrow leads to. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * The names of the tabs: one stop for the Tab key, arrows move and choose. Fluent's own list brings hidden stops that
 * accessibility checks object to, and a fifth of the whole pane's size.
 */
export function TabStrip(props: {
  readonly label: string;
  readonly tabs: readonly { readonly name: TabName; readonly label: string }[];
  readonly chosen: TabName;
  readonly idOf: (tab: TabName) => string;
  readonly panelId: string;
  readonly onChoose: (tab: TabName) => void;
}): ReactElement {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  const { label, tabs, chosen, idOf, panelId, onChoose } = props;
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ name }) => name === chosen);
    const ends: Readonly<Record<string, number>> = { Home: 0, End: tabs.length - 1 };
    const step = STEPS[event.key];
    const to = step === undefined ? ends[event.key] : (at + step + tabs.length) % tabs.length;
    const next = to === undefined ? undefined : tabs[to];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.name);
    strip.current?.querySelector<HTMLElement>(`[data-tab="${next.name}"]`)?.focus();
  };
  return (
    <div ref={strip} className={styles.strip} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map(({ name, label: text }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={idOf(name)}
          data-tab={name}
          aria-selected={name === chosen}
          aria-controls={name === chosen ? panelId : undefined}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => onChoose(name)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
