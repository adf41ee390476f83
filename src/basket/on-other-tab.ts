/** Tells the tabs of a browser of changes to the basket. */
const CHANNEL = 'duidu-basket';
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

/** Tells the other tabs that the basket is another one. */
export function tellOtherTabs(): void {
  channel?.postMessage(null);
}

/** Calls back when another tab has changed the basket. */
export function onOtherTab(changed: () => void): void {
  channel?.addEventListener('message', changed);
}
