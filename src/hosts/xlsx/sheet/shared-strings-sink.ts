import { ByteText } from '../xml/byte-text';
import { ElementNames } from '../xml/element-names';
import type { XmlSink } from '../xml/scan-xml';
import type { TextPool } from './text-pool';

const ITEM = 1;
const TEXT = 2;
const PHONETIC = 3;

export const SHARED_STRING_NAMES = new ElementNames(['si', 't', 'rPh']);

/** Hears the shared strings being scanned: runs of rich text are joined, phonetic hints left out. */
export class SharedStringsSink implements XmlSink {
  readonly text = new ByteText();
  collects = false;
  /** `places[n]` is shared string n's place in the pool. */
  places = new Uint32Array(1024);
  private count = 0;
  private inPhonetic = false;

  constructor(private readonly pool: TextPool) {}

  open(name: number, depth: number): void {
    if (name === ITEM && depth === 2) this.text.clear();
    else if (name === PHONETIC) this.inPhonetic = true;
    else if (name === TEXT) this.collects = !this.inPhonetic;
  }

  close(name: number, depth: number): void {
    if (name === TEXT) this.collects = false;
    else if (name === PHONETIC) this.inPhonetic = false;
    else if (name === ITEM && depth === 2)
      this.add(this.pool.add(this.text.bytes, this.text.view, 0, this.text.length));
  }

  /** The places of all that was heard. */
  get heard(): Uint32Array {
    return this.places.subarray(0, this.count);
  }

  private add(place: number): void {
    if (this.count === this.places.length) {
      const larger = new Uint32Array(this.count * 2);
      larger.set(this.places);
      this.places = larger;
    }
    this.places[this.count++] = place;
  }
}
