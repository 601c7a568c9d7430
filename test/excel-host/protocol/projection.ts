import { invalidArgument, type ApiError } from './api-error';
import type { ApiType, Handle } from './api-type';
import type { QueryInfo } from './wire';

/** What a projection needs of the batch it belongs to. */
export interface Members {
  identity(handle: Handle): Record<string, unknown>;
  typeOf(handle: Handle): ApiType;
  at<Result>(handle: Handle, member: string, use: () => Result): Result;
  open(parent: Handle, name: string): Handle | null;
  gap(member: string): ApiError;
}

type Tree = Map<string, Tree>;

/** Answers a `load`: the selected properties of an object, of its children, or of a collection's items. */
export function project(handle: Handle, query: QueryInfo, members: Members): unknown {
  const tree: Tree = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let branch = tree;
    for (const part of path.split(/[/.]/)) {
      const next = branch.get(part) ?? new Map<string, Tree>();
      branch.set(part, next);
      branch = next;
    }
  }
  if (tree.size === 0) throw members.gap(`${handle.type}.load() of everything`);
  return projectTree(handle, tree, members);
}

function projectTree(handle: Handle, tree: Tree, members: Members): unknown {
  const type = members.typeOf(handle);
  const answer = members.identity(handle);
  if (type.items) {
    const items = type.items(handle.target);
    return { ...answer, _Items: items.map((item) => projectTree(item, tree, members)) };
  }
  for (const [name, branch] of tree) {
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    const read = type.read?.[member];
    if (read) {
      answer[member] = members.at(handle, member, () => read(handle.target));
    } else if (type.open?.[member]) {
      const child = members.open(handle, member);
      answer[member] = child && projectTree(child, branch, members);
    } else if (type.id?.name === member) {
      answer[member] = type.id.get(handle.target);
    } else {
      members.gap(`${handle.type}.${member}`);
      throw invalidArgument();
    }
  }
  return answer;
}
