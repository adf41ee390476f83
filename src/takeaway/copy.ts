/** The clipboard. */

/**
 * Copies a text, with HTML beside it for word processors, while the reader's press of a button lasts. It answers the event of
 * copying: `navigator.clipboard` is not there without TLS, as on an intranet. Throws when the browser forbids it.
 */
export function copy(text: string, html?: string): void {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    answered = event.clipboardData !== null;
  };
  document.addEventListener('copy', answer, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', answer, { capture: true });
  }
  if (!answered) throw new Error('the browser does not allow copying');
}
