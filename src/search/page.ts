/** The search page: field and address to a query, results to the list. Loaded by that page only. */
import { fill } from '../i18n/fill.ts';
import type { Hit, SearchOptions, SearchResult } from './client.ts';
import { type Excerpt, excerpt } from './match.ts';

type Search = (query: string, options?: SearchOptions) => Promise<SearchResult>;

interface PageMessages {
  loading: string;
  failed: string;
  found: string;
  notFound: string;
  notFoundHint: string;
  more: string;
  loose: string;
  looseOnly: string;
  all: string;
  types: Record<string, string>;
}

/** Hits shown at once. */
const PAGE_SIZE = 30;
const EXCERPT_LENGTH = 120;
/** Typing rests this long before a search begins, in milliseconds. */
const REST = 150;

class SearchPage extends HTMLElement {
  private search: Promise<Search> | null = null;
  private turn = 0;
  private shown = PAGE_SIZE;
  private plan: string | null = null;
  private timer = 0;

  connectedCallback(): void {
    const input = this.input;
    this.readAddress();
    this.element('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.begin('push');
    });
    input.addEventListener('input', (event) => {
      if ((event as InputEvent).isComposing) return;
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.begin('replace'), REST);
    });
    input.addEventListener('compositionend', () => this.begin('replace'));
    this.element('.more').addEventListener('click', () => {
      this.shown += PAGE_SIZE;
      void this.show();
    });
    addEventListener('popstate', () => {
      this.readAddress();
      void this.show();
    });
    void this.show();
    if (input.value === '') input.focus();
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
    const address = new URLSearchParams(location.search);
    this.input.value = address.get('q') ?? '';
    this.plan = address.get('plan');
    this.shown = PAGE_SIZE;
  }

  /** A new query or restriction: into the address, then shown. */
  private begin(how: 'push' | 'replace'): void {
    clearTimeout(this.timer);
    this.shown = PAGE_SIZE;
    const address = new URL(location.href);
    const set = (name: string, value: string | null) =>
      value ? address.searchParams.set(name, value) : address.searchParams.delete(name);
    set('q', this.input.value.trim());
    set('plan', this.plan);
    if (address.href !== location.href)
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    void this.show();
  }

  private async show(): Promise<void> {
    this.turn += 1;
    const turn = this.turn;
    const query = this.input.value.trim();
    const status = this.element('.status');
    this.element('.examples').hidden = query !== '';
    if (query === '') {
      status.textContent = '';
      this.render(null);
      return;
    }
    const slow = window.setTimeout(() => {
      if (turn === this.turn) status.textContent = this.messages.loading;
    }, 300);
    try {
      this.search ??= this.load();
      const search = await this.search;
      const result = await search(query, { limit: this.shown, ...(this.plan ? { plans: [this.plan] } : {}) });
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

  private async load(): Promise<Search> {
    const absolute = (path: string) => new URL(path, location.href).href;
    const base = absolute(this.dataset['base'] ?? '/');
    const pages = absolute(this.dataset['pages'] ?? '/');
    const { createSearch } = await import(/* @vite-ignore */ `${base}search/client.js`);
    return createSearch({ base, pages, language: this.dataset['language'] });
  }

  private render(result: SearchResult | null): void {
    const { messages } = this;
    const counts = this.element('.counts');
    const more = this.element<HTMLButtonElement>('.more');
    counts.hidden = result === null;
    const hits = result?.hits ?? [];
    const firstLoose = hits.findIndex((hit) => hit.match === 'blanks');
    this.element('.hits').replaceChildren(
      ...hits.flatMap((hit, index) =>
        index === firstLoose
          ? [this.looseHeading(result?.loose ?? 0), this.hitElement(hit)]
          : [this.hitElement(hit)],
      ),
    );
    more.hidden = !result || result.total + result.loose <= result.hits.length;
    if (!result) {
      counts.replaceChildren();
      return;
    }
    more.textContent = fill(messages.more, {
      count: Math.min(PAGE_SIZE, result.total + result.loose - result.hits.length),
    });
    const numbers = Object.values(result.perPlan);
    const sum = numbers.reduce((total, count) => total + count, 0);
    this.element('.status').textContent =
      sum > 0
        ? fill(messages.found, { total: sum, plans: numbers.filter((count) => count > 0).length })
        : `${fill(messages.notFound, { query: result.query })}${result.loose > 0 ? fill(messages.looseOnly, { count: result.loose }) : messages.notFoundHint}`;
    counts.replaceChildren(
      ...[
        {
          id: null,
          name: messages.all,
          colour: 0,
          count: sum,
          loose: Object.values(result.loosePerPlan).reduce((all, count) => all + count, 0),
        },
        ...result.plans.map((plan) => ({
          ...plan,
          count: result.perPlan[plan.id] ?? 0,
          loose: result.loosePerPlan[plan.id] ?? 0,
        })),
      ].map((plan) => this.countElement(plan)),
    );
  }

  private countElement(plan: {
    id: string | null;
    name: string;
    colour: number;
    count: number;
    loose: number;
  }): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-pressed', String(this.plan === plan.id));
    button.classList.toggle('zero', plan.count + plan.loose === 0);
    const name = document.createElement('span');
    if (plan.id) name.className = `plan-name plan-${plan.colour}`;
    name.textContent = plan.name;
    button.append(name, ` ${plan.count}${plan.loose > 0 ? ` + ${plan.loose}` : ''}`);
    button.addEventListener('click', () => {
      this.plan = plan.id;
      this.begin('push');
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  /** The line before the hits that only differ by blanks. */
  private looseHeading(count: number): HTMLElement {
    const item = document.createElement('li');
    item.className = 'loose-heading';
    item.textContent = fill(this.messages.loose, { count });
    return item;
  }

  private hitElement(hit: Hit): HTMLElement {
    const item = document.createElement('li');
    item.className = hit.kind;
    const link = document.createElement('a');
    link.href = hit.url;
    const place = document.createElement('span');
    place.className = 'place';
    const plan = document.createElement('span');
    plan.className = `plan-name plan-${hit.colour}`;
    plan.textContent = hit.planName;
    place.append(plan, ` ${hit.locus}${hit.kind === 'clause' ? ` ${hit.title}` : ''}`);
    if (hit.type) {
      const type = document.createElement('span');
      type.textContent = this.messages.types[hit.type] ?? hit.type;
      place.append(' ', type);
    }
    const words = document.createElement('span');
    words.className = 'words';
    words.append(...markedText(excerpt(hit.text, hit.marks, EXCERPT_LENGTH)));
    link.append(place, words);
    item.append(link);
    return item;
  }
}

/** The excerpt as text nodes and `<mark>`s; what was cut is shown by ……. */
function markedText({ text, marks, cutBefore, cutAfter }: Excerpt): Node[] {
  const nodes: Node[] = cutBefore ? [new Text('……')] : [];
  let offset = 0;
  for (const [start, end] of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    nodes.push(new Text(text.slice(offset, start)), mark);
    offset = end;
  }
  nodes.push(new Text(text.slice(offset)));
  if (cutAfter) nodes.push(new Text('……'));
  return nodes;
}

customElements.define('search-page', SearchPage);
