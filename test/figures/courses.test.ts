import type { GuidanceRow } from '../../src/reading/records';
import { actual, day, facts, figuresOf, guidance, GUIDANCE_FIELDS, places } from './workbook';
import type { Figures } from '../../src/figures/figures';
import { told } from './told-lines';

const fields = [...GUIDANCE_FIELDS, 'course'] as const;
const struer = { kind: 'inside', code: '671' } as const;

function figuresWith(...sheets: Partial<GuidanceRow>[][]): Figures {
  const logs = sheets.map((rows, index) =>
    guidance(rows, { sheet: `Q${String(index + 1)}`, fields }),
  );
  return figuresOf({ guidance: logs });
}

function inAarhus(figures: Figures): number | null | undefined {
  return figures.municipalities.find(({ code }) => code === '751')?.count;
}

describe('A course', () => {
  const nord = { cvr: '11111111', course: 'K1' };

  it('is a row where no sheet has course ids', () => {
    const figures = figuresOf({ guidance: [guidance([nord, nord])] });
    expect(inAarhus(figures)).toBe(2);
  });

  it('is a distinct id, also across sheets, and a blank id is a course of its own', () => {
    expect(inAarhus(figuresWith([nord, nord], [nord]))).toBe(1);
    expect(inAarhus(figuresWith([nord, { cvr: '11111111' }, { cvr: '11111111' }]))).toBe(3);
  });

  it('is an id of one sheet when different companies bear it, as ids then restart, and that is told', () => {
    const figures = figuresWith([nord, nord], [{ cvr: '22222222', course: 'K1' }]);
    expect(inAarhus(figures)).toBe(2);
    expect(facts(figures, 'courseIdsRestart')).toEqual([{ ids: 1 }]);
    expect(places(figures, 'courseIdsRestart')).toEqual(['Q1!I4']);
  });

  it('does not restart because a row names no company', () => {
    expect(inAarhus(figuresWith([{ course: 'K1' }, nord], [nord, { course: 'K1' }]))).toBe(1);
  });

  it('of several companies in one sheet is one course, and nothing restarts', () => {
    const figures = figuresWith([nord, { cvr: '22222222', course: 'K1' }]);
    expect(inAarhus(figures)).toBe(1);
    expect(places(figures, 'courseIdsRestart')).toEqual([]);
  });

  it('of a workshop that goes on in another sheet is one course: one company of both is enough', () => {
    const other = { cvr: '22222222', course: 'K1' };
    expect(inAarhus(figuresWith([nord, other], [nord]))).toBe(1);
    expect(inAarhus(figuresWith([nord], [other, nord]))).toBe(1);
    expect(inAarhus(figuresWith([nord, other], [{ course: 'K1' }]))).toBe(1);
    expect(inAarhus(figuresWith([nord], [{ course: 'K1' }]))).toBe(1);
    expect(inAarhus(figuresWith([nord], [nord], [other]))).toBe(3);
  });

  it('restarts for every id when it does for one, and those that do are told', () => {
    const workshop = { cvr: '33333333', course: 'K2' };
    const guest = { cvr: '44444444', course: 'K2' };
    const figures = figuresWith(
      [workshop, guest, nord],
      [workshop, { cvr: '22222222', course: 'K1' }],
    );
    expect(inAarhus(figures)).toBe(4);
    expect(told(figures)).toContain('note courseIdsRestart Q1!I6 {"ids":1}');
  });

  it('with two segments has the first by date, told with its weight', () => {
    const figures = figuresWith([
      { ...nord, segment: 'growth' },
      { ...nord, segment: 'operations' },
    ]);
    expect(actual(figures, 'growth-courses')).toBe('1');
    expect(told(figures)).toContain(
      'warning courseContradicts Q1!F5 {"course":"K1","field":"segment"}',
    );
  });

  it('with two municipalities has the first by date, and the other row is told', () => {
    const figures = figuresWith([
      { ...nord, date: day('2026-05-01') },
      { ...nord, date: day('2026-04-01'), municipality: struer },
    ]);
    expect(figures.municipalities.map(({ count }) => count)).toEqual([1, 0, 0]);
    expect(places(figures, 'courseContradicts')).toEqual(['Q1!D4']);
    expect(facts(figures, 'courseContradicts')).toEqual([{ course: 'K1', field: 'municipality' }]);
  });

  it('with two forms has the first by date, for courses and for companies', () => {
    const figures = figuresWith([
      { ...nord, date: day('2026-05-01') },
      { ...nord, date: day('2026-04-01'), form: 'collective' },
    ]);
    expect(inAarhus(figures)).toBe(0);
    expect(figures.goals.guided.parts).toMatchObject({ individual: 0, collective: 1 });
    expect(places(figures, 'courseContradicts')).toEqual(['Q1!E4']);
  });

  it('takes what a blank row leaves out from its other rows, without a contradiction', () => {
    const figures = figuresWith([
      { ...nord, date: day('2026-04-01'), form: null, municipality: { kind: 'unknown', text: '' } },
      { ...nord, date: day('2026-05-01'), segment: 'growth' },
    ]);
    expect(inAarhus(figures)).toBe(1);
    expect(actual(figures, 'growth-courses')).toBe('1');
    expect(places(figures, 'courseContradicts')).toEqual([]);
  });

  it('for many companies may have companies in many municipalities when it is collective', () => {
    const figures = figuresWith([
      { ...nord, form: 'collective' },
      { cvr: '22222222', course: 'K1', form: 'collective', municipality: struer },
    ]);
    expect(places(figures, 'courseContradicts')).toEqual([]);
    expect(figures.goals.guided.parts).toMatchObject({ collective: 2 });
  });
});
