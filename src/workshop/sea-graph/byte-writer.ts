/** Bytes in a row; numbers as little-endian base-128 varints, as in Protocol Buffers. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 to 2^31 - 1. */
  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** A whole number of either sign; small ones stay short (zigzag). */
  signed(value: number): void {
    this.varint(value >= 0 ? value * 2 : -value * 2 - 1);
  }

  bytes(values: Uint8Array): void {
    for (const value of values) this.byte(value);
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
