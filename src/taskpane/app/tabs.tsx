import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { AllocationTab } from '../allocation/allocation-tab';
import { ContractTab } from '../contract/contract-tab';
import { OverviewTab } from '../overview/overview-tab';
import { SourcesTab } from '../sources/sources-tab';
import type { ReviewView } from '../view/review-view';
import { usePane } from './pane-context';

export const TABS = ['overview', 'sources', 'allocation', 'contract'] as const;

export type TabName = (typeof TABS)[number];

const useStyles = makeStyles({
  list: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** The four views of a review. */
export function Tabs(props: {
  readonly view: ReviewView;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}): ReactElement {
  const { texts } = usePane();
  const styles = useStyles();
  const id = useId();
  const { view, tab, onTab } = props;
  return (
    <>
      <TabList
        className={styles.list}
        size="small"
        aria-label={texts.tabList}
        selectedValue={tab}
        selectTabOnFocus
        onTabSelect={(_, { value }) => {
          const chosen = TABS.find((each) => each === value);
          if (chosen !== undefined) onTab(chosen);
        }}
      >
        {TABS.map((each) => (
          <Tab
            key={each}
            value={each}
            id={`${id}-${each}`}
            aria-controls={tab === each ? `${id}-panel` : undefined}
          >
            {texts.tabs[each]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'overview' && <OverviewTab view={view} />}
        {tab === 'sources' && <SourcesTab view={view} />}
        {tab === 'allocation' && (
          <AllocationTab view={view} onSeeFindings={() => onTab('sources')} />
        )}
        {tab === 'contract' && <ContractTab view={view} />}
      </div>
    </>
  );
}
