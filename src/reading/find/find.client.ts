/**
 * Find in this plan. The bar opens with f, from its link, and for an address that brings the string along (`?q=`);
 * what finds is loaded when it first opens. The marks are highlights of the browser: the words of the page stay as they
 * are.
 */

import { isComposing } from '../../shell/keyboard.ts';
import type { Finding } from './finding.ts';

class FindBar extends HTMLElement {
  private finding: Promise<Finding> | null = null;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('[name=close]')?.addEventListener('click', () => this.close());
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || isComposing(event)) return;
      event.preventDefault();
      this.close();
    });
    for (const link of document.querySelectorAll('[data-find]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.open();
      });
    }
    document.addEventListener('find-in-plan', () => this.open());
    const query = new URLSearchParams(location.search).get('q');
    if (!query) return;
    this.input.value = query;
    this.show();
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private open(): void {
    this.show();
    this.input.select();
  }

  /** Shows the bar; what could not be loaded is tried again the next time. */
  private show(): void {
    const { finding } = this;
    if (this.hidden)
      finding?.then(
        (known) => known.again(),
        () => undefined,
      );
    this.hidden = false;
    this.finding ??= import('./finding.ts').then(({ Finding }) => new Finding(this, this.input));
    this.finding.catch((error) => {
      console.error(error);
      this.finding = null;
    });
  }

  private close(): void {
    this.input.blur();
    this.hidden = true;
    // That it could not be loaded has been said.
    this.finding?.then(
      (finding) => finding.clear(),
      () => undefined,
    );
  }
}

customElements.define('find-bar', FindBar);
