/** Takes the rows of a list that the filters around it show, or the picture beside it. What writes files is loaded when asked for. */
import { fill } from '../i18n/fill.ts';
import { announce } from '../takeaway/announce.ts';
import type { FilterList } from './filter-list.client.ts';

class TakeList extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.name === 'take') void this.take(button.value);
    });
  }

  private async take(form: string): Promise<void> {
    const { folder = '', lists = '', choice = '', site = '', saved = '', failed = '' } = this.dataset;
    const { ending = 'json' } = this.dataset;
    const status = this.querySelector('[role=status]');
    try {
      if (form === 'svg' || form === 'png') {
        const { takePicture } = await import('../takeaway/picture.ts');
        const svg = this.closest('figure')?.querySelector('svg');
        const { picture = '', title = '' } = this.dataset;
        const address = `${site === '' ? location.origin : new URL(site).origin}${location.pathname}`;
        if (svg) await takePicture(form, svg, { name: picture, title, address });
        announce(status, fill(saved, { count: 1 }));
        return;
      }
      const { takeList } = await import('./take-list.ts');
      const chosen = {
        ...this.closest<FilterList>('filter-list')?.choice,
        ...Object.fromEntries(new URLSearchParams(choice)),
      };
      const addresses = lists.split(' ').map((list) => `${folder}${list}.${ending}`);
      const count = await takeList(form, addresses, chosen, site);
      announce(status, fill(saved, { count }));
    } catch (error) {
      console.error(error);
      announce(status, failed);
    }
  }
}

customElements.define('take-list', TakeList);
