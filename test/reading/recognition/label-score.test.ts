import { labelScore, NO_HEADING } from '../../../src/reading/recognition/find-headers';
import { contextOf } from './context-of';

describe('What a label says as a heading', () => {
  it.each([
    ['Kommune', 1],
    ['Virksomhed', 0.97],
    ['Gruppe', 0.5],
    ['Indhold', 0],
    ['Bemærkning', 0],
    ['', 0],
    ['2025', 0],
    ['1. januar 2025', 0],
    ['2. januar 2025', NO_HEADING],
    ['1. februar 2025', NO_HEADING],
    ['31-12-2025', NO_HEADING],
    ['12', NO_HEADING],
    ['Aarhus', NO_HEADING],
    ['Odense', NO_HEADING],
    ['Andeby', 0],
  ])('«%s»: %d', (label, score) => {
    expect(labelScore(label, contextOf())).toBe(score);
  });

  it('is remembered by its text', () => {
    const context = contextOf();
    labelScore('Kommune', context);
    labelScore('', context);
    labelScore('Aarhus', context);
    expect([...context.remembered]).toEqual([
      ['["kommune","kommune","kommune"]', 1],
      ['Kommune', 1],
      ['Aarhus', NO_HEADING],
    ]);
    expect(labelScore('Form', contextOf({ remembered: new Map([['Form', 0.3]]) }))).toBe(0.3);
    const folded = new Map([['["form","form","form"]', 0.4]]);
    expect(labelScore('Form', contextOf({ remembered: folded }))).toBe(0.4);
  });
});
