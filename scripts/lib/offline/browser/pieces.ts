/** Puts pieces in their places while a browser reads a page of the copy, and into files that its scripts fetch. Runs in the head. */

/** The folder of the copy: an address that ends in a slash. */
const COPY = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const pieces: string[] = [];

/** A text with the pieces that it names. */
const whole = (text: string): string =>
  text.replace(/\uE000(\d+);/gu, (_, number: string) => whole(pieces[Number(number)] ?? ''));

customElements.define(
  'd-p',
  class extends HTMLElement {
    connectedCallback(): void {
      const piece = pieces[Number(this.getAttribute('n'))] ?? '';
      const template = document.createElement('template');
      template.innerHTML = piece.replaceAll('\u0001', COPY);
      this.replaceWith(template.content);
    }
  },
);

/** What other scripts of the copy call. */
export const duiduPieces = {
  /** Pieces hand themselves over, the first with its number. */
  add: (first: number, added: readonly string[]) => {
    for (const [index, piece] of added.entries()) pieces[first + index] = piece;
  },
  whole,
  /** Makes the attributes of the page whole, and its texts one each. */
  page(): void {
    for (const element of document.querySelectorAll('[d-a]')) {
      for (const name of element.getAttribute('d-a')?.split(' ') ?? [])
        element.setAttribute(name, whole(element.getAttribute(name) ?? ''));
      element.removeAttribute('d-a');
    }
    document.body.normalize();
  },
};
Object.assign(window, { duiduPieces });
