/** Shows and hides the rows of a page by plan and theme; the choice stands in the address. */
import { fill } from '../i18n/fill.ts';

class FilterList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const selects = [...form.querySelectorAll('select')];
    const address = new URLSearchParams(location.search);
    for (const select of selects) select.value = address.get(select.name) ?? '';
    form.addEventListener('change', () => {
      const url = new URL(location.href);
      for (const select of selects) {
        if (select.value) url.searchParams.set(select.name, select.value);
        else url.searchParams.delete(select.name);
      }
      history.replaceState(null, '', url);
      this.apply(selects);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    this.apply(selects);
  }

  private apply(selects: readonly HTMLSelectElement[]): void {
    const chosen = Object.fromEntries(selects.map((select) => [select.name, select.value]));
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('[data-plan]')) {
      const plan = !chosen['plan'] || (row.dataset['plan'] ?? '').split(' ').includes(chosen['plan']);
      const theme = !chosen['theme'] || (row.dataset['themes'] ?? '').split(' ').includes(chosen['theme']);
      row.hidden = !(plan && theme);
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
