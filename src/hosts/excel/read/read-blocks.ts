import { areaName, type Area } from '../../../workbook/address';
import type { Block, RangeRef } from '../../../workbook/block';
import { WorkbookRefused } from '../../../workbook/port';
import { BlockBuilder } from './block-builder';
import { excelCode, send } from '../in-excel';
import { halved, planRequests, type Piece } from './plan-requests';

/** Codes by which Excel says that an answer would be too large; it may also just answer `null`. */
const TOO_LARGE = ['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit'];
const TYPE_BYTES = 12;

/**
 * One block a reference. One round trip for all that fits in a request, one more for each further request,
 * and one where a text beyond the heads that are known might be an error's code.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  refs: readonly RangeRef[],
  weigh: (ref: RangeRef, column: number) => number,
  heads: ReadonlyMap<string, Block> = new Map(),
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
      return (piece) => {
        const values = grid(range.values);
        const codes = withFormats ? grid(range.numberFormat) : null;
        const formulas = withFormulas ? grid(range.formulas) : null;
        if (!values || (withFormats && !codes) || (withFormulas && !formulas)) return false;
        builders[piece.ref]?.put(piece.area, values, codes);
        if (formulas) builders[piece.ref]?.putFormulas(piece.area, formulas, values);
        return true;
      };
    });
  }
  await tellErrorsFromTexts(context, refs, builders, heads);
  return builders.map((builder) => builder.block());
}

async function tellErrorsFromTexts(
  context: Excel.RequestContext,
  refs: readonly RangeRef[],
  builders: readonly BlockBuilder[],
  heads: ReadonlyMap<string, Block>,
): Promise<void> {
  const suspects = builders.flatMap((builder, index) => {
    const ref = refs[index];
    const area = ref && builder.suspects(heads.get(ref.sheet) ?? null);
    return ref && area ? [{ ref: { ...ref, area }, builder }] : [];
  });
  const areas = suspects.map(({ ref }) => ref);
  for (const request of planRequests(areas, () => TYPE_BYTES)) {
    await fetch(context, areas, request, (range) => {
      range.load('valueTypes');
      return (piece) => {
        const types = grid(range.valueTypes);
        if (types) suspects[piece.ref]?.builder.markErrors(piece.area, types);
        return types !== null;
      };
    });
  }
}

type Ask = (range: Excel.Range, ref: RangeRef) => (piece: Piece) => boolean;

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
    if (!take(piece)) await fetchHalves(context, refs, [piece], ask);
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
