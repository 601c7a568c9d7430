import fc from 'fast-check';
import { foldName } from '../../../src/reading/values/fold-name';
import { foldText } from '../../../src/reading/values/fold-text';
import { runs } from '../../chance';

describe('Folding text', () => {
  it.each([
    ['  Individuel\u00a0Vejledning ', 'individuel vejledning'],
    ['Dato\r\nfor\tmøde', 'dato for moede'],
    ['Soft\u00adhy\u200bphen\ufeff', 'softhyphen'],
    ['\u202aRetning\u202c', 'retning'],
    ['Århus, Aarhus, Ærø, Ødis', 'aarhus, aarhus, aeroe, oedis'],
    ['A\u030arhus', 'aarhus'],
    ['Malmö, Jämtland, Café, Zürich', 'malmoe, jaemtland, cafe, zurich'],
    ['Ã…rhus og SamsÃ¸ og BrÃ¦ndgaard', 'aarhus og samsoe og braendgaard'],
    ['Ã\u0085rhus, RÃ¥d, Ã˜st, Ã†g', 'aarhus, raad, oest, aeg'],
    ['Skive,Â\u00a0Struer', 'skive, struer'],
    ['ja â€“ nej', 'ja - nej'],
    ['KØBENHAVN Ø–V', 'koebenhavn oe-v'],
    ['ﬁrma ½', 'firma 1⁄2'],
    ['Ǣrø, Ǿster Å', 'aeroe, oester aa'],
  ])('%j folds to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('takes marks off the Danish letters too', () => {
    expect(['Ǽ', 'ǿ'].map(foldText)).toEqual(['ae', 'oe']);
  });

  it('changes nothing in text that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
      runs(2000),
    );
  });

  it('makes no difference between upper and lower case of Danish words', () => {
    const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzæøåé -'));
    fc.assert(
      fc.property(fc.string({ unit: letter }), (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
      }),
    );
  });

  it('takes a cell of 100.000 characters in its stride', () => {
    for (const piece of ['Ã', 'â€', ' ', 'å', 'a ', '\u0301', '\u200b']) {
      const started = performance.now();
      foldText(piece.repeat(100_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

describe('The key of a company name', () => {
  it.each([
    ['Nord Byg A/S', 'NORD  BYG, AS.'],
    ['Jensen-Huset ApS', 'Jensen Huset aps'],
    ['Møllers «Café»', "Moellers 'Cafe'"],
  ])('%s and %s are one company', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it('keeps companies with other letters or digits apart', () => {
    expect(foldName('Byg 1 ApS')).not.toBe(foldName('Byg 2 ApS'));
    expect(foldName('Struer Skibe')).not.toBe(foldName('Skive Skibe'));
  });

  it('is empty when a name has neither letters nor digits', () => {
    expect(foldName(' -- ')).toBe('');
  });
});
