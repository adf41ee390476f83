/** The search page: field, facets and address to a query, results to the page. Loaded by that page only. */
import { loadSpeech } from '../../i18n/browser.ts';
import { fill } from '../../i18n/fill.ts';
import type { Row } from '../../pipeline/contract/row-schemas.ts';
import type { Hit, SearchResult } from '../client.ts';
import { FACETS, type Facet } from '../engine/facets.ts';
import { absenceOf } from './absence.ts';
import { readState, type SearchState, writeState } from './address.ts';
import { facetGroup } from './facet-list.ts';
import { loadSearch } from './load.ts';
import { namedLinks } from './named-links.ts';
import type { PageMessages } from './page-messages.ts';
import { planItems } from './plan-list.ts';
import { hitElements } from './render.ts';
import { countOf, isFiltered, statusOf } from './status.ts';
import { onTyping } from './typing.ts';

/** Hits shown at once. */
const PAGE_SIZE = 30;

class SearchPage extends HTMLElement {
  private search: ReturnType<typeof loadSearch> | null = null;
  private turn = 0;
  private state: SearchState = { query: '', filters: {}, page: 1 };

  connectedCallback(): void {
    this.readAddress();
    this.element('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ ...this.state, query: this.input.value.trim(), page: 1 }, 'push');
    });
    onTyping(this.input, () =>
      this.go({ ...this.state, query: this.input.value.trim(), page: 1 }, 'replace'),
    );
    this.element('.next').addEventListener('click', () =>
      this.go({ ...this.state, page: this.state.page + 1 }, 'replace'),
    );
    this.element('.widen').addEventListener('click', () => this.go({ ...this.state, filters: {} }, 'push'));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[name=take]'))
      button.addEventListener('click', () => void this.take(button.value));
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

  private get messages(): PageMessages {
    return JSON.parse(this.dataset['messages'] ?? '{}');
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

  private toggle(facet: Facet, value: string): void {
    const chosen = this.state.filters[facet] ?? [];
    this.choose(
      facet,
      chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    );
  }

  private choose(facet: Facet, values: readonly string[]): void {
    this.go({ ...this.state, filters: { ...this.state.filters, [facet]: values }, page: 1 }, 'push');
  }

  private async ask(limit: number): Promise<SearchResult> {
    this.search ??= loadSearch(this.dataset);
    const search = await this.search;
    return search(this.state.query, { limit, filters: this.state.filters });
  }

  private async show(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const status = this.element('.status');
    this.element('.examples').hidden = this.state.query !== '';
    if (this.state.query === '') {
      status.textContent = '';
      this.render(null);
      return;
    }
    const slow = window.setTimeout(() => {
      if (turn === this.turn) status.textContent = this.messages.loading;
    }, 300);
    try {
      const result = await this.ask(this.state.page * PAGE_SIZE);
      if (turn === this.turn) this.render(result);
    } catch (error) {
      console.error(error);
      this.search = null;
      if (turn === this.turn) {
        this.render(null);
        status.textContent = this.messages.failed;
      }
    } finally {
      clearTimeout(slow);
    }
  }

  private render(result: SearchResult | null): void {
    const { messages } = this;
    const { filters } = this.state;
    const count = result ? countOf(result) : 0;
    const filtered = isFiltered(filters);
    const fillLine = (selector: string, ...children: (Node | string)[]) =>
      this.element(selector).replaceChildren(...children);
    fillLine('.hits', ...(result ? hitElements(result, messages) : []));
    fillLine('.named', ...namedLinks(result?.named ?? [], messages));
    fillLine('.absent', ...(result ? absenceOf(result, filters, messages) : []));
    fillLine('.counts', ...(result ? this.planItems(result) : []));
    fillLine('.facets', ...this.facetGroups(result));
    this.element('.counts').hidden = result === null;
    this.element('.results').hidden = count === 0 && !filtered;
    this.element('.take').hidden = count === 0;
    this.element('.widen').hidden = !(result && count === 0 && filtered);
    const next = this.element('.next');
    const rest = count - (result?.hits.length ?? 0);
    next.hidden = rest <= 0;
    next.textContent = fill(messages.next, { count: Math.min(PAGE_SIZE, rest) });
    if (result) this.element('.status').textContent = statusOf(result, filters, messages);
  }

  private planItems(result: SearchResult): HTMLElement[] {
    return planItems(result, this.state.filters.plan ?? [], this.messages.all, (plan) => {
      if (plan === null) this.choose('plan', []);
      else this.toggle('plan', plan);
    });
  }

  private facetGroups(result: SearchResult | null): HTMLElement[] {
    const { messages } = this;
    return FACETS.filter((facet) => facet !== 'plan').flatMap((facet) =>
      facetGroup(
        {
          title: messages.facets[facet],
          counts: result?.facets[facet] ?? {},
          chosen: this.state.filters[facet] ?? [],
          labels: messages.labels[facet] ?? {},
        },
        (value) => this.toggle(facet, value),
      ),
    );
  }

  /** Takes all hits away: to the clipboard or as a file. */
  private async take(form: string): Promise<void> {
    const status = this.element('.status');
    try {
      const { hits, query } = await this.ask(Number.MAX_SAFE_INTEGER);
      const { base = '/', language = '', root = '', site = '' } = this.dataset;
      const [{ takeHits }, { t }, plans] = await Promise.all([
        import('./take.ts'),
        loadSpeech(language, root),
        fetch(`${base}data/plans.json`).then((response) => response.json() as Promise<Row<'plans'>[]>),
      ]);
      await takeHits(form, query, hits as Hit[], { t, plans, site, data: `${base}data/` });
      status.textContent = fill(this.messages.copied, { count: hits.length });
    } catch (error) {
      console.error(error);
      status.textContent = this.messages.copyFailed;
    }
  }
}

customElements.define('search-page', SearchPage);
