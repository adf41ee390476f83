/** A matrix of many plans in the browser: which plans it shows is part of the address (`?columns=a,b`). */
import { loadSpeech } from '../../i18n/browser.ts';
import { fetchJson } from '../../shell/fetch-json.ts';
import { writeAddress } from '../address.ts';
import type { MatrixModel } from './matrix-model.ts';

class MatrixView extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.choose());
    const columns = new URLSearchParams(location.search).get('columns');
    if (columns) void this.choose(columns.split(','));
  }

  /** Lets the reader choose, with the plans shown so far or those given. */
  private async choose(columns = (this.dataset['shown'] ?? '').split(' ')): Promise<void> {
    const { model: address = '', locale = '', root = '', failed = '' } = this.dataset;
    const place = this.querySelector('.chosen');
    try {
      const [{ renderChosenMatrix }, model, speech] = await Promise.all([
        import('./ChosenMatrix.tsx'),
        fetchJson<MatrixModel>(address),
        loadSpeech(locale, root),
      ]);
      this.querySelector('.matrix-tools')?.remove();
      place?.replaceChildren();
      const write = (ids: readonly string[]) => writeAddress('columns', ids.join(','));
      if (place) renderChosenMatrix(place, model, speech, columns, write);
    } catch (error) {
      console.error(error);
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = failed;
    }
  }
}

customElements.define('matrix-view', MatrixView);
