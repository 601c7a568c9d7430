import type { Limits } from '../limits';
import type { Book } from '../model/book';

/** What the members of the API work on. */
export interface World {
  readonly book: Book;
  readonly limits: Limits;
  /** The add-in begins (1) or ends (-1) listening for a type of event. */
  listen(eventType: number, difference: 1 | -1): void;
  release(reference: string): void;
}
