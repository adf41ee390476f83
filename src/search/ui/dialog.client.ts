/**
 * The search on every page: / or Ctrl K (⌘ K) opens it, typing shows the first hits, Enter leads to the search
 * page, the arrow keys walk the hits. The search itself is loaded when something is typed.
 */
import { fill } from '../../i18n/fill.ts';
import { isCommand } from '../../shell/keyboard.ts';
import { loadSearch } from './load.ts';
import { element, type HitMessages, hitElements } from './render.ts';
import { shorten } from './shorten.ts';
import { onTyping } from './typing.ts';

/** What the dialog says, as JSON in `data-messages`. */
export interface DialogMessages extends HitMessages {
  found: string;
  notFound: string;
  failed: string;
}

/** Hits shown in the dialog. */
const LIMIT = 8;

class SearchDialog extends HTMLElement {
  private search: ReturnType<typeof loadSearch> | null = null;
  private turn = 0;

  connectedCallback(): void {
    document.addEventListener('keydown', (event) => {
      const combined = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (!combined && !(event.key === '/' && isCommand(event))) return;
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
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.input, ...this.querySelectorAll<HTMLElement>('.hits a')];
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
    const messages: DialogMessages = JSON.parse(this.dataset['messages'] ?? '{}');
    const hits = this.querySelector('.hits');
    const status = this.querySelector('.status');
    if (!hits || !status) return;
    if (query === '') {
      hits.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      this.search ??= loadSearch(this.dataset);
      const plan = this.scope?.checked ? [this.scope.value] : [];
      const result = await (await this.search)(query, { limit: LIMIT, filters: { plan } });
      if (turn !== this.turn) return;
      const count = result.total + result.spaced + result.words + result.variants;
      const plans = plan.length > 0 ? 1 : Object.keys(result.facets.plan).length;
      status.textContent =
        count === 0
          ? fill(messages.notFound, { query: shorten(query) })
          : fill(messages.found, { total: count, plans });
      hits.replaceChildren(...hitElements(result, messages));
      for (const { text } of result.nearest) {
        const link = document.createElement('a');
        link.href = `${this.input.form?.action}?${new URLSearchParams({ q: text })}`;
        link.textContent = text;
        const item = element('li', '');
        item.append(link);
        hits.append(item);
      }
    } catch (error) {
      console.error(error);
      this.search = null;
      if (turn === this.turn) status.textContent = messages.failed;
    }
  }
}

customElements.define('search-dialog', SearchDialog);
