/** What the tabs of a browser know of the basket without opening it: whether there is anything in it, and that it changed. */
const CHANNEL = 'duidu-basket';
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

const FILLED = 'duidu-basket-filled';

/** False where the basket is known to be empty. */
export function mayBeFilled(): boolean {
  try {
    return localStorage.getItem(FILLED) !== null;
  } catch {
    return true;
  }
}

/** Remembers that the basket has items. */
export function rememberFilled(): void {
  try {
    localStorage.setItem(FILLED, '');
  } catch {
    // Storage may be closed; the basket is then, too.
  }
}

/** Tells the other tabs that the basket is another one. */
export function tellOtherTabs(): void {
  channel?.postMessage(null);
}

/** Calls back when another tab has changed the basket. */
export function onOtherTab(changed: () => void): void {
  channel?.addEventListener('message', changed);
}
