/** The bar that takes clauses into the basket, or out of it again, where a page offers them. */
import { fill } from '../i18n/fill.ts';
import { announce } from '../takeaway/announce.ts';
import type { Basket } from './model.ts';
import { mayBeFilled, onOtherTab } from './on-other-tab.ts';

type Messages = Record<'kept' | 'released' | 'noted' | 'closed' | 'failed', string>;

/** The clauses of a button: `plan/#id,id`. */
function placesOf({ value }: HTMLButtonElement): { plan: string; clause: string }[] {
  const [plan = '', clauses = ''] = value.split('/#');
  return clauses.split(',').map((clause) => ({ plan, clause }));
}

class KeepBar extends HTMLElement {
  private kept: ReadonlySet<string> = new Set();
  private readonly messages: Messages = JSON.parse(this.dataset['messages'] ?? '{}');

  connectedCallback(): void {
    document.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('button.keep') : null;
      if (button) void this.keep(button);
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.name === 'close') this.tools.hidden = true;
      if (button?.name === 'close') this.say('');
      if (button?.name === 'word') void this.saveWord();
    });
    onOtherTab(() => void this.read());
    // Lists that scripts fill come later.
    new MutationObserver(() => this.mark()).observe(document.querySelector('main') ?? document.body, {
      childList: true,
      subtree: true,
    });
    this.mark();
    if (mayBeFilled()) void this.read();
  }

  private get tools(): HTMLElement {
    return this.querySelector('.keep-tools') as HTMLElement;
  }

  private async read(): Promise<void> {
    try {
      const { loadBasket } = await import('./store.ts');
      this.know(await loadBasket());
    } catch (error) {
      // A browser that keeps nothing has kept nothing.
      console.error(error);
    }
  }

  private know({ items }: Basket): void {
    this.kept = new Set(items.map(({ plan, clause }) => `${plan}/${clause}`));
    this.mark();
  }

  private isKept(button: HTMLButtonElement): boolean {
    return placesOf(button).every(({ plan, clause }) => this.kept.has(`${plan}/${clause}`));
  }

  /** Shows which buttons' clauses the basket has. */
  private mark(): void {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button.keep')) {
      const pressed = String(this.isKept(button));
      if (button.getAttribute('aria-pressed') !== pressed) button.setAttribute('aria-pressed', pressed);
    }
  }

  private async keep(button: HTMLButtonElement): Promise<void> {
    const { kept, released, noted, closed } = this.messages;
    const places = placesOf(button);
    try {
      const { keepClauses, releaseClauses } = await import('./keep.ts');
      if (this.isKept(button)) {
        const { basket, stayed } = await releaseClauses(places);
        this.know(basket);
        this.say(fill(stayed > 0 ? noted : released, { all: basket.items.length }));
      } else {
        const { basket, kept: count } = await keepClauses(places, this.dataset['data'] ?? '');
        this.know(basket);
        this.say(fill(kept, { count, all: basket.items.length }));
      }
      this.tools.hidden = false;
    } catch (error) {
      console.error(error);
      this.say(closed);
    }
  }

  /** Saves the whole basket for Word. */
  private async saveWord(): Promise<void> {
    const { locale = '', root = '', data = '', site = '' } = this.dataset;
    try {
      const { takeKept } = await import('./take-kept.ts');
      this.say(await takeKept('docx', { locale, root, data, site }));
    } catch (error) {
      console.error(error);
      this.say(this.messages.failed);
    }
  }

  private say(words: string): void {
    announce(this.querySelector('.said'), words);
  }
}

customElements.define('keep-bar', KeepBar);
