/**
 * The search on every page: / or Ctrl K (⌘ K) opens it, typing shows the first hits, Enter leads to the search
 * page, the arrow keys walk the hits. The search itself is loaded when something is typed.
 */
import { isCommand, isComposing } from '../../shell/keyboard.ts';
import type { DialogSearch } from './dialog-search.ts';
import { onTyping } from './typing.ts';

class SearchDialog extends HTMLElement {
  private search: Promise<DialogSearch> | null = null;
  private turn = 0;

  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      const combined = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (!combined && !(event.key === '/' && isCommand(event))) return;
      event.preventDefault();
      this.open();
    });
    for (const link of document.querySelectorAll('[data-search]'))
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.open();
      });
    onTyping(this.input, () => void this.show());
    this.scope?.addEventListener('change', () => void this.show());
    this.addEventListener('keydown', (event) => this.walk(event));
    this.dialog.addEventListener('click', (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
  }

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog') as HTMLDialogElement;
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input[name=q]') as HTMLInputElement;
  }

  /** The box that keeps the search within the plan of the page; pages without a plan have none. */
  private get scope(): HTMLInputElement | null {
    return this.querySelector('input[name=plan]');
  }

  private open(): void {
    const field = document.querySelector<HTMLInputElement>('search-page input');
    if (field) {
      field.focus();
      field.select();
      return;
    }
    if (!this.dialog.open) this.dialog.showModal();
    this.input.select();
  }

  /** Up and down go through the field and the hits. */
  private walk(event: KeyboardEvent): void {
    if (isComposing(event) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops = [this.input, ...this.querySelectorAll<HTMLElement>('.hits:not([hidden]) a')];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  private async show(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const query = this.input.value.trim();
    const status = this.querySelector('.status');
    const hits = this.querySelector<HTMLElement>('.hits');
    if (!status || !hits) return;
    hits.hidden = query === '';
    if (query === '') {
      status.textContent = '';
      return;
    }
    try {
      this.search ??= import('./dialog-search.ts').then(({ openDialogSearch }) =>
        openDialogSearch(this.dataset, this.input.form?.action ?? ''),
      );
      const search = await this.search;
      const answer = await search(query, this.scope?.checked ? [this.scope.value] : []);
      if (turn !== this.turn) return;
      answer.show(hits);
      status.textContent = answer.status;
    } catch (error) {
      console.error(error);
      this.search = null;
      if (turn === this.turn) status.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('search-dialog', SearchDialog);
