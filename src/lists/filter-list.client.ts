/** Shows and hides the rows of a page by what is chosen in its filters; the choice is part of the address. */
import { fill } from '../i18n/fill.ts';

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

  /** What is chosen, by the name of the filter. */
  get choice(): Record<string, string> {
    return Object.fromEntries(
      this.selects
        .filter(({ name, value }) => name !== SORT && value !== '')
        .map(({ name, value }) => [name, value]),
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
    const chosen = Object.entries(this.choice);
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('[data-plan]')) {
      row.hidden = !chosen.every(([name, value]) => row.dataset[name]?.split(' ').includes(value));
      if (!row.hidden) shown += 1;
    }
    // A group without a visible row is no group.
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-plan]:not([hidden])');
      // What is asked for is not left folded.
      if (group instanceof HTMLDetailsElement && chosen.length > 0) group.open = true;
    }
    const output = this.querySelector('output');
    // Until its rows have come a list is as long as the page says.
    if (output && !this.querySelector('packed-part'))
      output.textContent = fill(output.dataset['message'] ?? '', { count: shown });
  }
}

customElements.define('filter-list', FilterList);
