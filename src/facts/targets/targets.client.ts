/** Exports the targets that the filters around show, in the order in which they are shown. */
import { fill } from '../../i18n/fill.ts';

class TargetTake extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('[name=take]'))
      button.addEventListener('click', () => void this.take(button.value));
  }

  private async take(form: string): Promise<void> {
    const { model = '', site = '', locale = '', root = '', failed = '' } = this.dataset;
    const status = this.querySelector('[role=status]');
    const rows = [...(this.closest('filter-list')?.querySelectorAll('tbody tr') ?? [])];
    const shown = rows.filter((row) => !(row as HTMLElement).hidden).map(({ id }) => id);
    try {
      const { takeTargets } = await import('./take-targets.ts');
      const t = await takeTargets(form, shown, { model, site, locale, root });
      if (status) status.textContent = fill(t.search.taken, { count: shown.length });
    } catch (error) {
      console.error(error);
      if (status) status.textContent = failed;
    }
  }
}

customElements.define('target-take', TargetTake);
