/** The part of a stream of bytes that is being looked at: what came last, behind what is not yet dealt with. */
export class ByteWindow {
  protected bytes = new Uint8Array(1 << 12);
  /** The same bytes, to be read several at a time. */
  protected view = new DataView(this.bytes.buffer);
  protected length = 0;
  /** What lies before this is dealt with. */
  protected at = 0;

  protected append(chunk: Uint8Array): void {
    const rest = this.length - this.at;
    if (rest + chunk.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(rest + chunk.length, this.bytes.length * 2));
      larger.set(this.bytes.subarray(this.at, this.length));
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    } else if (this.at > 0) {
      this.bytes.copyWithin(0, this.at, this.length);
    }
    this.bytes.set(chunk, rest);
    this.at = 0;
    this.length = rest + chunk.length;
  }
}
