import { ApiError, itemNotFound } from './api-error';
import { Handle, type ApiType, type ApiTypes } from './api-type';
import { project } from './projection';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** What outlives a batch: objects that are kept, members that were missed. */
export interface References {
  readonly gaps: Set<string>;
  keep(handle: Handle): string;
  referred(reference: string): Handle | null;
}

/** One batch under way: its paths, each resolved once, when first used. */
export class Batch {
  private readonly resolved = new Map<number, Handle | null>();

  constructor(
    private readonly references: References,
    private readonly types: ApiTypes,
    private readonly root: () => Handle,
    private readonly body: RequestBody,
  ) {}

  run(action: Action, response: ResponseBody): unknown {
    if (action.ActionType === ActionType.trace) {
      response.TraceIds.push(action.Id);
      return null; // without a result for it the client never attaches an event handler
    }
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target && this.identity(target);
      case ActionType.query:
        return target && project(target, action.QueryInfo ?? {}, this);
      case ActionType.method:
        return this.invoke(target, action);
      case ActionType.setProperty:
        if (target) this.set(target, action.Name, this.args(action.ArgumentInfo)[0]);
        return undefined;
      default:
        throw this.gap(`action ${String(action.ActionType)}`);
    }
  }

  /** What every answer about an object begins with: its key, and the reference when it is kept. */
  identity(handle: Handle): Record<string, unknown> {
    const id = this.types[handle.type]?.id;
    return {
      ...(id ? { [id.name]: id.get(handle.target) } : {}),
      ...(handle.reference === null ? {} : { _ReferenceId: handle.reference }),
    };
  }

  typeOf(handle: Handle): ApiType {
    const type = this.types[handle.type];
    if (!type) throw this.gap(handle.type);
    return type;
  }

  /** Runs a part of the model and marks its error with the member that was used, as Excel does. */
  at<Result>(handle: Handle, member: string, use: () => Result): Result {
    try {
      return use();
    } catch (error) {
      if (error instanceof ApiError && error.location === '') {
        error.location = `${handle.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
      }
      throw error;
    }
  }

  gap(member: string): ApiError {
    this.references.gaps.add(member);
    return new ApiError('NotImplemented', `The simulated Excel has no ${member}.`);
  }

  private invoke(target: Handle | null, action: Action): unknown {
    if (!target) return null;
    if (action.Name === '_KeepReference') {
      this.references.keep(target);
      return undefined;
    }
    const answer = this.call(target, action.Name, this.args(action.ArgumentInfo));
    return answer === undefined ? null : answer;
  }

  private set(target: Handle, name: string, value: unknown): void {
    const write = this.typeOf(target).write?.[name];
    if (!write) throw this.gap(`${target.type}.${name} =`);
    this.at(target, name, () => {
      write(target.target, value);
    });
  }

  private call(target: Handle, name: string, args: readonly unknown[]): unknown {
    const type = this.typeOf(target);
    const method = type.call?.[name];
    if (method) return this.at(target, name, () => method(target.target, args));
    if (name === 'GetItem' && type.item) return this.item(target, args[0]);
    if (name === 'GetItemOrNullObject' && type.item) return type.item(target.target, args[0]);
    throw this.gap(`${target.type}.${name}()`);
  }

  private item(target: Handle, key: unknown): Handle {
    return this.at(target, 'GetItem', () => {
      const type = this.typeOf(target);
      if (!type.item) throw this.gap(`${target.type}.GetItem()`);
      const found = type.item(target.target, key);
      if (!found) throw itemNotFound();
      return found;
    });
  }

  private resolve(id: number): Handle | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path)
      throw new ApiError('InvalidObjectPath', `No object path ${String(id)} in the request.`);
    const handle = this.follow(path);
    this.resolved.set(id, handle);
    return handle;
  }

  private follow(path: ObjectPath): Handle | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root();
      case PathType.nullObject:
        return null;
      case PathType.reference: {
        const kept = this.references.referred(path.Name);
        if (!kept) throw new ApiError('InvalidObjectPath', `${path.Name} is no longer valid.`);
        return kept;
      }
      case PathType.newObject:
        if (!this.types[path.Name]) throw this.gap(path.Name);
        return new Handle(path.Name, null);
      default:
        return this.derive(path);
    }
  }

  /** A null object or a reference keeps a parent id that the request need not define, so only these look it up. */
  private derive(path: ObjectPath): Handle | null {
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return this.item(parent, args[0]);
    if (path.ObjectPathType === PathType.property) return this.open(parent, path.Name);
    const made = this.call(parent, path.Name, args);
    if (made !== null && !(made instanceof Handle)) {
      throw this.gap(`${parent.type}.${path.Name}() as an object`);
    }
    return made;
  }

  open(parent: Handle, name: string): Handle | null {
    const open = this.typeOf(parent).open?.[name];
    if (!open) throw this.gap(`${parent.type}.${name}`);
    return this.at(parent, name, () => open(parent.target));
  }

  /** Arguments with the objects among them put in the place of their path ids. */
  private args(info: ArgumentInfo | undefined): unknown[] {
    const marks = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const mark = marks[index];
      return typeof mark === 'number' && mark > 0 ? this.resolve(mark) : value;
    });
  }
}
