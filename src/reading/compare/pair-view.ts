/** Two plans side by side in the browser: what is shown stands in the address, keys go from row to row, rows are taken away. */
import { fill } from '../../i18n/fill.ts';
import type { PairSideWords } from './take-pair.ts';

class PairView extends HTMLElement {
  connectedCallback(): void {
    const address = new URLSearchParams(location.search);
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      if (address.get(radio.name) === radio.value) radio.checked = true;
      radio.addEventListener('change', () => this.remember(radio));
    }
    const take = this.querySelector<HTMLSelectElement>('select[name=take]');
    take?.addEventListener('change', () => {
      const form = take.value;
      take.value = '';
      void this.take(form);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener('keydown', (event) => {
      const inField = event.target instanceof HTMLElement && event.target.closest('input, select, textarea');
      if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'j') this.step(1);
      if (event.key === 'k') this.step(-1);
    });
  }

  private remember(radio: HTMLInputElement): void {
    const url = new URL(location.href);
    if (radio.value === 'all' || radio.value === 'both') url.searchParams.delete(radio.name);
    else url.searchParams.set(radio.name, radio.value);
    history.replaceState(null, '', url);
  }

  private get rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.row')].filter((row) => row.offsetParent !== null);
  }

  private step(by: 1 | -1): void {
    const { rows } = this;
    const addressed = rows.findIndex((row) => `#${row.id}` === location.hash);
    const place =
      addressed >= 0 ? addressed : rows.findLastIndex((row) => row.getBoundingClientRect().top < 0);
    const target = rows[Math.max(0, place + by)];
    if (target) location.hash = target.id;
  }

  /** Takes the rows that are shown: Markdown to the clipboard or as a file, or a table. */
  private async take(form: string): Promise<void> {
    const status = this.querySelector('[role=status]');
    const sides = this.rows.map(
      (row) => [words(row.querySelector('.first')), words(row.querySelector('.second'))] as const,
    );
    try {
      const { takePair } = await import('./take-pair.ts');
      const names = [...this.querySelectorAll('.heads h2')].map((head) => head.textContent?.trim() ?? '');
      await takePair(form, this.dataset['title'] ?? '', names, sides);
      if (status) status.textContent = fill(this.dataset['taken'] ?? '', { count: sides.length });
    } catch (error) {
      console.error(error);
      if (status) status.textContent = this.dataset['failed'] ?? '';
    }
  }
}

/** What stands on a side: headings with their addresses, then the clauses. */
function words(side: Element | null): PairSideWords {
  return [...(side?.querySelectorAll<HTMLElement>('.side, .again, .gap') ?? [])].map((part) => ({
    title: part.querySelector('h3, a')?.textContent?.trim() ?? part.textContent?.trim() ?? '',
    url: part.querySelector<HTMLAnchorElement>('h3 a')?.href ?? '',
    clauses: [...part.querySelectorAll('[data-clause]')].map((clause) => clause.textContent?.trim() ?? ''),
  }));
}

customElements.define('pair-view', PairView);
