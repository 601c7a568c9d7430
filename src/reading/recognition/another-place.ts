import type { Block } from '../../workbook/block';
import { foldText } from '../values/fold-text';
import { labelAt } from './headings';

/** What else such sheets tell of: another house's part of the country, or everybody. */
const ELSEWHERE =
  /hele landet|\blandet\b|alle (?:erhvervs)?huse|oevrige (?:erhvervs)?huse|landsplan|landsgennemsnit|nationalt|\bdanmark\b|hovedstaden|sjaelland|syddanmark|sydjylland|midtjylland|nordjylland|\bfyn\b|bornholm|whole country|national average|denmark/;
const LONGEST_PLACE = 60;

/** A row that says that it is about another place than `place`, the house's own (folded, as `midtjylland`). */
export function isElsewhere(block: Block, row: number, place: string): boolean {
  const texts: string[] = [];
  for (let column = block.area.left; column <= block.area.right; column += 1) {
    const label = labelAt(block, row, column);
    if (label.length <= LONGEST_PLACE) texts.push(foldText(label));
  }
  return isAnotherPlace(texts.join(' '), place);
}

/** Whether a folded text names another part of the country than the house's own, or the whole of it. */
export function isAnotherPlace(folded: string, place: string): boolean {
  return ELSEWHERE.test(folded) && !folded.includes(place);
}
