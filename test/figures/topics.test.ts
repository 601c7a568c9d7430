import { told } from './told-lines';
import { facts, figuresOf, guidance, GUIDANCE_FIELDS, places } from './workbook';

describe('Courses by topic', () => {
  it('count once in each topic that they name, of any form, however it is spelt', () => {
    const rows = [
      { topic: 'INNOVATION' },
      { topic: 'innovation; AI / Digitalisering og automatisering', form: 'collective' },
      { topic: 'Detailhandel, turisme og bymidter' },
      {},
    ] as const;
    const figures = figuresOf({ guidance: [guidance(rows)] });
    expect(figures.topics).toEqual([
      { id: 'innovation', count: 2 },
      { id: 'digital', count: 1 },
      { id: 'retail', count: 1 },
    ]);
  });

  it('count a course with several meetings once', () => {
    const fields = [...GUIDANCE_FIELDS, 'course'] as const;
    const meetings = [1, 2].map(() => ({ cvr: '11111111', course: 'K1', topic: 'AI' }));
    const figures = figuresOf({ guidance: [guidance(meetings, { fields })] });
    expect(figures.topics).toContainEqual({ id: 'digital', count: 1 });
  });

  it('are not known, rather than 0, when no log has topics', () => {
    expect(figuresOf({ guidance: [guidance([{}], { fields: ['date'] })] }).topics).toEqual([]);
  });

  it('tell of topics that the contract does not have, once a sheet', () => {
    const rows = [{ topic: 'AI' }, { topic: 'Moms' }, { topic: 'Told' }];
    const figures = figuresOf({ guidance: [guidance(rows)] });
    expect(facts(figures, 'unknownTopics')).toEqual([{ rows: 2, text: 'Moms' }]);
    expect(places(figures, 'unknownTopics')).toEqual(['Log!H5']);
    expect(told(figures)).toContain('note unknownTopics Log!H5 {"rows":2,"text":"Moms"}');
  });
});
