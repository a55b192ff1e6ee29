// A binary heap of numbers, smallest first.

export interface NumberHeap {
  push(value: number): void;
  /** The smallest, or undefined when the heap is empty. */
  pop(): number | undefined;
}

export function makeHeap(): NumberHeap {
  const heap: number[] = [];
  const at = (index: number) => heap[index] ?? Infinity;
  const swap = (a: number, b: number) => {
    [heap[a], heap[b]] = [at(b), at(a)];
  };

  const rise = (from: number) => {
    for (let index = from; index > 0;) {
      const parent = (index - 1) >> 1;
      if (at(parent) <= at(index)) return;
      swap(parent, index);
      index = parent;
    }
  };

  const sink = () => {
    for (let index = 0; ;) {
      const left = 2 * index + 1;
      const child = at(left + 1) < at(left) ? left + 1 : left;
      if (at(index) <= at(child)) return;
      swap(index, child);
      index = child;
    }
  };

  return {
    push(value) {
      heap.push(value);
      rise(heap.length - 1);
    },
    pop() {
      const smallest = heap[0];
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return smallest;
      heap[0] = last;
      sink();
      return smallest;
    },
  };
}
