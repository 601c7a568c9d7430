import fc from 'fast-check';
import { halved, planRequests, type Piece } from '../../../../src/hosts/excel/read/plan-requests';
import type { RangeRef } from '../../../../src/workbook/block';

const refs = fc.array(
  fc
    .record({
      top: fc.integer({ min: 1, max: 50 }),
      left: fc.integer({ min: 1, max: 9 }),
      height: fc.integer({ min: 1, max: 400 }),
      width: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ top, left, height, width }): RangeRef => {
      const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
      return { sheet: 'x', area, formats: false };
    }),
  { maxLength: 6 },
);
const limits = fc.record({
  cells: fc.integer({ min: 1, max: 2000 }),
  bytes: fc.integer({ min: 10, max: 9000 }),
});
const WEIGHT = 7;
const weigh = (): number => WEIGHT;

describe('what is asked for is cut into requests', () => {
  test('every row of every reference once, in order', () => {
    fc.assert(
      fc.property(refs, limits, (asked, limit) => {
        const pieces = planRequests(asked, weigh, limit).flat();
        for (const [index, { area }] of asked.entries()) {
          const own = pieces.filter(({ ref }) => ref === index);
          expect(own[0]?.area.top).toBe(area.top);
          expect(own.at(-1)?.area.bottom).toBe(area.bottom);
          own.slice(1).forEach((piece, n) => {
            expect(piece.area.top).toBe((own[n]?.area.bottom ?? 0) + 1);
          });
          expect(own.every((piece) => piece.area.right === area.right)).toBe(true);
        }
        expect(pieces.map(({ ref }) => ref)).toEqual(
          pieces.map(({ ref }) => ref).sort((a, b) => a - b),
        );
      }),
    );
  });

  test('none over the limits, save a single row that no limit can cut', () => {
    fc.assert(
      fc.property(refs, limits, (asked, limit) => {
        for (const request of planRequests(asked, weigh, limit)) {
          const isOneRow = request.length === 1 && rowsOf(request[0]) === 1;
          if (isOneRow) continue;
          const cells = request.reduce((sum, piece) => sum + rowsOf(piece) * widthOf(piece), 0);
          const rows = request.reduce((sum, piece) => sum + rowsOf(piece), 0);
          expect(cells).toBeLessThanOrEqual(limit.cells);
          expect(cells * WEIGHT + rows * 3).toBeLessThanOrEqual(limit.bytes);
        }
      }),
    );
  });

  test('one request where all fits', () => {
    const area = { top: 1, left: 1, bottom: 9000, right: 20 };
    expect(planRequests([{ sheet: 'x', area, formats: true }], () => 14)).toHaveLength(1);
  });
});

describe('a request that was too large after all', () => {
  test('falls into two halves until a single cell is left', () => {
    let request: readonly Piece[] = [{ ref: 0, area: { top: 1, left: 1, bottom: 64, right: 8 } }];
    let cuts = 0;
    for (let halves = halved(request); halves; halves = halved(request)) {
      request = halves[cuts % 2] ?? [];
      cuts++;
    }
    expect(cuts).toBe(9);
    expect(request.map((piece) => rowsOf(piece) * widthOf(piece))).toEqual([1]);
  });
});

function rowsOf(piece: Piece | undefined): number {
  return piece ? piece.area.bottom - piece.area.top + 1 : 0;
}

function widthOf({ area: { left, right } }: Piece): number {
  return right - left + 1;
}
