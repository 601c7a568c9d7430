import { areaName, type Area } from '../../../workbook/address';
import type { Block, RangeRef } from '../../../workbook/block';
import type { Pause } from '../../../workbook/pause';
import { WorkbookRefused } from '../../../workbook/port';
import { BlockBuilder } from './block-builder';
import { excelCode, send } from '../in-excel';
import { halved, planRequests, type Piece } from './plan-requests';

/** Codes by which Excel says that an answer would be too large; it may also just answer `null`. */
const TOO_LARGE = ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'];
const TYPE_BYTES = 12;

/** How blocks are read. */
export interface Reading {
  /** The bytes that a cell of the reference's column is thought to take. */
  readonly weigh: (ref: RangeRef, column: number) => number;
  readonly pause: Pause;
  /** Blocks of first rows whose errors are known, by sheet. */
  readonly heads?: ReadonlyMap<string, Block>;
}

/** Rows that are taken in between two pauses. */
const ROWS_AT_A_TIME = 5000;

/**
 * One block a reference. One round trip for all that fits in a request, one more for each further request,
 * and one where a text beyond the heads that are known might be an error's code.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  refs: readonly RangeRef[],
  { weigh, pause, heads = new Map() }: Reading,
): Promise<Block[]> {
  const builders = refs.map((ref) => new BlockBuilder(ref));
  for (const request of planRequests(refs, weigh)) {
    await fetch(context, refs, request, (range, ref) => {
      const [withFormats, withFormulas] = [ref.formats, ref.formulas === true];
      range.load([
        'values',
        ...(withFormats ? ['numberFormat'] : []),
        ...(withFormulas ? ['formulas'] : []),
      ]);
      return async (piece) => {
        const values = grid(range.values);
        const codes = withFormats ? grid(range.numberFormat) : null;
        const formulas = withFormulas ? grid(range.formulas) : null;
        if (!values || (withFormats && !codes) || (withFormulas && !formulas)) return false;
        await inSlices(piece.area, pause, (area, from, to) => {
          builders[piece.ref]?.put(area, values.slice(from, to), codes && codes.slice(from, to));
        });
        if (formulas) builders[piece.ref]?.putFormulas(piece.area, formulas, values);
        return true;
      };
    });
  }
  await tellErrorsFromTexts(context, refs, builders, { heads, pause });
  return builders.map((builder) => builder.block());
}

async function tellErrorsFromTexts(
  context: Excel.RequestContext,
  refs: readonly RangeRef[],
  builders: readonly BlockBuilder[],
  { heads, pause }: Required<Pick<Reading, 'heads' | 'pause'>>,
): Promise<void> {
  const suspects: { readonly ref: RangeRef; readonly builder: BlockBuilder }[] = [];
  for (const [index, builder] of builders.entries()) {
    const ref = refs[index];
    const area = ref && (await builder.suspects(heads.get(ref.sheet) ?? null, pause));
    if (ref && area) suspects.push({ ref: { ...ref, area }, builder });
  }
  const areas = suspects.map(({ ref }) => ref);
  for (const request of planRequests(areas, () => TYPE_BYTES)) {
    await fetch(context, areas, request, (range) => {
      range.load('valueTypes');
      return async (piece) => {
        const types = grid(range.valueTypes);
        if (!types) return false;
        await inSlices(piece.area, pause, (area, from, to) => {
          suspects[piece.ref]?.builder.markErrors(area, types.slice(from, to));
        });
        return true;
      };
    });
  }
}

/** Takes in an answer some rows at a time, the first not before others have had their turn after its arrival. */
async function inSlices(
  area: Area,
  pause: Pause,
  take: (area: Area, from: number, to: number) => void,
): Promise<void> {
  for (let top = area.top; top <= area.bottom; top += ROWS_AT_A_TIME) {
    await pause();
    const bottom = Math.min(area.bottom, top + ROWS_AT_A_TIME - 1);
    take({ ...area, top, bottom }, top - area.top, bottom - area.top + 1);
  }
}

type Ask = (range: Excel.Range, ref: RangeRef) => (piece: Piece) => Promise<boolean>;

/** Sends one request; what turns out too large is asked for again in halves. */
async function fetch(
  context: Excel.RequestContext,
  refs: readonly RangeRef[],
  request: readonly Piece[],
  ask: Ask,
): Promise<void> {
  const asked = request.flatMap((piece) => {
    const ref = refs[piece.ref];
    return ref ? [{ piece, take: ask(rangeOf(context, ref.sheet, piece.area), ref) }] : [];
  });
  try {
    await send(context);
  } catch (error) {
    if (!TOO_LARGE.includes(excelCode(error) ?? '')) throw error;
    await fetchHalves(context, refs, request, ask);
    return;
  }
  for (const { piece, take } of asked) {
    if (!(await take(piece))) await fetchHalves(context, refs, [piece], ask);
  }
}

async function fetchHalves(
  context: Excel.RequestContext,
  refs: readonly RangeRef[],
  request: readonly Piece[],
  ask: Ask,
): Promise<void> {
  const halves = halved(request);
  if (!halves) throw new WorkbookRefused('tooLarge');
  await fetch(context, refs, halves[0], ask);
  await fetch(context, refs, halves[1], ask);
}

function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(areaName(area));
}

/** Excel answers `null` in place of what is too large. */
function grid(answer: unknown): readonly (readonly unknown[])[] | null {
  return Array.isArray(answer) ? (answer as readonly (readonly unknown[])[]) : null;
}
