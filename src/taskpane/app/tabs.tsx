import { useId, type ReactElement } from 'react';
import { AllocationTab } from '../allocation/allocation-tab';
import { ContractTab } from '../contract/contract-tab';
import { OverviewTab } from '../overview/overview-tab';
import { SourcesTab } from '../sources/sources-tab';
import type { ReviewView } from '../view/review-view';
import { usePane } from './pane-context';
import { TABS, type TabName } from './tab-names';
import { TabStrip } from './tab-strip';

/** The four views of a review. */
export function Tabs(props: {
  readonly view: ReviewView;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
}): ReactElement {
  const { texts } = usePane();
  const id = useId();
  const { view, tab, onTab } = props;
  return (
    <>
      <TabStrip
        label={texts.tabList}
        tabs={TABS.map((name) => ({ name, label: texts.tabs[name] }))}
        chosen={tab}
        idOf={(name) => `${id}-${name}`}
        panelId={`${id}-panel`}
        onChoose={onTab}
      />
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
