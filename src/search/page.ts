/** The search page: field, facets and address to a query, results to the page. Loaded by that page only. */
import { fill } from '../i18n/fill.ts';
import { readState, type SearchState, writeState } from './address.ts';
import type { Facet, Hit, SearchResult } from './client.ts';
import { facetButton, facetGroup, listItem } from './facet-list.ts';
import { FACETS } from './facets.ts';
import { loadSearch } from './load.ts';
import { type HitMessages, hitElements, withForms } from './render.ts';
import { shorten } from './shorten.ts';
import { onTyping } from './typing.ts';

/** What the page says, as JSON in `data-messages`. */
export interface PageMessages extends HitMessages {
  loading: string;
  failed: string;
  found: string;
  apart: string;
  otherwise: string;
  otherWords: string;
  otherForms: string;
  absent: string;
  absentTogether: string;
  alone: string;
  and: string;
  inRow: string;
  together: string;
  noneTogether: string;
  noneTogetherFiltered: string;
  notFound: string;
  notFoundFiltered: string;
  tried: string;
  nearest: string;
  named: Record<'theme' | 'series', string>;
  next: string;
  all: string;
  copied: string;
  copyFailed: string;
  comma: string;
  semicolon: string;
  own: string;
  titles: string;
  ofWhich: string;
  /** Names of values by facet; a value without one is shown as it is. */
  labels: Partial<Record<Facet, Record<string, string>>>;
  facets: Record<Facet, string>;
}

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
    const take = this.element<HTMLSelectElement>('[name=take]');
    take.addEventListener('change', () => {
      const form = take.value;
      take.value = '';
      void this.take(form);
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
    const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
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
    const count = result ? result.total + result.spaced + result.words + result.variants : 0;
    const filtered = Object.values(this.state.filters).some((values) => values.length > 0);
    this.element('.hits').replaceChildren(...(result ? hitElements(result, messages) : []));
    this.element('.results').hidden = count === 0 && !filtered;
    this.element('.take').hidden = count === 0;
    this.element('.widen').hidden = !(result && count === 0 && filtered);
    const next = this.element('.next');
    const rest = count - (result?.hits.length ?? 0);
    next.hidden = rest <= 0;
    next.textContent = fill(messages.next, { count: Math.min(PAGE_SIZE, rest) });
    this.renderPlans(result);
    this.renderFacets(result);
    this.renderAbsence(result, count);
    this.renderNamed(result);
    if (result) this.element('.status').textContent = this.statusOf(result, count, filtered);
  }

  /** How many hits, of all that the list, the plans and the filters count, and of which sort they are. */
  private statusOf(result: SearchResult, count: number, filtered: boolean): string {
    const { messages } = this;
    const query = shorten(result.query);
    const words = result.each.map(({ word }) => `“${shorten(word)}”`).join(messages.and);
    if (count === 0 && words !== '')
      return fill(filtered ? messages.noneTogetherFiltered : messages.noneTogether, { words });
    if (count === 0) return fill(filtered ? messages.notFoundFiltered : messages.notFound, { query });
    const chosen = this.state.filters.plan ?? [];
    const plans = Object.keys(result.facets.plan).filter(
      (id) => chosen.length === 0 || chosen.includes(id),
    ).length;
    const own = result.total + result.spaced;
    const values = { total: count, plans, query, words };
    if (words === '' && own + result.words === 0) return fill(messages.apart, values);
    const sorts = (
      [
        [words === '' ? messages.own : messages.inRow, own],
        [messages.otherWords, result.words],
        [messages.otherForms, result.variants],
      ] as const
    ).flatMap(([message, hits]) => (hits > 0 ? [fill(message, { count: hits })] : []));
    const parts = [
      ...(sorts.length > 1 ? [sorts.join(messages.comma)] : []),
      ...(result.titles > 0 ? [fill(messages.titles, { count: result.titles })] : []),
    ];
    const ofWhich = parts.length > 0 ? fill(messages.ofWhich, { parts: parts.join(messages.semicolon) }) : '';
    return `${fill(words === '' ? messages.found : messages.together, values)}${ofWhich}`;
  }

  /** What does not occur, which other forms were tried, and what is near. */
  private renderAbsence(result: SearchResult | null, count: number): void {
    const { messages } = this;
    const line = this.element('.absent');
    line.replaceChildren();
    if (!result) return;
    const { plan: found } = result.facets;
    const several = result.each.length > 0;
    const asTyped = !several && result.total + result.spaced > 0;
    const nowhere = result.plans.filter(({ id }) => !found[id]);
    const otherwise = result.plans.filter(({ id }) => asTyped && found[id] && !result.ownPerPlan[id]);
    // Under a filter, that a plan has no hit does not mean that it has not the string.
    const narrowed = FACETS.some((facet) => facet !== 'plan' && (this.state.filters[facet] ?? []).length > 0);
    for (const [message, plans] of [
      [messages.otherwise, otherwise],
      [several ? messages.absentTogether : messages.absent, nowhere],
    ] as const) {
      if (count === 0 || plans.length === 0 || narrowed) continue;
      const names = plans.map(({ name }) => name).join(messages.comma);
      line.append(fill(message, { count: plans.length, plans: names }), ' ');
    }
    const tried = result.tried.map(({ form }) => form);
    if (tried.length > 0 && (count === 0 || nowhere.length + otherwise.length > 0))
      line.append(...withForms(messages.tried, tried.slice(0, 8)), ' ');
    const near = result.nearest.map(({ text, count }) => ({ word: text, query: text, count }));
    for (const [message, list, filters] of [
      [messages.alone, result.each, this.state.filters],
      [messages.nearest, near, {}],
    ] as const) {
      if (list.length === 0) continue;
      line.append(message);
      for (const { word, query, count: hits } of list) {
        const link = document.createElement('a');
        link.href = writeState({ query, filters, page: 1 });
        link.lang = 'zh-CN';
        link.textContent = shorten(word);
        line.append(' ', link, ` ${hits}`);
      }
      line.append(' ');
    }
  }

  /** Pages that are called what was typed. */
  private renderNamed(result: SearchResult | null): void {
    const line = this.element('.named');
    line.replaceChildren();
    for (const kind of ['theme', 'series'] as const) {
      const pages = (result?.named ?? []).filter((page) => page.kind === kind);
      if (pages.length === 0) continue;
      line.append(`${this.messages.named[kind]} `);
      for (const { name, scope, url } of pages) {
        const link = document.createElement('a');
        link.href = url;
        link.textContent = scope === '' ? name : `${name}（${scope}）`;
        if (kind === 'series') link.lang = 'zh-CN';
        line.append(link, ' ');
      }
    }
  }

  /** One button a plan, zeros included: that a plan does not speak of it is a result. */
  private renderPlans(result: SearchResult | null): void {
    const list = this.element('.counts');
    list.hidden = result === null;
    if (!result) {
      list.replaceChildren();
      return;
    }
    const chosen = this.state.filters.plan ?? [];
    const counts = result.plans.map(({ id }) => result.facets.plan[id] ?? 0);
    const all = facetButton(
      this.messages.all,
      counts.reduce((sum, count) => sum + count, 0),
      chosen.length === 0,
      () => this.go({ ...this.state, filters: { ...this.state.filters, plan: [] }, page: 1 }, 'push'),
    );
    const buttons = result.plans.map((plan, index) =>
      facetButton(
        plan.name,
        counts[index] ?? 0,
        chosen.includes(plan.id),
        () => this.toggle('plan', plan.id),
        `plan-name plan-${plan.colour}`,
      ),
    );
    list.replaceChildren(...[all, ...buttons].map(listItem));
  }

  private renderFacets(result: SearchResult | null): void {
    const groups = FACETS.filter((facet) => facet !== 'plan').flatMap((facet) =>
      facetGroup(
        {
          title: this.messages.facets[facet],
          counts: result?.facets[facet] ?? {},
          chosen: this.state.filters[facet] ?? [],
          labels: this.messages.labels[facet] ?? {},
        },
        (value) => this.toggle(facet, value),
      ),
    );
    this.element('.facets').replaceChildren(...groups);
  }

  /** Takes all hits away: to the clipboard or as a file. */
  private async take(form: string): Promise<void> {
    const status = this.element('.status');
    try {
      const { hits, query } = await this.ask(Number.MAX_SAFE_INTEGER);
      const { takeHits } = await import('./take.ts');
      await takeHits(
        form,
        this.element<HTMLSelectElement>('[name=take]').dataset['title'] ?? '',
        query,
        hits as Hit[],
      );
      status.textContent = fill(this.messages.copied, { count: hits.length });
    } catch (error) {
      console.error(error);
      status.textContent = this.messages.copyFailed;
    }
  }
}

customElements.define('search-page', SearchPage);
