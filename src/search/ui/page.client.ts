/** The search page: field, filters and address to a query, results to the page. Loaded by that page only. */
import { takenWords } from '../../basket/taken-words.ts';
import { onSite, storedStyle, today } from '../../cite/style-choice.ts';
import { loadSpeech } from '../../i18n/browser.ts';
import type { Row } from '../../pipeline/contract/row-schemas.ts';
import { fetchJson } from '../../shell/fetch-json.ts';
import { announce } from '../../takeaway/announce.ts';
import type { SearchResult } from '../client.ts';
import { choose, readState, type SearchState, writeState } from './address.ts';
import { type LoadedSearch, loadSearch } from './load.ts';
import { type SearchResults, searchResults, similarModels } from './results.ts';
import type { SimilarState } from './Similar.tsx';
import { statusOf } from './status.ts';
import { onTyping } from './typing.ts';
import type { SearchWords } from './words.ts';

/** Hits shown at once. */
const PAGE_SIZE = 30;
/** A search that takes longer says so, in milliseconds. */
const SLOW = 300;

class SearchPage extends HTMLElement {
  private loaded: Promise<LoadedSearch> | null = null;
  /** Once it is there; before, nothing is shown. */
  private renderResults: LoadedSearch['renderResults'] | null = null;
  private turn = 0;
  /** Hits that are not shown. */
  private rest = 0;
  private state: SearchState = { query: '', filters: {}, page: 1 };
  /** What is shown, and similar clauses to it. */
  private results: SearchResults | null = null;
  private similar: SimilarState = 'unasked';
  private readonly words: SearchWords = JSON.parse(this.dataset['words'] ?? '{}');

  connectedCallback(): void {
    this.readAddress();
    this.element('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ ...this.state, query: this.input.value.trim(), page: 1 }, 'push');
    });
    onTyping(this.input, () =>
      this.go({ ...this.state, query: this.input.value.trim(), page: 1 }, 'replace'),
    );
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.name === 'take') void this.take(button.value);
    });
    // What is printed is all that was found, not its first page.
    addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 'p' || this.rest === 0) return;
      event.preventDefault();
      void this.showAll().then(() => print());
    });
    addEventListener('popstate', () => {
      this.readAddress();
      void this.show();
    });
    void this.show();
    if (this.input.value === '') this.input.focus();
  }

  private get input(): HTMLInputElement {
    return this.element<HTMLInputElement>('input');
  }

  private element<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`search page: expected ${selector}`);
    return found;
  }

  private readAddress(): void {
    this.state = readState(new URLSearchParams(location.search));
    this.input.value = this.state.query;
  }

  /** A new state: into the address, then shown. */
  private go(state: SearchState, how: 'push' | 'replace'): void {
    this.state = state;
    const address = `${location.pathname}${writeState(state)}`;
    if (address !== location.pathname + location.search)
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    void this.show();
  }

  private async ask(limit: number): Promise<SearchResult> {
    this.loaded ??= loadSearch(this.dataset);
    // What failed once is tried again.
    this.loaded.catch(() => {
      this.loaded = null;
    });
    const { search, renderResults } = await this.loaded;
    this.renderResults = renderResults;
    return search(this.state.query, { limit, filters: this.state.filters });
  }

  private async show(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const { query, filters, page } = this.state;
    this.element('.examples').hidden = query !== '';
    if (query === '') {
      this.render(null, '');
      return;
    }
    const slow = window.setTimeout(() => {
      if (turn === this.turn) this.say(this.words.search.loading);
    }, SLOW);
    try {
      const results = searchResults(await this.ask(page * PAGE_SIZE), filters);
      if (turn !== this.turn) return;
      // More of the same hits keeps the similar clauses that are shown.
      if (results.query !== this.results?.query || page === 1) this.similar = 'unasked';
      this.render(results, statusOf(results, this.words));
      if (results.count === 0) void this.showSimilar(false);
    } catch (error) {
      console.error(error);
      if (turn === this.turn) this.render(null, this.words.search.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows clauses that are like what was typed, below the hits. */
  private async showSimilar(asked: boolean): Promise<void> {
    const { results, turn } = this;
    if (!results?.comparable || !this.loaded || this.similar === 'reading') return;
    const show = (similar: SimilarState) => {
      if (turn !== this.turn) return;
      this.similar = similar;
      this.draw();
    };
    show('reading');
    // The button that asks goes away.
    if (asked) this.querySelector<HTMLElement>('.similar h2')?.focus();
    try {
      const { search } = await this.loaded;
      const { query, filters } = this.state;
      const found = new Set(results.groups.flatMap(({ hits }) => hits.map(({ key }) => key)));
      const models = similarModels(await search.similar(query, { filters }), query);
      show(models.filter(({ key }) => !found.has(key)));
    } catch (error) {
      console.error(error);
      show('failed');
    }
  }

  /** Shows all hits. */
  private async showAll(): Promise<void> {
    const page = this.state.page + Math.ceil(this.rest / PAGE_SIZE);
    this.state = { ...this.state, page };
    await this.show();
  }

  /** Shows results, or none, and says what they are. */
  private render(results: SearchResults | null, status: string): void {
    this.results = results;
    this.rest = results?.rest ?? 0;
    this.draw();
    this.say(status);
  }

  private draw(): void {
    this.renderResults?.(this.element('.found'), this.results, this.words, {
      pageSize: PAGE_SIZE,
      similar: this.similar,
      commands: {
        choose: (facet, value) =>
          this.go({ ...this.state, filters: choose(this.state.filters, facet, value), page: 1 }, 'push'),
        widen: () => this.go({ ...this.state, filters: {} }, 'push'),
        all: () => void this.showAll(),
        more: () => this.go({ ...this.state, page: this.state.page + 1 }, 'replace'),
        similar: () => void this.showSimilar(true),
      },
    });
  }

  private say(words: string): void {
    announce(this.element('.status'), words);
  }

  /** Exports all hits: to the clipboard or as a file. */
  private async take(form: string): Promise<void> {
    try {
      const result = await this.ask(Number.MAX_SAFE_INTEGER);
      const { base = '/', locale = '', root = '', site = '' } = this.dataset;
      const [{ takeHits }, { t }, plans] = await Promise.all([
        import('./take-hits.ts'),
        loadSpeech(locale, root),
        fetchJson<Row<'plans'>[]>(`${base}data/plans.json`),
      ]);
      const absolute = (address: string) => onSite(address, site);
      const cited = { t, plans, style: storedStyle(), accessed: today(), absolute };
      this.say(takenWords(await takeHits(form, result, cited, `${base}data/`), t));
    } catch (error) {
      console.error(error);
      this.say(this.words.search.takeFailed);
    }
  }
}

customElements.define('search-page', SearchPage);
