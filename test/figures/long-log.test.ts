import { IN_STEP, tenfold } from '../growth';
import { ALL_GUIDANCE_FIELDS, day, figuresOf, guidance } from './workbook';

describe('A log of 200.000 rows', () => {
  it('is counted in step with its length', async () => {
    const date = day('2026-01-01');
    const growth = await tenfold(20_000, (length) => {
      const rows = Array.from({ length }, (_, index) => ({
        date,
        cvr: index % 3 === 0 ? null : String(10_000_000 + (index % (length * 0.3))),
        company: `Firma ${String(index % (length * 0.3))}`,
        form: index % 5 === 0 ? null : ('individual' as const),
        segment: index % 2 === 0 ? ('growth' as const) : null,
        course: `K${String(index % (length * 0.7))}`,
        topic: 'Innovation',
      }));
      const figures = figuresOf({ guidance: [guidance(rows, { fields: ALL_GUIDANCE_FIELDS })] });
      expect(figures.usage).toEqual([{ rowsUsed: length, rowsLeftOut: 0 }]);
    });
    expect(growth).toBeLessThan(IN_STEP);
  });
});
