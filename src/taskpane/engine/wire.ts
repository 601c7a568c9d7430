import { WorkbookRefused, type RefusalCode } from '../../workbook/port';

/** One end of a line between a page and its worker. */
export interface WireEnd {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

type Message =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | {
      readonly kind: 'refusal';
      readonly id: number;
      readonly code: RefusalCode;
      readonly facts: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

type Handler = (...args: never[]) => unknown;

/** What one end does for the other, by name. Arguments and answers are plain data. */
export type Handlers = Readonly<Record<string, Handler>>;

/** Calls across threads, both ways: each end answers the names it knows, and refusals arrive as refusals. */
export class Wire<Remote extends { readonly [Name in keyof Remote]: Handler }> {
  private next = 1;
  private readonly waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: unknown) => void }
  >();

  constructor(
    private readonly end: WireEnd,
    private readonly handlers: Handlers,
  ) {
    end.addEventListener('message', ({ data }) => {
      this.receive(data as Message);
    });
  }

  /** Asks the other end; `transfer` is handed over instead of copied. */
  call<Name extends keyof Remote & string>(
    name: Name,
    args: Parameters<Remote[Name]>,
    transfer: Transferable[] = [],
  ): Promise<Awaited<ReturnType<Remote[Name]>>> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.send({ kind: 'call', id, name, args }, transfer);
    });
  }

  /** The other end is gone: nothing that was asked will be answered. */
  breakOff(reason: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(reason));
    this.waiting.clear();
  }

  private receive(message: Message): void {
    if (message.kind === 'call') {
      void this.answer(message);
      return;
    }
    const waiter = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === 'answer') waiter?.resolve(message.value as never);
    else if (message.kind === 'refusal') {
      waiter?.reject(new WorkbookRefused(message.code, message.facts));
    } else waiter?.reject(new Error(message.message));
  }

  private async answer({ id, name, args }: Extract<Message, { kind: 'call' }>): Promise<void> {
    try {
      const handler = this.handlers[name];
      if (handler === undefined) throw new Error(`nobody answers ${name}`);
      this.send({ kind: 'answer', id, value: await handler(...(args as never[])) }, []);
    } catch (error) {
      if (error instanceof WorkbookRefused) {
        this.send({ kind: 'refusal', id, code: error.code, facts: error.facts }, []);
      } else this.send({ kind: 'failure', id, message: String(error) }, []);
    }
  }

  private send(message: Message, transfer: Transferable[]): void {
    this.end.postMessage(message, transfer);
  }
}
