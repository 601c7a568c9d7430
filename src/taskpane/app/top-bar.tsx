import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId, type ReactElement } from 'react';
import type { BookFacts } from '../books/book';
import type { PeriodView } from '../view/review-view';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  name: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  period: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  field: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  date: {
    boxSizing: 'border-box',
    width: '128px',
    height: '24px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    colorScheme: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Which workbook, as of which day, for which year. */
export function TopBar(props: {
  readonly book: BookFacts;
  readonly period: PeriodView | null;
}): ReactElement {
  const { session, texts } = usePane();
  const styles = useStyles();
  const { book, period } = props;
  return (
    <div>
      {book.kind === 'excel' ? (
        // Excel shows the pane's title itself.
        <h1 className={styles.unseen}>{texts.title}</h1>
      ) : (
        <div className={styles.file}>
          <h1 className={styles.name} title={book.name ?? undefined}>
            {book.name}
          </h1>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={texts.start.close}
            title={texts.start.close}
            onClick={() => session.close()}
          />
        </div>
      )}
      {period !== null && <PeriodChoice period={period} />}
    </div>
  );
}

function PeriodChoice({ period }: { readonly period: PeriodView }): ReactElement {
  const { session, texts } = usePane();
  const styles = useStyles();
  const dateId = useId();
  const yearId = useId();
  const years = period.years.includes(period.year)
    ? period.years
    : [...period.years, period.year].toSorted((a, b) => a - b);
  return (
    <div className={styles.period}>
      <span className={styles.field}>
        <label className={styles.label} htmlFor={dateId}>
          {texts.period.asOf}
        </label>
        {/* The key brings the review's own date into the field, which keeps what is being typed until then. */}
        <input
          key={period.asOf}
          className={styles.date}
          id={dateId}
          type="date"
          defaultValue={period.asOf}
          onChange={({ target: { value } }) => {
            if (isWhole(value)) void session.ask({ asOf: value });
          }}
        />
      </span>
      <span className={styles.field}>
        <label className={styles.label} htmlFor={yearId}>
          {texts.period.year}
        </label>
        <Select
          id={yearId}
          size="small"
          value={String(period.year)}
          onChange={(_, { value }) => void session.ask({ year: Number(value) })}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </span>
    </div>
  );
}

/** A date that is still being typed has a year as 0002. */
function isWhole(date: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(date);
}
