/** The page of the basket: shows it, changes it, checks it against the open data, and hands it out. */
import { onSite, today } from '../cite/style-choice.ts';
import { loadSpeech } from '../i18n/browser.ts';
import { fill } from '../i18n/fill.ts';
import type { Speech } from '../i18n/speech.ts';
import { keepingFocus } from '../shell/keep-focus.ts';
import { announce } from '../takeaway/announce.ts';
import { copy } from '../takeaway/copy.ts';
import type { BasketCommands } from './Basket.tsx';
import { basketSite, basketStates } from './basket-site.ts';
import type { ItemState } from './item-state.ts';
import {
  type Basket,
  EMPTY_BASKET,
  merged,
  readBasket,
  withChanged,
  withClauses,
  withFolder,
  withMoved,
  withoutFolder,
  withoutItem,
  withRenamed,
} from './model.ts';
import { onOtherTab } from './on-other-tab.ts';
import { planClauses, recordSource } from './plan-clauses.ts';
import { renderBasket } from './render.tsx';
import { sharedClauses, shareLink } from './share.ts';
import { changeBasket, loadBasket } from './store.ts';
import { takenWords } from './taken-words.ts';

class BasketPage extends HTMLElement {
  private basket: Basket = EMPTY_BASKET;
  private states: ReadonlyMap<string, ItemState> = new Map();
  private speech: Speech | null = null;
  private readonly record = recordSource(this.dataset['data'] ?? '');

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) void this.command(button);
    });
    this.querySelector('input[type=file]')?.addEventListener(
      'change',
      ({ target }) => void this.import(target as HTMLInputElement),
    );
    onOtherTab(() => void this.run(loadBasket()));
    void this.open();
  }

  private async open(): Promise<void> {
    const { locale = '', root = '', failed = '' } = this.dataset;
    try {
      this.speech = await loadSpeech(locale, root);
    } catch (error) {
      console.error(error);
      this.say(failed);
      return;
    }
    this.say('');
    await this.run(loadBasket());
    await this.offerShared();
  }

  /** Shows the basket that a change gives, and what has become of its items. */
  private async run(change: Promise<Basket>, said = ''): Promise<void> {
    try {
      this.basket = await change;
      this.render();
      this.say(said);
      await this.check();
    } catch (error) {
      console.error(error);
      this.say(this.speech?.t.basket.closed ?? '');
    }
  }

  private change(change: (basket: Basket) => Basket, said = ''): void {
    void this.run(changeBasket(change), said);
  }

  /** Compares every item with the clauses of its plan now. */
  private async check(): Promise<void> {
    this.states = await basketStates(this.basket, this.record);
    this.render();
  }

  private render(): void {
    const root = this.querySelector<HTMLElement>('.view');
    const { speech, basket, states } = this;
    if (!root || !speech) return;
    keepingFocus(
      root,
      '.kept-item, .folder-head',
      () => renderBasket(root, { basket, states, speech, commands: this.commands }),
      () => this.querySelector('button[name=folder]'),
    );
    this.toggleAttribute('data-empty', basket.items.length === 0);
    for (const tool of this.querySelectorAll<HTMLElement>('[data-needs-items]'))
      tool.hidden = basket.items.length === 0;
  }

  private readonly commands: BasketCommands = {
    move: (key, by) => this.change((basket) => withMoved(basket, key, by)),
    remove: (key) => this.change((basket) => withoutItem(basket, key), this.speech?.t.basket.removed),
    note: (key, note) => this.change((basket) => withChanged(basket, key, { note })),
    file: (key, folder) => this.change((basket) => withChanged(basket, key, { folder })),
    accept: (key) => this.accept(key),
    rename: (folder, name) => this.change((basket) => withRenamed(basket, folder, name)),
    removeFolder: (folder) => this.change((basket) => withoutFolder(basket, folder)),
  };

  /** Takes the place or the words that an item has now. */
  private accept(key: string): void {
    const state = this.states.get(key);
    if (!state || !('now' in state)) return;
    const { clause, hash, locus, lead, text } = state.now;
    this.change((basket) => withChanged(basket, key, { clause, hash, locus, lead, text }));
  }

  private async command({ name, value }: HTMLButtonElement): Promise<void> {
    const { speech } = this;
    // What could not be loaded is tried again.
    if (!speech) return this.open();
    const { t } = speech;
    if (name === 'take') await this.take(value);
    else if (name === 'folder') this.change((basket) => withFolder(basket, t.basket.newFolder));
    else if (name === 'clear') {
      if (confirm(t.basket.clearSure)) this.change(() => EMPTY_BASKET, t.basket.removed);
    } else if (name === 'share') this.share();
    else if (name.startsWith('file-')) this.commands.file(name.slice('file-'.length), value);
  }

  private share(): void {
    const { t } = this.speech as Speech;
    const link = shareLink(this.basket, onSite(location.pathname, this.dataset['site'] ?? ''));
    if (link === null) {
      this.say(t.basket.tooLarge);
      return;
    }
    try {
      copy(link);
      this.say(t.cite.copied.link);
    } catch {
      this.say(fill(t.cite.failed, { text: link }));
    }
  }

  /** Takes the clauses of a link that was opened, when the reader wants them. */
  private async offerShared(): Promise<void> {
    const shared = sharedClauses(location.hash);
    const { t } = this.speech as Speech;
    if (shared.length === 0) return;
    history.replaceState(null, '', location.pathname + location.search);
    if (!confirm(fill(t.basket.sharedSure, { count: shared.length }))) return;
    const plans = [...new Set(shared.map(({ plan }) => plan))];
    const records = await Promise.all(plans.map((plan) => this.record(plan).catch(() => null)));
    const known = records.flatMap((record) => (record ? planClauses(record) : []));
    const clauses = shared.flatMap(({ plan, clause, hash }) => {
      const found =
        known.find(
          (other) => other.plan === plan && other.clause === clause && other.hash.startsWith(hash),
        ) ?? known.find((other) => other.plan === plan && other.hash.startsWith(hash));
      return found ? [{ ...found, taken: today() }] : [];
    });
    const missing = shared.length - clauses.length;
    this.change(
      (basket) => withClauses(basket, clauses),
      missing > 0 ? fill(t.basket.sharedMissing, { count: missing }) : '',
    );
  }

  private async import(field: HTMLInputElement): Promise<void> {
    const [file] = field.files ?? [];
    const { t } = this.speech as Speech;
    if (!file) return;
    const other = readBasket(await file.text());
    field.value = '';
    if (other) this.change((basket) => merged(basket, other), t.basket.imported);
    else this.say(t.basket.notBasket);
  }

  private async take(form: string): Promise<void> {
    const speech = this.speech as Speech;
    const { t } = speech;
    const { basket } = this;
    try {
      const site = basketSite(basket, this.states, this.record, speech, this.dataset['site'] ?? '');
      const { takeBasket } = await import('./take-basket.ts');
      await takeBasket(form, basket, await site);
      this.say(takenWords({ did: 'saved', count: basket.items.length }, t));
    } catch (error) {
      console.error(error);
      this.say(t.search.takeFailed);
    }
  }

  private say(words: string): void {
    announce(this.querySelector('[role=status]'), words);
  }
}

customElements.define('basket-page', BasketPage);
