/** Terms over plans in the browser: the terms (`?q=…`) and the plans (`&plans=a,b`) are part of the address. */
import { loadSpeech } from '../i18n/browser.ts';
import { fetchJson } from '../shell/fetch-json.ts';
import { termsIn } from './count.ts';
import type { OfferedPlan } from './Terms.tsx';

/** Plans that are counted at first, where the reader has chosen none. */
const FIRST_PLANS = 12;

class TermCounts extends HTMLElement {
  connectedCallback(): void {
    const address = new URLSearchParams(location.search);
    const input = this.querySelector('input');
    const asked = address.get('q');
    if (input && asked !== null) input.value = asked;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.write('q', input?.value ?? '');
      void this.count(input?.value ?? '');
    });
    if (asked !== null || address.has('plans')) void this.count(input?.value ?? '');
  }

  private async count(typed: string): Promise<void> {
    const { found = '', data = '', site = '', locale = '', root = '', failed = '' } = this.dataset;
    const place = this.querySelector<HTMLElement>('.counted');
    const terms = termsIn(typed);
    if (!place || terms.length === 0) return;
    try {
      const [{ renderTerms }, plans, speech] = await Promise.all([
        import('./Terms.tsx'),
        fetchJson<OfferedPlan[]>(`${found}/plans.json`),
        loadSpeech(locale, root),
      ]);
      const chosen = new URLSearchParams(location.search).get('plans')?.split(',');
      const first = plans.map(({ id }) => id).filter((id) => chosen?.includes(id) ?? true);
      renderTerms(place, {
        plans,
        first: chosen ? first : first.slice(0, FIRST_PLANS),
        terms,
        site: { data, site },
        speech,
        onChoice: (ids) => this.write('plans', ids.join(',')),
      });
    } catch (error) {
      console.error(error);
      const status = this.querySelector('.status');
      if (status) status.textContent = failed;
    }
  }

  private write(name: string, value: string): void {
    const url = new URL(location.href);
    url.searchParams.set(name, value);
    history.replaceState(null, '', url);
  }
}

customElements.define('term-counts', TermCounts);
