import { Area, parseArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../protocol/api-error';
import { Handle } from '../protocol/api-type';

export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** `#RRGGBB`, in capitals as Excel answers it; names of colours are not used. */
export function color(value: unknown): string {
  const hex = text(value).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(hex)) throw invalidArgument();
  return hex;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** A range object, or the address of one on the sheet given. */
export function area(value: unknown, here: Sheet): Area {
  if (value instanceof Handle && value.target instanceof Area) return value.target;
  return parseArea(here, text(value));
}

export const range = (of: Area | null): Handle | null => of && new Handle('Range', of);
