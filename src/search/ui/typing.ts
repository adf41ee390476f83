/** Typing rests this long before a search begins, in milliseconds. */
const REST = 150;

/** Calls `search` when typing rests; never while an input method composes. */
export function onTyping(input: HTMLInputElement, search: () => void): void {
  let timer = 0;
  input.addEventListener('input', (event) => {
    clearTimeout(timer);
    if ((event as InputEvent).isComposing) return;
    timer = window.setTimeout(search, REST);
  });
  input.addEventListener('compositionend', () => {
    clearTimeout(timer);
    search();
  });
}
