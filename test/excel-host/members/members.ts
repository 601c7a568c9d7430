import type { ApiTypes } from '../protocol/api-type';
import { rangeMembers } from './range';
import { rangeFormatMembers } from './range-format';
import { workbookMembers } from './workbook';
import type { World } from './world';
import { worksheetMembers } from './worksheet';

/** Every member of the Excel API that the add-in uses. */
export function membersOf(world: World): ApiTypes {
  return {
    ...workbookMembers(world),
    ...worksheetMembers(world),
    ...rangeMembers(world),
    ...rangeFormatMembers(),
  };
}
