/** Says in a live region what was done, again when the same is done again. */

/** Screen readers speak what changes: the region is empty for this long before, in milliseconds. */
const PAUSE = 60;

/** Shows words in a region and has them spoken, even when it says them already. */
export function announce(region: Element | null, words: string): void {
  if (!region) return;
  if (region.textContent !== words) {
    region.textContent = words;
    return;
  }
  region.textContent = '';
  setTimeout(() => {
    region.textContent = words;
  }, PAUSE);
}
