import { maskCpr } from '../../reading/values/mask-cpr';
import { placeName } from '../../report/place';
import type { Where } from '../../workbook/finding';
import type { Place } from './review-view';

/** A place as the pane shows it and jumps to it; a place without a cell is its sheet's first. */
export function placeView(where: Where): Place {
  return {
    sheet: where.sheet,
    cell: where.cell ?? 'A1',
    label: maskCpr(placeName(where)),
  };
}

/** The same for what may have no place. */
export function placesView(where: Where | null): readonly Place[] {
  return where === null ? [] : [placeView(where)];
}
