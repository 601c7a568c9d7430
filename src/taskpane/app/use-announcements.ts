import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { shownOf } from '../state/pane-state';
import { usePane } from './pane-context';

/** Tells those who listen that a review has come, and what it says. Message bars speak for themselves. */
export function useAnnouncements(): void {
  const { state, texts, words } = usePane();
  const { announce } = useAnnounce();
  const view = shownOf(state.phase)?.view ?? null;
  const told = useRef(view);
  useEffect(() => {
    if (view === null || view === told.current) return;
    told.current = view;
    const counts = view.goalCounts.map(
      ({ status, count }) => `${String(count)} ${words.goalStatuses[status].toLowerCase()}`,
    );
    announce(texts.notice.reviewed(counts.join(', ')), { polite: true });
  }, [announce, texts, view, words]);
}
