/** Two to four plans side by side in the browser: what is shown stands in the address, keys go from row to row, rows are taken away. */

import { beginsInWindow } from '../../clauses/place-on-page.ts';
import { fill } from '../../i18n/fill.ts';
import { isCommand } from '../../shell/keyboard.ts';
import { keepInAddress, writeAddress } from '../address.ts';
import { rowWords } from './row-words.ts';

class PairView extends HTMLElement {
  /** Plans beside the two. */
  private added: string[] = [];

  connectedCallback(): void {
    const address = new URLSearchParams(location.search);
    keepInAddress(this.querySelectorAll<HTMLInputElement>('input[type=radio]'));
    const take = this.querySelector<HTMLSelectElement>('select[name=take]');
    take?.addEventListener('change', () => {
      const form = take.value;
      take.value = '';
      void this.take(form);
    });
    const more = this.querySelector<HTMLSelectElement>('select[name=more]');
    more?.addEventListener('change', () => {
      const plan = more.value;
      more.value = '';
      void this.add(plan);
    });
    void this.addAll((address.get('with') ?? '').split(',').filter((plan) => /^[a-z0-9-]+$/.test(plan)));
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener('keydown', (event) => {
      if (!isCommand(event)) return;
      if (event.key === 'j') this.step(1);
      if (event.key === 'k') this.step(-1);
    });
  }

  private async addAll(plans: readonly string[]): Promise<void> {
    for (const plan of plans) await this.add(plan);
  }

  /** Puts another plan beside the two, and into the address. */
  private async add(plan: string): Promise<void> {
    const option = this.querySelector<HTMLOptionElement>(`select[name=more] option[value="${plan}"]`);
    const { addPlan, MOST } = await import('./more-plans.ts');
    if (!option || option.disabled || this.added.length >= MOST) return;
    option.disabled = true;
    try {
      await addPlan(this, option.dataset['address'] ?? '');
    } catch (error) {
      console.error(error);
      option.disabled = false;
      this.say(this.dataset['unreachable'] ?? '');
      return;
    }
    this.added.push(plan);
    this.dataset['columns'] = String(2 + this.added.length);
    writeAddress('with', this.added.join(','));
    if (this.added.length === MOST && option.parentElement instanceof HTMLSelectElement)
      option.parentElement.hidden = true;
  }

  private say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  private get rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.row')].filter((row) => row.offsetParent !== null);
  }

  private step(by: 1 | -1): void {
    const { rows } = this;
    const addressed = rows.findIndex((row) => `#${row.id}` === location.hash && beginsInWindow(row));
    const place =
      addressed >= 0 ? addressed : rows.findLastIndex((row) => row.getBoundingClientRect().top < 0);
    const target = rows[Math.max(0, place + by)];
    if (target) location.hash = target.id;
  }

  /** Takes the rows that are shown: Markdown to the clipboard or as a file, or a table. */
  private async take(form: string): Promise<void> {
    const rows = this.rows.map(rowWords);
    try {
      const { takePair } = await import('./take-pair.ts');
      await takePair(form, {
        title: this.dataset['title'] ?? '',
        names: [...this.querySelectorAll<HTMLElement>('.heads h2')].map(
          ({ dataset }) => dataset['title'] ?? '',
        ),
        counterpart: this.dataset['counterpart'] ?? '',
        rows,
      });
      this.say(fill(this.dataset['taken'] ?? '', { count: rows.length }));
    } catch (error) {
      console.error(error);
      this.say(this.dataset['failed'] ?? '');
    }
  }
}

customElements.define('pair-view', PairView);
