import { ApiError } from './api-error';
import type { ApiTypes, Handle } from './api-type';
import { Batch } from './batch';
import type { RequestBody, ResponseBody } from './wire';

const HTTP_STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  AccessDenied: 403,
  GeneralException: 500,
};

/** Runs batches against an object model. A batch stops at its first error; what was done before it stays done. */
export class Dispatcher {
  /** Members that the add-in reached for and that nobody has modelled. Tests expect none. */
  readonly gaps = new Set<string>();
  private readonly kept = new Map<string, Handle>();
  private nextReference = 1;

  constructor(
    private readonly types: ApiTypes,
    private readonly root: () => Handle,
  ) {}

  /** Objects that the add-in has asked to keep and not yet let go of. */
  get keptReferences(): number {
    return this.kept.size;
  }

  keep(handle: Handle): string {
    if (handle.reference === null) {
      handle.reference = `${handle.type}:${String(this.nextReference++)}`;
      this.kept.set(handle.reference, handle);
    }
    return handle.reference;
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  referred(reference: string): Handle | null {
    return this.kept.get(reference) ?? null;
  }

  /** @param stopBefore the index of an action that is not reached any more: an injected fault */
  process(body: RequestBody, stopBefore = Infinity): ResponseBody {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    const batch = new Batch(this, this.types, this.root, body);
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (index >= stopBefore) throw new ApiError('GeneralException', 'Injected fault.');
        const value = batch.run(action, response);
        if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        response.Error = {
          Code: error.code,
          Message: error.message,
          Location: error.location,
          ActionIndex: index,
          HttpStatusCode: HTTP_STATUS[error.code] ?? 400,
        };
        break;
      }
    }
    return response;
  }
}
