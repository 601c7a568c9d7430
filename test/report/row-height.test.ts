import fc from 'fast-check';
import { linesOf, rowHeight } from '../../src/report/row-height';

const wrapped = (value: string, width: number) => ({
  cell: { value, style: { wrap: true } },
  width,
});

describe('Row heights', () => {
  it('A short text takes one line', () => {
    expect(linesOf('Kort', 20)).toBe(1);
  });

  it('Line breaks in a text count', () => {
    expect(linesOf('en\nto\ntre', 20)).toBe(3);
  });

  it('A word longer than the column is broken, not hidden', () => {
    expect(linesOf('x'.repeat(100), 20)).toBeGreaterThanOrEqual(5);
  });

  it('The tallest cell gives the row its height', () => {
    const one = rowHeight([wrapped('Kort', 20)]);
    const tall = rowHeight([wrapped('Kort', 20), wrapped('Meget længere tekst end det', 10)]);
    expect(tall).toBeGreaterThan(one);
  });

  it('A narrower column never makes a lower row', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 40 }),
        fc.integer({ min: 8, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (text, width, more) => {
          expect(rowHeight([wrapped(text, width)])).toBeGreaterThanOrEqual(
            rowHeight([wrapped(text, width + more)]),
          );
        },
      ),
    );
  });

  it('No row is taller than Excel allows', () => {
    expect(rowHeight([wrapped('ord '.repeat(5000), 10)])).toBe(409);
  });
});
