import { actual, facts, figuresOf, guidance, GUIDANCE_FIELDS, places } from './workbook';

const fields = [...GUIDANCE_FIELDS, 'growthCourse'] as const;

describe('Growth courses', () => {
  it('are the individual courses of the growth segment', () => {
    const rows = [
      { segment: 'growth' },
      { segment: 'growth', form: 'collective' },
      { segment: 'operations' },
      { segment: 'growth' },
    ] as const;
    const figures = figuresOf({ guidance: [guidance(rows)] });
    expect(actual(figures, 'growth-courses')).toBe('2');
  });

  it('are the individual courses with a «ja» where such a column exists, whatever their segment', () => {
    const rows = [
      { segment: 'operations', growthCourse: true },
      { segment: 'growth', growthCourse: false },
      { segment: 'growth', growthCourse: true, form: 'collective' },
    ] as const;
    expect(actual(figuresOf({ guidance: [guidance(rows, { fields })] }), 'growth-courses')).toBe(
      '1',
    );
  });

  it('follow each sheet by its own columns', () => {
    const logs = [
      guidance([{ segment: 'growth', growthCourse: false }], { sheet: 'A', fields }),
      guidance([{ segment: 'growth' }], { sheet: 'B' }),
      guidance([{}], { sheet: 'C', fields: ['date', 'form'] }),
    ];
    const figures = figuresOf({ guidance: logs });
    expect(actual(figures, 'growth-courses')).toBe('1');
    expect(places(figures, 'noSegmentColumn')).toEqual(['C']);
  });

  it('count once for an id with several meetings, of which one says «ja»', () => {
    const meetings = [
      { cvr: '11111111', course: 'K1', growthCourse: false },
      { cvr: '11111111', course: 'K1', growthCourse: true },
    ];
    const sheet = guidance(meetings, { fields: [...fields, 'course'] });
    expect(actual(figuresOf({ guidance: [sheet] }), 'growth-courses')).toBe('1');
  });

  it('leave out individual courses without a segment, told once a sheet', () => {
    const rows = [{ segment: 'growth' }, {}, {}] as const;
    const figures = figuresOf({ guidance: [guidance(rows)] });
    expect(actual(figures, 'growth-courses')).toBe('1');
    expect(facts(figures, 'rowsWithoutSegment')).toEqual([{ rows: 2 }]);
    expect(places(figures, 'rowsWithoutSegment')).toEqual(['Log!F5']);
  });

  it('tell of no collective course without a segment', () => {
    const rows = [{ segment: 'growth' }, { form: 'collective' }] as const;
    expect(places(figuresOf({ guidance: [guidance(rows)] }), 'rowsWithoutSegment')).toEqual([]);
  });

  it('can not be counted when nobody said «ja» or «nej»', () => {
    const { goals } = figuresOf({ guidance: [guidance([{ segment: 'growth' }], { fields })] });
    expect(goals['growth-courses']).toMatchObject({ actual: null, missing: 'noAnswers' });
  });

  it('can not be counted when no individual course of the year has a segment', () => {
    const { goals } = figuresOf({ guidance: [guidance([{}, {}])] });
    expect(goals['growth-courses']).toMatchObject({ actual: null, missing: 'noAnswers' });
  });
});
