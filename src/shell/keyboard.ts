/** Keys that are commands: what every script of a page that listens for them agrees on. */

/**
 * Whether a key may be a command: pressed without Ctrl, ⌘ or Alt, not into a field or other editable text, with no
 * dialog before the page, and by a reader who has not switched single keys off (src/shell/view-settings.client.ts).
 */
export function isCommand(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey } = event;
  const inField =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
  const elsewhere = inField || document.querySelector('dialog[open]') !== null;
  return !(ctrlKey || metaKey || altKey || elsewhere || document.documentElement.dataset['keys'] === 'off');
}
