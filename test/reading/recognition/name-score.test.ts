import type { Heading } from '../../../src/reading/recognition/headings';
import { nameScore } from '../../../src/reading/recognition/match-columns';
import type { FieldWords } from '../../../src/reading/vocabulary/words';
import { folded, headingOf } from './column-of';

const words: FieldWords = {
  phrases: [
    ['==dato', 0.9],
    ['moede dato', 1],
    ['crm dato', 0.5],
    ['=dato konsulent', 0.8],
  ],
  never: ['faktura'],
};

function twoRows(upper: string, lower: string, group?: string): Heading {
  const text = `${upper} ${lower}`;
  return {
    ...headingOf(text, 2, group === undefined ? undefined : { text: group, column: 1 }),
    last: folded(lower),
  };
}

const under = (group: string, text: string): Heading =>
  headingOf(text, 2, { text: group, column: 1 });

describe('A heading says a field', () => {
  it.each<[string, Heading | null, number]>([
    ['not where there is none', null, 0],
    ['by its own words', headingOf('Mødedato'), 1],
    ['a little less by its last row', twoRows('Første', 'Dato'), 0.882],
    ['by all of its rows rather than the last', twoRows('Møde', 'Dato'), 1],
    ['still less with the group above it', under('Møde', 'Start dato'), 0.97],
    ['by its own words rather than the group', under('Nyt', 'Mødedato'), 1],
    ['by its last row rather than the group', twoRows('Ny', 'Dato', 'Møder'), 0.97],
    ['not where its own words deny it', headingOf('Fakturadato, mødedato'), 0],
    ['though the group denies it', under('Faktura', 'Mødedato'), 1],
    ['not with the group of staff above it', under('Konsulent', 'Mødedato'), 0],
    ['not with the group of a meeting place above it', under('Mødested', 'Mødedato'), 0],
    ['of the staff where that stands in its own words', headingOf('Konsulent dato'), 0.8],
    ['not with the group where it is a system’s', under('Møde', 'CRM ny dato'), 0.5],
    ['not without words of the field', under('Kommune', 'Navn'), 0],
  ])('%s', (_, heading, expected) => {
    expect(nameScore(heading, words)).toBeCloseTo(expected, 9);
  });
});
