/**
 * A theme in the browser: which plans are shown (`?plans=a,b`) and how (`?view=table`) is part of the address, and what is
 * shown can be copied, saved and cited.
 */
import { takenWords } from '../../basket/taken-words.ts';
import type { CitationStyle } from '../../cite/index.ts';
import { keepStyle, onSite, today } from '../../cite/style-choice.ts';
import { loadSpeech } from '../../i18n/browser.ts';
import type { Speech } from '../../i18n/speech.ts';
import { fetchJson } from '../../shell/fetch-json.ts';
import { siteName } from '../../shell/site-name.ts';
import { announce } from '../../takeaway/announce.ts';
import { copy } from '../../takeaway/copy.ts';
import { keepInAddress, writeAddress } from '../address.ts';
import type { ThemeModel } from './model.ts';

/** What exporting needs: its code, the model of the page, and the words of its language. */
interface Loaded {
  takeTheme: typeof import('./take-theme.ts').takeTheme;
  model: ThemeModel;
  speech: Speech;
}

class ThemeView extends HTMLElement {
  private loading: Promise<Loaded> | null = null;
  /** Once it is there: some browsers let a page copy only within the press itself. */
  private loaded: Loaded | null = null;

  connectedCallback(): void {
    this.showPlans();
    keepInAddress(this.querySelectorAll<HTMLInputElement>('input[name=view]'));
    const tools = this.querySelector('.tools');
    const style = tools?.querySelector<HTMLSelectElement>('[name=style]');
    if (!tools || !style) return;
    keepStyle(style);
    for (const near of ['pointerenter', 'focusin'])
      tools.addEventListener(near, () => void this.load().catch(console.error), { once: true });
    tools.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.command(button, style.value as CitationStyle);
    });
  }

  private command({ name, value }: HTMLButtonElement, style: CitationStyle): void {
    if (name === 'link') this.copyLink();
    else if (name === 'take') void this.take(value, style);
    else if (name === 'table' || name === 'reference') void this.take(name, style);
  }

  private get boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name=plan]')];
  }

  /** Shows the plans of the address, and those that are chosen. */
  private showPlans(): void {
    const { boxes } = this;
    const chosen = new URLSearchParams(location.search).get('plans')?.split(',');
    if (chosen?.some((plan) => boxes.some((box) => box.value === plan)))
      for (const box of boxes) box.checked = chosen.includes(box.value);
    const apply = () => {
      for (const { value, checked } of boxes)
        for (const part of this.querySelectorAll<HTMLElement>(`[data-plan="${value}"]`))
          part.hidden = !checked;
    };
    for (const box of boxes)
      box.addEventListener('change', () => {
        const plans = boxes.filter(({ checked }) => checked).map(({ value }) => value);
        writeAddress('plans', plans.length === boxes.length ? '' : plans.join(','));
        apply();
      });
    apply();
  }

  private absolute(address: string): string {
    return onSite(address, this.dataset['site'] ?? '');
  }

  private copyLink(): void {
    try {
      copy(this.absolute(location.href));
      this.say(this.dataset['copied'] ?? '');
    } catch {
      this.say(this.dataset['failed'] ?? '');
    }
  }

  private load(): Promise<Loaded> {
    const { model: address = '', locale = '', root = '' } = this.dataset;
    this.loading ??= Promise.all([
      import('./take-theme.ts'),
      fetchJson<ThemeModel>(address),
      loadSpeech(locale, root),
    ]).then(([{ takeTheme }, model, speech]) => {
      this.loaded = { takeTheme, model, speech };
      return this.loaded;
    });
    // What failed once is tried again.
    this.loading.catch(() => {
      this.loading = null;
    });
    return this.loading;
  }

  /** Exports the plans that are shown. */
  private async take(form: string, style: CitationStyle): Promise<void> {
    const chosen = this.boxes.filter(({ checked }) => checked).map(({ value }) => value);
    try {
      const { takeTheme, model, speech } = this.loaded ?? (await this.load());
      const plans = model.plans.filter(({ id }) => chosen.includes(id));
      const taken = await takeTheme(form, this.dataset['data'] ?? '', {
        theme: model.theme,
        plans,
        speech,
        siteName: siteName(),
        style,
        address: this.absolute(location.href),
        absolute: (address) => this.absolute(address),
        accessed: today(),
      });
      const { t } = speech;
      this.say(form === 'reference' ? t.cite.copied.reference : takenWords(taken, t));
    } catch (error) {
      console.error(error);
      this.say(this.dataset['failed'] ?? '');
    }
  }

  private say(words: string): void {
    announce(this.querySelector('[role=status]'), words);
  }
}

customElements.define('theme-view', ThemeView);
