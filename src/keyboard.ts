/** Keys that are commands: what every script of a page that listens for them agrees on. */

/** Whether a key may be a command: pressed without Ctrl, ⌘ or Alt, and not into a field or other editable text. */
export function isCommand(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey } = event;
  const inField =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
  return !(ctrlKey || metaKey || altKey || inField);
}
