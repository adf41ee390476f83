/** Says in a live region what was done, again when the same is done again. */

/** Screen readers speak what changes: the region is empty for this long before, in milliseconds. */
const PAUSE = 60;
/** Words that wait for their pause, by their region. */
const waiting = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Shows words in a region and has them spoken, even when it says them already. The last words win. */
export function announce(region: Element | null, words: string): void {
  if (!region) return;
  clearTimeout(waiting.get(region));
  const isSaid = words !== '' && region.textContent === words;
  region.textContent = isSaid ? '' : words;
  if (isSaid)
    waiting.set(
      region,
      setTimeout(() => {
        region.textContent = words;
      }, PAUSE),
    );
}
