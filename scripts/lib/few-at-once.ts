/** Files that are open at once: systems let a process open a thousand, some only 256. */
const AT_ONCE = 64;

/** Does something with every item, a few at a time, and returns what came of each in their order. Rejects with the first failure and begins no more. */
export async function fewAtOnce<Item, Result>(
  items: readonly Item[],
  run: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  let isOver = false;
  const work = async () => {
    for (const [index, item] of rest) {
      if (isOver) return;
      results[index] = await run(item);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    isOver = true;
  }
  return results;
}
