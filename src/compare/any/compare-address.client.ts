/**
 * Addresses of comparisons: `?plans=a,b[,c,d]` leads to the page of the plans side by side, with `&theme=` to the theme.
 * Plans without such a page are compared here.
 */
import { fill } from '../../i18n/fill.ts';
import type { ListedPlan } from '../source/listed-plans.ts';
import { askedPlans } from './asked-plans.ts';

class CompareAddress extends HTMLElement {
  connectedCallback(): void {
    const address = new URLSearchParams(location.search);
    const plans = address
      .getAll('plans')
      .flatMap((value) => value.split(','))
      .filter((plan) => plan !== '');
    const theme = address.get('theme') ?? '';
    const compare = `${this.dataset['root'] ?? ''}/compare`;
    if (/^[a-z-]+$/.test(theme)) {
      location.replace(`${compare}/${theme}/${plans.length > 0 ? `?plans=${plans.join(',')}` : ''}`);
    } else if (plans.length > 0) {
      this.lead(plans, compare).catch((error) => {
        console.error(error);
        this.say('unreachable');
      });
    }
  }

  private async lead(ids: readonly string[], compare: string): Promise<void> {
    const response = await fetch(`${this.dataset['found'] ?? ''}/plans.json`);
    if (!response.ok) throw new Error(`the list of plans: ${response.status}`);
    const listed: ListedPlan[] = await response.json();
    const hasPages = this.dataset['pages'] !== undefined;
    const asked = askedPlans(ids, hasPages ? listed : listed.map((plan) => ({ ...plan, beside: [] })));
    if (asked.to === 'nothing') this.say(asked.why, asked.ids);
    else if (asked.to === 'plans') await this.show(asked.plans, listed);
    else {
      const more = asked.more.length > 0 ? `?with=${asked.more.join(',')}` : '';
      location.replace(`${compare}/${asked.first}/${asked.second}/${more}`);
    }
  }

  private async show(plans: readonly ListedPlan[], listed: readonly ListedPlan[]): Promise<void> {
    const place = this.querySelector<HTMLElement>('.any-pair');
    if (!place) return;
    this.say('loading');
    const { locale = '', root = '', found = '', plans: texts = '', data = '' } = this.dataset;
    const { showAnyPair } = await import('./any-pair.tsx');
    await showAnyPair(place, plans, listed, { locale, root, folders: { found, plans: texts }, data });
    this.querySelector('.otherwise')?.remove();
    const status = this.querySelector('.asked');
    if (status) status.textContent = '';
  }

  /** Says one of the messages of the page. */
  private say(
    message: 'loading' | 'unknown' | 'few' | 'many' | 'unreachable',
    ids: readonly string[] = [],
  ): void {
    const status = this.querySelector('.asked');
    if (status)
      status.textContent = fill(this.dataset[message] ?? '', { plans: ids.join(', '), count: ids.length });
  }
}

customElements.define('compare-address', CompareAddress);
