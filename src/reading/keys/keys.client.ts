/**
 * The keyboard of a reading page: j and k for the next and last clause, n and p for sections; l, c and r copy the
 * link, the words and the reference of the place the bar shows; ? lists the keys (/ opens the search,
 * src/search/ui/dialog.client.ts). Keys typed into a field, or with a modifier, stay what they are.
 */

import { addressedId, beginsInWindow, elementAt } from '../../clauses/place-on-page.ts';
import { isCommand } from '../../shell/keyboard.ts';

const CLAUSES = '.text .clause:not(.role-title)';
const SECTIONS = '.text .section';

class ReadingKeys extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      if (!isCommand(event)) return;
      const act = this.action(event.key);
      if (!act) return;
      event.preventDefault();
      act();
    });
  }

  private action(key: string): (() => void) | undefined {
    switch (key) {
      case 'j':
        return () => step(CLAUSES, 1);
      case 'k':
        return () => step(CLAUSES, -1);
      case 'n':
        return () => step(SECTIONS, 1);
      case 'p':
        return () => step(SECTIONS, -1);
      case 'f':
        return () => document.dispatchEvent(new Event('find-in-plan'));
      case 'l':
        return () => press('link');
      case 'c':
        return () => press('quotation');
      case 'r':
        return () => press('reference');
      case '?':
        return () => this.querySelector('dialog')?.showModal();
      default:
        return undefined;
    }
  }
}

/** Goes to the next or last element of a kind, seen from the place of the address or, without one in sight, from the top of the window. */
function step(selector: string, direction: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const addressed = elementAt(addressedId());
  const place = addressed && beginsInWindow(addressed) ? addressed : null;
  const isBehind = (element: HTMLElement) =>
    place
      ? Boolean(element.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)
      : element.getBoundingClientRect().top < 0;
  const behind = all.filter((element) => element !== place && isBehind(element));
  const ahead = all.filter((element) => element !== place && !isBehind(element));
  const target = direction === 1 ? ahead[0] : behind.at(-1);
  if (!target) return;
  location.hash = target.id;
  target.querySelector<HTMLElement>(':scope > .pin')?.focus({ preventScroll: true });
}

/** Presses a button of the bar that shows the place (place-bar.client.ts), when it is there. */
function press(name: 'link' | 'quotation' | 'reference'): void {
  const button = document.querySelector<HTMLElement>(`place-bar [name=${name}]`);
  if (button?.checkVisibility()) button.click();
}

customElements.define('reading-keys', ReadingKeys);
