/** Shows and hides the rows of a page by what is chosen in its filters; the choice is part of the address. */
import { fill } from '../i18n/fill.ts';

export class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const address = new URLSearchParams(location.search);
    for (const select of this.selects) select.value = address.get(select.name) ?? '';
    form.addEventListener('change', () => {
      const url = new URL(location.href);
      for (const { name, value } of this.selects) {
        if (value) url.searchParams.set(name, value);
        else url.searchParams.delete(name);
      }
      history.replaceState(null, '', url);
      this.apply();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    this.apply();
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('.filters select')];
  }

  /** What is chosen, by the name of the filter. */
  get choice(): Record<string, string> {
    return Object.fromEntries(
      this.selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    );
  }

  /** Puts the rows of each table into the order that is chosen, those without its number last. */
  private sort(): void {
    const key = this.choice['sort'] ?? 'order';
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

  private apply(): void {
    if (this.selects.some(({ name }) => name === 'sort')) this.sort();
    const chosen = Object.entries(this.choice).filter(([name]) => name !== 'sort');
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('[data-plan]')) {
      row.hidden = !chosen.every(([name, value]) => row.dataset[name]?.split(' ').includes(value));
      if (!row.hidden) shown += 1;
    }
    // A group without a visible row is no group.
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-plan]:not([hidden])');
    }
    const output = this.querySelector('output');
    if (output) output.textContent = fill(output.dataset['message'] ?? '', { count: shown });
  }
}

customElements.define('filter-list', FilterList);
