import { LIMITS } from '../limits';
import { MalformedXml } from './malformed-xml';

/** The elements that a scan is inside of. A hash of the whole name tells whether an end tag matches. */
export class OpenElements {
  depth = 0;
  private readonly hashes = new Int32Array(LIMITS.depth);
  private readonly names = new Uint8Array(LIMITS.depth);
  private rootSeen = false;

  /** Nothing is open, and something was. */
  get isDone(): boolean {
    return this.depth === 0 && this.rootSeen;
  }

  enter(hash: number, name: number): void {
    if (this.isDone || this.depth >= LIMITS.depth) throw new MalformedXml();
    this.rootSeen = true;
    this.hashes[this.depth] = hash;
    this.names[this.depth] = name;
    this.depth++;
  }

  /** The number of the name that closes; it stays open until `left`. */
  closing(hash: number): number {
    if (this.depth === 0 || this.hashes[this.depth - 1] !== hash) throw new MalformedXml();
    return this.names[this.depth - 1] as number;
  }

  left(): void {
    this.depth--;
  }
}
