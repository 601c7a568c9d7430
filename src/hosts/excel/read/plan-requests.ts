import type { Area } from '../../../workbook/address';
import type { RangeRef } from '../../../workbook/block';

/** A part of what was asked for: `ref` is its place in the list. */
export interface Piece {
  readonly ref: number;
  readonly area: Area;
}

export interface RequestLimits {
  readonly cells: number;
  readonly bytes: number;
}

/** Excel reads at most five million cells; Excel on the web takes 5 MB a response, of which we leave some for what we can't foresee. */
export const REQUEST_LIMITS: RequestLimits = { cells: 5_000_000, bytes: 4_000_000 };

/** The brackets and the comma around a row. */
const ROW_BYTES = 3;

/**
 * Cuts what is asked for into as few requests as the limits allow, in order, by rows; a row is never cut.
 * @param weigh the bytes that a cell of the reference's column is thought to take
 */
export function planRequests(
  refs: readonly RangeRef[],
  weigh: (ref: RangeRef, column: number) => number,
  limits: RequestLimits = REQUEST_LIMITS,
): Piece[][] {
  const requests: Piece[][] = [];
  let request: Piece[] = [];
  let left = limits;
  for (const [index, ref] of refs.entries()) {
    const width = ref.area.right - ref.area.left + 1;
    const rowBytes = ROW_BYTES + weightOf(ref, weigh);
    for (let top = ref.area.top; top <= ref.area.bottom;) {
      const fits = Math.floor(Math.min(left.cells / width, left.bytes / rowBytes));
      if (fits < 1 && request.length > 0) {
        requests.push(request);
        [request, left] = [[], limits];
        continue;
      }
      const rows = Math.min(Math.max(fits, 1), ref.area.bottom - top + 1);
      request.push({ ref: index, area: { ...ref.area, top, bottom: top + rows - 1 } });
      left = { cells: left.cells - rows * width, bytes: left.bytes - rows * rowBytes };
      top += rows;
    }
  }
  return request.length > 0 ? [...requests, request] : requests;
}

/** Two halves of a request that was too large after all; `null` when it is a single cell. */
export function halved(request: readonly Piece[]): readonly [Piece[], Piece[]] | null {
  const [first] = request;
  if (!first) return null;
  if (request.length > 1) {
    const half = Math.ceil(request.length / 2);
    return [request.slice(0, half), request.slice(half)];
  }
  const { top, bottom, left, right } = first.area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      [{ ...first, area: { ...first.area, bottom: middle } }],
      [{ ...first, area: { ...first.area, top: middle + 1 } }],
    ];
  }
  if (right === left) return null;
  const middle = Math.floor((left + right) / 2);
  return [
    [{ ...first, area: { ...first.area, right: middle } }],
    [{ ...first, area: { ...first.area, left: middle + 1 } }],
  ];
}

function weightOf(ref: RangeRef, weigh: (ref: RangeRef, column: number) => number): number {
  let bytes = 0;
  for (let column = ref.area.left; column <= ref.area.right; column++) bytes += weigh(ref, column);
  return bytes;
}
