/** Shows and hides the rows of a page by what is chosen in its filters; the choice is part of the address. */
import { fill } from '../i18n/fill.ts';
import { sayCounts } from './option-counts.ts';

/** The list of orders, which chooses no rows. */
const SORT = 'sort';

export class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const address = new URLSearchParams(location.search);
    for (const select of this.selects) {
      // Without a word of the address a reader's choice stands that was made before this script was there.
      select.value = address.get(select.name) ?? select.value;
      if (select.selectedIndex < 0) select.value = '';
    }
    form.addEventListener('change', () => this.choose());
    form.addEventListener('submit', (event) => event.preventDefault());
    this.clearing?.addEventListener('click', () => {
      for (const select of this.filters) select.value = '';
      this.filters[0]?.focus();
      this.choose();
    });
    this.addEventListener('packed-part', () => this.apply());
    this.choose();
  }

  /** Writes what is chosen into the address, and shows the rows. */
  private choose(): void {
    const url = new URL(location.href);
    for (const { name, value } of this.selects) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    if (url.href !== location.href) history.replaceState(null, '', url);
    this.apply();
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('.filters select')];
  }

  private get filters(): HTMLSelectElement[] {
    return this.selects.filter(({ name }) => name !== SORT);
  }

  private get clearing(): HTMLButtonElement | null {
    return this.querySelector('.filters button[name=clear]');
  }

  /** What is chosen, by the name of the filter. */
  get choice(): Record<string, string> {
    return Object.fromEntries(
      this.filters.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
  }

  /** Puts the rows of each table into the order that is chosen, those without its number last. */
  private sort(): void {
    const order = this.selects.find(({ name }) => name === SORT);
    if (!order) return;
    const key = order.value || 'order';
    const sign = key === 'order' ? 1 : -1;
    const of = (row: HTMLElement) => {
      const number = row.dataset[key];
      return number === undefined ? Number.POSITIVE_INFINITY : sign * Number(number);
    };
    for (const body of this.querySelectorAll('tbody'))
      body.append(
        ...[...body.querySelectorAll<HTMLElement>(':scope > [data-order]')].sort((a, b) => of(a) - of(b)),
      );
  }

  /** Shows the rows that are chosen, in the order that is chosen. */
  apply(): void {
    this.sort();
    const { filters } = this;
    const chosen = filters.filter(({ value }) => value !== '');
    const counts = new Map(filters.map((filter) => [filter, new Map<string, number>()]));
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('[data-plan]')) {
      const values = (filter: HTMLSelectElement) => row.dataset[filter.name]?.split(' ') ?? [];
      const against = chosen.filter((filter) => !values(filter).includes(filter.value));
      row.hidden = against.length > 0;
      if (!row.hidden) shown += 1;
      // A choice of one filter leaves the rows that the others leave.
      for (const [filter, own] of counts)
        if (against.every((each) => each === filter))
          for (const value of new Set(['', ...values(filter)])) own.set(value, (own.get(value) ?? 0) + 1);
    }
    // A group without a visible row is no group.
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-plan]:not([hidden])');
      // What is asked for is not left folded.
      if (group instanceof HTMLDetailsElement && chosen.length > 0) group.open = true;
    }
    const output = this.querySelector('output');
    // Until its rows have come a list is as long as the page says.
    if (output && !this.querySelector('packed-part')) {
      const { message = '', none = '' } = output.dataset;
      output.textContent = fill(shown > 0 ? message : none, { count: shown });
      for (const [filter, own] of counts) sayCounts(filter, (value) => own.get(value) ?? 0);
    }
    if (this.clearing) this.clearing.hidden = chosen.length === 0;
  }
}

customElements.define('filter-list', FilterList);
