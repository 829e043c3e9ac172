/**
 * Binary heap of node numbers by falling urgency (Williams 1964), in two typed arrays that grow as needed.
 * A node may be in it more than once: the reader skips entries that a shorter way has overtaken.
 */
export class MinHeap {
  #keys = new Float64Array(1024);
  #nodes = new Int32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
  }

  push(key: number, node: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    const keys = this.#keys;
    const nodes = this.#nodes;
    let hole = this.#size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const parentKey = keys[parent] as number;
      if (parentKey <= key) break;
      keys[hole] = parentKey;
      nodes[hole] = nodes[parent] as number;
      hole = parent;
    }
    keys[hole] = key;
    nodes[hole] = node;
  }

  /** The least key; only while the heap is not empty. */
  topKey(): number {
    return this.#keys[0] as number;
  }

  /** Takes out the node of the least key; only while the heap is not empty. */
  pop(): number {
    const keys = this.#keys;
    const nodes = this.#nodes;
    const top = nodes[0] as number;
    const size = --this.#size;
    const key = keys[size] as number;
    const node = nodes[size] as number;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && (keys[child + 1] as number) < (keys[child] as number)) child++;
      const childKey = keys[child] as number;
      if (childKey >= key) break;
      keys[hole] = childKey;
      nodes[hole] = nodes[child] as number;
      hole = child;
    }
    keys[hole] = key;
    nodes[hole] = node;
    return top;
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    const nodes = new Int32Array(this.#nodes.length * 2);
    nodes.set(this.#nodes);
    this.#nodes = nodes;
  }
}
