/** Takes texts in: pasted, chosen, dropped, or kept from before. What shows them is loaded with the first one. */
import type { DeskExamples } from './examples.ts';
import { mayBeKept } from './kept-note.ts';
import type { DeskFile } from './messages.ts';
import type { View } from './store.ts';

class DeskPage extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.takePasted();
    });
    this.querySelector<HTMLInputElement>('input[type=file]')?.addEventListener('change', (event) => {
      const input = event.currentTarget as HTMLInputElement;
      const files = [...(input.files ?? [])];
      void this.take(files).finally(() => {
        input.value = '';
      });
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name=example]'))
      button.addEventListener('click', () => void this.takeExample(button));
    document.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      this.classList.toggle('dropping', event.dataTransfer?.types.includes('Files') ?? false);
    });
    document.addEventListener('dragleave', () => this.classList.remove('dropping'));
    document.addEventListener('drop', (event) => {
      this.classList.remove('dropping');
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void this.take(files);
    });
    void this.takeKept();
  }

  private takePasted(): void {
    const area = this.querySelector('textarea');
    if (!area) return;
    if (area.value.trim() === '') {
      area.focus();
      return;
    }
    const bytes = new TextEncoder().encode(area.value);
    area.value = '';
    void this.open([named('', bytes)]);
  }

  private async take(files: readonly File[]): Promise<void> {
    const read = files.map(async (file) => named(file.name, new Uint8Array(await file.arrayBuffer())));
    await this.open(await Promise.all(read));
  }

  private async takeExample({ value, textContent }: HTMLButtonElement): Promise<void> {
    try {
      const { fetchJson } = await import('../shell/fetch-json.ts');
      const examples = await fetchJson<DeskExamples>(`${this.dataset['files']}/desk/examples.json`);
      const text = examples[value as keyof DeskExamples];
      const file = named(`${textContent?.trim()}.txt`, new TextEncoder().encode(text));
      await this.open([file], value === 'report' ? 'check' : 'compare');
    } catch (error) {
      this.fail(error);
    }
  }

  private async takeKept(): Promise<void> {
    if (!mayBeKept()) return;
    try {
      const { keptFiles } = await import('./kept.ts');
      const files = await keptFiles();
      if (files.length > 0) await this.open(files);
    } catch (error) {
      this.fail(error);
    }
  }

  private async open(files: readonly DeskFile[], view?: View): Promise<void> {
    try {
      const { openDesk } = await import('./desk-app.tsx');
      const place = this.querySelector<HTMLElement>('.desk-work');
      const { locale = '', root = '', files: folder = '', site = '' } = this.dataset;
      // What is on the desk needs the room.
      this.classList.add('in-use');
      if (place) await openDesk(place, { locale, root, files: folder, site }, files, view);
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    console.error(error);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.dataset['failed'] ?? '';
  }
}

/** A file with an id that is the id of its plan. */
const named = (name: string, bytes: Uint8Array): DeskFile => ({
  id: `draft-${Math.random().toString(36).slice(2, 8)}`,
  name,
  bytes,
});

customElements.define('desk-page', DeskPage);
