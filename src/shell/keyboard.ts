/** Keys that are commands: what every script of a page that listens for them agrees on. */

/** The code of keys that an input method takes, also where the browser has ended composing before it tells of the key. */
const TAKEN_BY_INPUT_METHOD = 229;

/** Whether a key chooses or ends what an input method composes: it is no command then, in a field or elsewhere. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD;

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
