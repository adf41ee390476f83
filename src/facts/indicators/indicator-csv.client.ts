/** Downloads the rows of indicators that the filters around it show. */
import type { FilterList } from '../../lists/filter-list.client.ts';

class IndicatorCsv extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.take());
  }

  private async take(): Promise<void> {
    const { plans = '', theme, folder = '', locale = '', root = '', failed = '' } = this.dataset;
    const status = this.querySelector('[role=status]');
    try {
      const { takeRows } = await import('./take-rows.ts');
      const chosen = this.closest<FilterList>('filter-list')?.choice ?? {};
      const choice = theme === undefined ? chosen : { ...chosen, theme };
      await takeRows({ plans: plans.split(' '), choice, folder, locale, root });
      if (status) status.textContent = '';
    } catch (error) {
      console.error(error);
      if (status) status.textContent = failed;
    }
  }
}

customElements.define('indicator-csv', IndicatorCsv);
