// Work with a bound: one after another it would take too long, all at once holds too much memory or is refused.

/** In the order of the items. The first failure is thrown, and nothing is begun after it. */
export async function someAtATime<Item, Value>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  const queue = items.entries();
  let failed = false;
  const next = async (): Promise<void> => {
    for (const [position, item] of queue) {
      if (failed) return;
      try {
        values[position] = await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, next));
  return values;
}

/** For files: one is read while another is hashed. More at once gain nothing on one thread. */
export function twoAtATime<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<readonly Value[]> {
  return someAtATime(2, items, work);
}
