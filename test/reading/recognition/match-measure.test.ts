import { measureOf } from '../../../src/reading/recognition/match-measure';

describe('The goal that a label means', () => {
  it.each([
    ['Kendskab', 'awareness'],
    ['Kendskabsgrad', 'awareness'],
    ['Kendskab til husets tilbud', 'offer-awareness'],
    ['Mervækst i omsætning', 'growth-revenue'],
    ['Årsværk', 'growth-employment'],
    ['Mervækst i ansatte', 'growth-employment'],
    ['Productivity', 'productivity'],
  ])('is the one of its surest phrase: «%s»', (label, goal) => {
    expect(measureOf(label)).toBe(goal);
  });

  it.each(['Kendskap', 'Vejledninger', 'Krav til kendskab', 'Ikke kendskab', '2026', ''])(
    'is none by anything less: «%s»',
    (label) => {
      expect(measureOf(label)).toBeNull();
    },
  );

  it('is none of two that are meant alike', () => {
    expect(measureOf('Mervækst i omsætning og beskæftigelse')).toBeNull();
    expect(measureOf('Produktivitet og kendskab til tilbud')).toBe('offer-awareness');
  });

  it('is told of 200 characters at most', () => {
    expect(measureOf('Kendskab '.padEnd(200, '.'))).toBe('awareness');
    expect(measureOf('Kendskab '.padEnd(201, '.'))).toBeNull();
  });
});
