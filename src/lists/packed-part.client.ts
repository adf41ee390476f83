/** Puts parts of pages in that the build packed into files of their own; in development they stand in the page. */

import { unpacked } from './unpacked.ts';

declare global {
  interface HTMLElementEventMap {
    /** Sent upwards from where a packed part was, when its rows have taken its place. */
    'packed-part': Event;
  }
}

/** Rows that are put in at once: with more the page would not answer meanwhile. */
const AT_ONCE = 60;
const LISTS = 'tbody, ul, ol';

class PackedPart extends HTMLElement {
  connectedCallback(): void {
    // The link to its rows stays where they cannot be had.
    this.load().catch(console.error);
  }

  private async load(): Promise<void> {
    const template = this.querySelector<HTMLTemplateElement>(':scope > template') ?? (await this.fetched());
    const around = this.parentElement;
    this.replaceChildren();
    await this.put([...template.content.childNodes]);
    this.remove();
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

  /** Puts nodes before this element, some rows a frame. */
  private async put(nodes: readonly ChildNode[]): Promise<void> {
    let waiting = 0;
    const add = async (parent: Element | null, rows: readonly Node[]) => {
      if (parent) parent.append(...rows);
      else this.before(...rows);
      waiting += rows.length;
      if (waiting < AT_ONCE) return;
      waiting = 0;
      await nextFrame();
    };
    for (const node of nodes) {
      const lists = node instanceof Element ? [...node.querySelectorAll(LISTS)] : [];
      const rests = lists.map((list) => [list, [...list.children].slice(AT_ONCE)] as const);
      for (const [, rows] of rests) for (const row of rows) row.remove();
      waiting += lists.reduce((sum, list) => sum + list.children.length, 0);
      await add(null, [node]);
      for (const [list, rows] of rests)
        for (let from = 0; from < rows.length; from += AT_ONCE)
          await add(list, rows.slice(from, from + AT_ONCE));
    }
  }
}

/** Resolves when the page has been drawn; at once where nobody sees it. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });

customElements.define('packed-part', PackedPart);
