import type { Fault } from './fault';
import { DEFAULT_LIMITS, OfficeError, type Limits } from './limits';
import { membersOf } from './members/members';
import type { World } from './members/world';
import { Book, type Change } from './model/book';
import { Handle } from './protocol/api-type';
import { Dispatcher } from './protocol/dispatcher';
import { ActionType, type RequestBody } from './protocol/wire';

/** One request that came: what it cost and whether it failed. */
export interface Sync {
  readonly actions: number;
  readonly requestBytes: number;
  responseBytes: number;
  error: string | null;
  /** Asked for by office.js itself, to let go of ranges: no work of the add-in. */
  readonly isCleanUp: boolean;
}

export type Answer =
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'refused'; readonly officeError: number }
  | { readonly kind: 'silent' };

/** `[category, event type, target, arguments as JSON, id, isRemoteOverride]`, as on the wire. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

const RICH_API_EVENTS = 65_536;
const EVENT_TYPE = { changed: 10, added: 13, deleted: 15 } as const;

/** Excel's side of the conversation: takes batches, keeps the limits, counts, fails on request, raises events. */
export class SimulatedExcel implements World {
  readonly syncs: Sync[] = [];
  readonly dispatcher: Dispatcher;
  readonly limits: Limits;
  /** The user is in the middle of typing in a cell. */
  isEditingCell = false;
  /** Called before each sync with its number since `syncs` was last emptied, from 0. */
  faultAt: (sync: number) => Fault | null = () => null;
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  private readonly listening = new Map<number, number>();

  constructor(
    public book: Book = new Book(),
    limits: Partial<Limits> = {},
  ) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
    this.dispatcher = new Dispatcher(membersOf(this), () => new Handle('Workbook', this.book));
  }

  /** The requests of the add-in itself. */
  get roundTrips(): readonly Sync[] {
    return this.syncs.filter((sync) => !sync.isCleanUp);
  }

  /** One `context.sync()`: `text` is the JSON that office.js produced. */
  execute(text: string): Answer {
    const request = JSON.parse(text) as RequestBody;
    const number = this.roundTrips.length;
    const sync: Sync = {
      actions: request.Actions.length,
      requestBytes: bytesOf(text),
      responseBytes: 0,
      error: null,
      isCleanUp: isCleanUp(request),
    };
    this.syncs.push(sync);
    const fault = sync.isCleanUp ? null : this.faultAt(number);
    if (fault?.kind === 'refused') return refuse(sync, fault.officeError);
    if (this.isEditingCell) return refuse(sync, OfficeError.cellEditMode);
    if (sync.requestBytes > this.limits.payloadBytes) {
      return refuse(sync, OfficeError.requestTooLarge);
    }
    const stopBefore = fault?.kind === 'broken' ? fault.beforeAction : Infinity;
    const response = this.dispatcher.process(request, stopBefore);
    sync.error = response.Error?.Code ?? null;
    this.raiseEvents('ThisLocalAddin');
    if (fault?.kind === 'lost') return refuse(sync, fault.officeError);
    if (fault?.kind === 'silent') return { kind: 'silent' };
    const body = JSON.stringify(response);
    sync.responseBytes = bytesOf(body);
    if (sync.responseBytes > this.limits.payloadBytes) {
      return refuse(sync, OfficeError.responseTooLarge);
    }
    return { kind: 'body', body };
  }

  /** Somebody else than the add-in does something to the workbook. */
  act(change: (book: Book) => void): void {
    change(this.book);
    this.raiseEvents('Unknown');
  }

  listen(eventType: number, difference: 1 | -1): void {
    this.listening.set(eventType, (this.listening.get(eventType) ?? 0) + difference);
  }

  release(reference: string): void {
    this.dispatcher.release(reference);
  }

  private raiseEvents(triggerSource: string): void {
    const entries = this.book.changes
      .filter((change) => (this.listening.get(EVENT_TYPE[change.kind]) ?? 0) > 0)
      .map((change) => entryOf(change, triggerSource));
    this.book.changes = [];
    if (entries.length > 0) this.onEvents(entries);
  }
}

function refuse(sync: Sync, officeError: number): Answer {
  sync.error = String(officeError);
  return { kind: 'refused', officeError };
}

function isCleanUp(request: RequestBody): boolean {
  const names = request.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return names.length > 0 && names.every((action) => action.Name === '_RemoveReference');
}

function bytesOf(text: string): number {
  return new Blob([text]).size;
}

function entryOf(change: Change, triggerSource: string): EventEntry {
  const args = {
    worksheetId: change.sheet.id,
    source: 'Local',
    ...(change.kind === 'changed'
      ? { address: change.address, changeType: 'RangeEdited', triggerSource, referenceId: '' }
      : {}),
  };
  return [RICH_API_EVENTS, EVENT_TYPE[change.kind], 'Workbook', JSON.stringify(args), '', false];
}
