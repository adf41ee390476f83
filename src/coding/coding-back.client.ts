/** Takes a filled coding sheet back: it is read, shown and kept in this browser, and goes nowhere else. */
import { loadSpeech } from '../i18n/browser.ts';
import { announce } from '../takeaway/announce.ts';
import type { CodedSheet } from './coded.ts';
import { sheetIn } from './stored-sheet.ts';

const KEY = 'duidu-coded';

class CodingBack extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('input')?.addEventListener('change', ({ target }) => {
      const field = target as HTMLInputElement;
      const [file] = field.files ?? [];
      if (file) void this.take(file);
      field.value = '';
    });
    this.querySelector('button')?.addEventListener('click', () => this.forget());
    void this.showKept();
  }

  /** Shows what is kept, and the command to forget it whatever comes of that. */
  private async showKept(): Promise<void> {
    const kept = stored();
    if (!kept) return;
    this.offerForget();
    try {
      await this.show(kept);
    } catch (error) {
      console.error(error);
      this.say(this.dataset['unreadable'] ?? '');
    }
  }

  private async take(file: File): Promise<void> {
    const { data = '', root = '', other = '', unreadable = '', notKept = '' } = this.dataset;
    try {
      const { readCoded } = await import('./show-coded.tsx');
      const sheet = await readCoded(file, data, root);
      if (!sheet) return this.say(other);
      this.say('');
      await this.show(sheet);
      if (!store(sheet)) this.say(notKept);
    } catch (error) {
      console.error(error);
      this.say(unreadable);
    }
  }

  private async show(sheet: CodedSheet): Promise<void> {
    const { locale = '', root = '' } = this.dataset;
    const [{ showCoded }, speech] = await Promise.all([import('./show-coded.tsx'), loadSpeech(locale, root)]);
    const place = this.querySelector<HTMLElement>('.coded');
    if (place) showCoded(place, sheet, speech);
    this.offerForget();
  }

  private offerForget(): void {
    const button = this.querySelector('button');
    if (button) button.hidden = false;
  }

  private forget(): void {
    try {
      localStorage.removeItem(KEY);
    } catch {
      // Storage may be closed; then nothing is kept.
    }
    location.reload();
  }

  private say(words: string): void {
    announce(this.querySelector('[role=status]'), words);
  }
}

/** What is kept, unless it is something else than a sheet as it is written now. */
function stored(): CodedSheet | null {
  try {
    return sheetIn(localStorage.getItem(KEY) ?? 'null');
  } catch {
    return null;
  }
}

/** Returns whether the browser keeps it. */
function store(sheet: CodedSheet): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(sheet));
    return true;
  } catch {
    return false;
  }
}

customElements.define('coding-back', CodingBack);
