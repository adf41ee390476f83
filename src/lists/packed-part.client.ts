/** Puts parts of pages in that the build packed into files of their own; in development they stand in the page. */

import { unpacked } from './unpacked.ts';

declare global {
  interface HTMLElementEventMap {
    /** Sent upwards from where a packed part was, when its rows have taken its place. */
    'packed-part': Event;
  }
}

class PackedPart extends HTMLElement {
  connectedCallback(): void {
    // The link to its rows stays where they cannot be had.
    this.load().catch(console.error);
  }

  private async load(): Promise<void> {
    const template = this.querySelector<HTMLTemplateElement>(':scope > template') ?? (await this.fetched());
    const around = this.parentElement;
    this.replaceWith(template.content);
    around?.dispatchEvent(new Event('packed-part', { bubbles: true }));
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  private async fetched(): Promise<HTMLTemplateElement> {
    const address = this.dataset['part'] ?? '';
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const template = document.createElement('template');
    template.innerHTML = await (await unpacked(response)).text();
    return template;
  }
}

customElements.define('packed-part', PackedPart);
