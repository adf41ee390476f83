/** Where keyboard and screen reader are while the bar is open: in it when it was asked for, and back at the clause afterwards. */

/** What opens the bar: the link of a place to itself, and the links that cite. */
const OPENERS = '.text .pin, [data-cite], a[href="#s0"]';

export class BarFocus {
  private readonly bar: HTMLElement;
  private asked: HTMLElement | null = null;
  private left: HTMLElement | null = null;

  /** `again` shows the place of the address, for a link that leads to where the address is already. */
  constructor(bar: HTMLElement, again: () => void) {
    this.bar = bar;
    const ask = (event: MouseEvent) => {
      const opener = event.target instanceof Element ? event.target.closest<HTMLElement>(OPENERS) : null;
      if (!opener) return;
      // A mouse needs no focus, and its reader's space bar goes on to scroll.
      this.asked = (event as PointerEvent).pointerType === 'mouse' ? null : opener;
      const isThere = opener instanceof HTMLAnchorElement && opener.hash === location.hash;
      if (isThere && !opener.dataset['cite']) setTimeout(again);
    };
    // Before the link itself is heard, which shows the bar.
    document.addEventListener('click', ask, true);
  }

  /** Moves the focus to the first tool when the reader asked for the bar by key, finger or screen reader. */
  enter(): void {
    if (!this.asked) return;
    this.left = this.asked;
    this.asked = null;
    this.bar.querySelector<HTMLElement>('button:not([hidden])')?.focus({ preventScroll: true });
  }

  /** Closes the bar by `close`; a focus that was in it returns to what opened it, or to the link of the place. */
  leave(close: () => void, place: string): void {
    const wasInside = this.bar.contains(document.activeElement);
    close();
    if (!wasInside) return;
    const back = this.left ?? document.getElementById(place)?.querySelector<HTMLElement>(':scope > .pin');
    back?.focus({ preventScroll: true });
  }
}

/** Tells the style sheets how much of the window a bar at its foot covers (`--foot-bar`), so that nothing stays behind it. */
export function keepRoomFor(bar: HTMLElement): void {
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--foot-bar', `${bar.offsetHeight}px`);
  }).observe(bar);
}

/** True when Escape belongs to something that is open in front of the page. */
export function isEscapeTaken(event: KeyboardEvent): boolean {
  return event.defaultPrevented || document.querySelector(':popover-open, dialog[open]') !== null;
}
