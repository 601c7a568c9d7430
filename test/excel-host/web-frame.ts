import { appContext, CONVERSATION, type AddIn } from './add-in';
import type { EventEntry, SimulatedExcel } from './simulated-excel';

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { register: 1, unregister: 2 } as const;
const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;
const NOT_SUPPORTED = 5003;
/** A window in a frame is opened by asking for its events; its address comes along. */
const DIALOG_EVENTS = 10;
const DIALOG_CLOSED = 12_006;

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

interface Registration {
  readonly eventDispId?: number;
  readonly targetId?: string;
}

interface Execution {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly 0?: string;
  readonly 1?: number;
}

/** The parent page's side of Excel on the web's cross-document channel, as office.js in the pane expects it. */
export class WebFrame {
  /** Messages of a kind that nobody has modelled. Tests expect none. */
  readonly unanswered: string[] = [];
  /** Told the address of a window that the add-in opens, and `null` when it is closed. */
  onDialog: (address: string | null) => void = () => undefined;
  private dialogEvents: string | null = null;
  private readonly subscriptions = new Map<string, number>();
  private waiting: { readonly name: string; readonly payload: unknown }[] = [];
  private readonly commands = new Map<string, () => void>();
  private nextCommand = 1;

  constructor(
    private readonly excel: SimulatedExcel,
    private readonly addIn: AddIn,
    private readonly send: (text: string) => void,
  ) {
    excel.onEvents = (entries: readonly EventEntry[]): void => {
      this.raise('richApiMessage', { ArrayData: entries });
    };
  }

  /** Takes one message that the pane posted. */
  receive(data: unknown): void {
    const message = messageIn(data);
    if (message?._conversationId !== CONVERSATION) return;
    if (message._messageType !== MESSAGE.request) return;
    if (message._actionType === ACTION.register) this.subscribe(message);
    else if (message._actionType === ACTION.unregister) this.unsubscribe(message);
    else this.invoke(message);
  }

  /** Presses a ribbon button: runs the function associated with `name`; resolves when it calls `event.completed()`. */
  press(name: string): Promise<void> {
    const id = `command-${String(this.nextCommand++)}`;
    const done = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.raise('appCommandInvoked', [id, name, JSON.stringify({ source: { id: 'button' } })]);
    return done;
  }

  /** The user closes the window that the add-in opened. */
  closeDialog(): void {
    if (this.dialogEvents === null) return;
    this.raise(this.dialogEvents, { messageType: DIALOG_CLOSED, messageContent: '' });
    this.dialogEvents = null;
    this.onDialog(null);
  }

  private invoke(message: Message): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.answer(message, appContext(this.addIn));
        break;
      case 'ContextActivationManager_notifyHost':
        break; // focus and telemetry: nothing to answer
      case 'executeMethod':
        this.execute(message, message._data as Execution);
        break;
      default:
        this.unanswered.push(message._actionName);
        this.answer(message, null, -2);
    }
  }

  private unsubscribe(message: Message): void {
    this.subscriptions.delete(message._actionName);
    this.answer(message, { Error: 0 });
  }

  private subscribe(message: Message): void {
    this.subscriptions.set(message._actionName, message._correlationId);
    this.answer(message, { Error: 0 });
    const { eventDispId, targetId } = message._data as Registration;
    if (eventDispId === DIALOG_EVENTS && targetId !== undefined) {
      this.dialogEvents = message._actionName;
      this.onDialog((JSON.parse(targetId) as { readonly url: string }).url);
    }
    const early = this.waiting;
    this.waiting = [];
    for (const { name, payload } of early) this.raise(name, payload);
  }

  private execute(message: Message, data: Execution): void {
    const dispatch = data.DdaMethod?.DispatchId;
    if (dispatch === DISPATCH.richApi) {
      const answer = this.excel.execute(String(data.ArrayData?.[4]));
      if (answer.kind === 'silent') return;
      this.answer(
        message,
        answer.kind === 'body'
          ? { Error: 0, Version: 1, Data: [200, [], answer.body] }
          : { Error: answer.officeError, Version: 1 },
      );
    } else if (dispatch === DISPATCH.commandCompleted) {
      this.commands.get(data[0] ?? '')?.();
      this.answer(message, { Error: 0, Version: 1 });
    } else {
      this.unanswered.push(`executeMethod ${String(dispatch)}`);
      this.answer(message, { Error: NOT_SUPPORTED, Version: 1 });
    }
  }

  /** The pane subscribes to ribbon commands a moment after `Office.onReady`; what comes before waits. */
  private raise(name: string, payload: unknown): void {
    const correlation = this.subscriptions.get(name);
    if (correlation === undefined) this.waiting.push({ name, payload });
    else
      setTimeout(() => {
        this.post(name, correlation, payload, 0, 1);
      }, 0);
  }

  private answer(message: Message, payload: unknown, errorCode = 0): void {
    this.post(message._actionName, message._correlationId, payload, errorCode, 0);
  }

  private post(
    action: string,
    correlation: number,
    data: unknown,
    errorCode: number,
    responseType: 0 | 1,
  ): void {
    this.send(
      JSON.stringify({
        _messageType: MESSAGE.response,
        _actionName: action,
        _conversationId: CONVERSATION,
        _correlationId: correlation,
        _origin: this.addIn.hostUrl,
        _data: data,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

function messageIn(data: unknown): Message | null {
  if (typeof data !== 'string') return null;
  try {
    return JSON.parse(data) as Message;
  } catch {
    return null;
  }
}
