import { usePane } from '../app/pane-context';
import { standingSheet } from '../state/standing-sheet';
import type { Place } from '../view/review-view';

/** Where a value of the sheet `Kontrakt` stands; nowhere before the sheet has been written. */
export function useContractPlaces(): (cell: string | null) => readonly Place[] {
  const { state } = usePane();
  const sheet = standingSheet(state.phase, 'contract');
  return (cell) =>
    sheet === null || cell === null ? [] : [{ sheet, cell, label: `${sheet}!${cell}` }];
}
