/** Where a reader stopped in a plan, kept in this browser only. */
import { placeInView } from '../../clauses/place-on-page.ts';

/** Scrolling rests this long before the place is kept, in milliseconds. */
const REST = 400;

const key = (plan: string) => `duidu-last-${plan}`;

/** The id at which the reader stopped; empty when nothing is known. */
export function lastPlace(plan: string): string {
  try {
    return localStorage.getItem(key(plan)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the place from now on. Going back to the top, where the page is left, does not count as a place. */
export function keepPlace(plan: string): void {
  let timer = 0;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const id = scrollY > innerHeight ? placeInView()?.id : undefined;
        if (!id) return;
        try {
          localStorage.setItem(key(plan), id);
        } catch {
          // Storage may be closed; nothing is kept then.
        }
      }, REST);
    },
    { passive: true },
  );
}
