import {
  matchName,
  saysAny,
  splitHeading,
  weighHeading,
} from '../../../src/reading/recognition/match-name';
import type { FieldWords } from '../../../src/reading/vocabulary/words';

function weight(heading: string, ...phrases: FieldWords['phrases']): number {
  return weighHeading(splitHeading(heading), { phrases, never: [] });
}

describe('A heading is taken apart', () => {
  it('into its words, of letters, digits and per cent', () => {
    const text = '(cvr-nr.:  100% paa ære) ';
    expect(splitHeading(text)).toEqual({ text, words: ['cvr', 'nr', '100%', 'paa', 'ære'] });
    expect(splitHeading('--')).toEqual({ text: '--', words: [] });
  });
});

describe('A heading holds a phrase', () => {
  it.each([
    ['as the whole of it', 'cvr-nr.', '==cvr nr', true],
    ['not as a part of it', 'cvr-nr. og navn', '==cvr nr', false],
    ['as whole words where they are short', 'se nr', 'nr se', true],
    ['not inside others where they have three letters', 'xcvrx', 'cvr', false],
    ['not inside others where they are short', 'vejenr', 'nr', false],
    ['as a stem where they are longer', 'moededato', 'dato', true],
    ['as all of its stems, in any order', 'dato for moedet', 'moede dato', true],
    ['not as some of its stems', 'dato', 'moede dato', false],
    ['as a whole word where it must be', 'date held', '=date', true],
    ['not inside others where it must be a word', 'update', '=date', false],
    ['as a word beside a stem', 'start =d', 'start =d', true],
    ['not as a stem without the word', 'startdato', 'start =d', false],
    ['not with the mark of a word behind it', 'xdato', 'dato=', false],
  ])('%s: «%s» and «%s»', (_, heading, phrase, expected) => {
    expect(saysAny(splitHeading(heading), [phrase])).toBe(expected);
    expect(weight(heading, [phrase, 0.7])).toBe(expected ? 0.7 : 0);
  });

  it('or any of several, spelt right', () => {
    expect(saysAny(splitHeading('moededato'), ['kommune', 'dato'])).toBe(true);
    expect(saysAny(splitHeading('moededato'), [])).toBe(false);
    expect(saysAny(splitHeading('komune'), ['kommune'])).toBe(false);
  });

  it('and none where it has no words', () => {
    expect(weight('....', ['....', 1])).toBe(0);
  });
});

describe('A phrase may be misspelt, at a discount', () => {
  it.each([
    ['by a letter of six', 'segmnt', 'segmet', true],
    ['not by a letter of five', 'firme', 'firma', false],
    ['by a letter beside other words', 'komune navn', 'kommune', true],
    ['not by two letters of nine', 'koxxunens', 'kommunens', false],
    ['by two letters of ten', 'vejlxxning', 'vejledning', true],
    ['not by three letters of ten', 'vexxxdning', 'vejledning', false],
    ['by two letters that change places at the end', 'vejledningsdaot', 'vejledningsdato', true],
    ['by two letters that change places', 'vejldeningsdato', 'vejledningsdato', true],
    ['by a letter at the end', 'vejledningsdata', 'vejledningsdato', true],
    ['not by another ending', 'vejledningen', 'vejledningsnr', false],
    ['not by another ending of the same length', 'vejledningsdxxo', 'vejledningsdato', false],
    ['by two letters, one of them at the end', 'vejlxdningsdatx', 'vejledningsdato', true],
    ['as a whole', 'virksomhd', '==virksomhed', true],
    ['not as a part of a whole', 'virksomhd navn', '==virksomhed', false],
    ['as two words that are a whole', 'virksomheds nvn', '==virksomheds navn', true],
    ['not as a word that must stand there', 'meetingdate', '=meetingdata', false],
  ])('%s: «%s» for «%s»', (_, heading, phrase, expected) => {
    expect(weight(heading, [phrase, 0.8])).toBeCloseTo(expected ? 0.72 : 0, 9);
  });

  it('and weighs no more than a phrase that is spelt right', () => {
    expect(weight('komune dato', ['dato', 0.95], ['kommune', 1])).toBe(0.95);
    expect(weight('komune dato', ['dato', 0.85], ['kommune', 1])).toBe(0.9);
    expect(weight('kommune dato', ['dato', 0.85], ['kommune', 1])).toBe(1);
    expect(weight('kommune dato', ['kommune', 1], ['dato', 0.85])).toBe(1);
  });
});

describe('A heading weighs no more than the words beside it allow', () => {
  const words: FieldWords = {
    phrases: [['dato', 0.9]],
    atMost: [
      ['afslutning', 0.4],
      ['oprettet', 0.3],
      ['moede', 0.95],
    ],
    never: ['faktura'],
  };

  it.each([
    ['dato', 0.9],
    ['moededato', 0.9],
    ['dato for afslutning', 0.4],
    ['afslutning oprettet dato', 0.3],
    ['oprettet dato, afslutning', 0.3],
    ['dato for afslutnign', 0.9],
    ['afslutning', 0],
  ])('«%s»: %d', (heading, expected) => {
    expect(weighHeading(splitHeading(heading), words)).toBe(expected);
  });

  it('and nothing where one of them denies it', () => {
    expect(matchName(splitHeading('fakturadato'), words)).toBe(0);
    expect(matchName(splitHeading('moededato'), words)).toBe(0.9);
  });
});
