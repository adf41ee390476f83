/** Re-runs the promise of the edition in the reader's browser: the words on the page against the hashes of the open data. */
import { wordsOf } from '../../clauses/place-on-page.ts';
import { fill } from '../../i18n/fill.ts';
import type { PlanRecord } from '../../pipeline/contract/row-schemas.ts';
import { fetchJson } from '../../shell/fetch-json.ts';

class VerifyEdition extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.verify(button));
    if (button && globalThis.crypto?.subtle) button.hidden = false;
  }

  private async verify(button: HTMLButtonElement): Promise<void> {
    const output = this.querySelector('output');
    if (!output) return;
    button.disabled = true;
    try {
      const { clauses } = await fetchJson<PlanRecord>(this.dataset['record'] ?? '');
      const wrong: string[] = [];
      for (const { id, hash } of clauses) if ((await hashOf(id)) !== hash) wrong.push(id);
      output.textContent =
        wrong.length === 0
          ? fill(this.dataset['right'] ?? '', { count: clauses.length })
          : fill(this.dataset['wrong'] ?? '', { count: wrong.length, ids: wrong.slice(0, 5).join('、') });
    } catch (error) {
      console.error(error);
      output.textContent = this.dataset['failed'] ?? '';
    } finally {
      button.disabled = false;
    }
  }
}

/** SHA-256 of a clause's words as they are on the page. */
async function hashOf(id: string): Promise<string | null> {
  const element = document.getElementById(id);
  if (!element) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(wordsOf(element)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

customElements.define('verify-edition', VerifyEdition);
