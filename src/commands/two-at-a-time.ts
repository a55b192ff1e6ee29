// One file is read while another is hashed. More at once gain nothing on one thread, and each holds memory.

/** In the order of the items. The first failure is thrown, and nothing is begun after it. */
export async function twoAtATime<Item, Value>(
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
  await Promise.all([next(), next()]);
  return values;
}
