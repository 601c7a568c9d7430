/** An object on Excel's side: which API type it has, and what of the model stands behind it. */
export class Handle {
  /** Given out when the add-in asks to keep the object beyond one batch. */
  reference: string | null = null;

  constructor(
    readonly type: string,
    readonly target: unknown,
  ) {}
}

/**
 * The members of one API type that the add-in uses, by their names on the wire (PascalCase).
 * What is not here does not exist: reaching for it fails and is told in `Dispatcher.gaps`.
 */
export interface ApiType<Target = unknown> {
  readonly id?: { readonly name: 'Id' | '_Id'; get(target: Target): string };
  readonly read?: Readonly<Record<string, (target: Target) => unknown>>;
  readonly write?: Readonly<Record<string, (target: Target, value: unknown) => void>>;
  readonly open?: Readonly<Record<string, (target: Target) => Handle | null>>;
  /** A `Handle` or null for a method that yields an object, anything else for a plain answer. */
  readonly call?: Readonly<Record<string, (target: Target, args: readonly unknown[]) => unknown>>;
  items?(target: Target): readonly Handle[];
  item?(target: Target, key: unknown): Handle | null;
}

export type ApiTypes = Readonly<Record<string, ApiType>>;

/** Forgets which part of the model a type stands for: the dispatcher only hands targets back to their own type. */
export function apiType<Target>(type: ApiType<Target>): ApiType {
  return type as ApiType;
}
