/**
 * A theme in the browser: which plans are shown (`?plans=a,b`) and how (`?view=table`) stands in the address, and what is
 * shown can be copied, saved and cited.
 */
import type { CitationStyle } from '../../cite/index.ts';
import { keepStyle, onSite } from '../../cite/style-choice.ts';
import { fill } from '../../i18n/fill.ts';
import { copy } from '../../takeaway/copy.ts';
import { keepInAddress, writeAddress } from '../address.ts';
import type { ThemeTaking } from './take-theme.ts';

/** What the page tells the view, as JSON in `data-setup`. */
export interface ThemeViewSetup extends ThemeTaking {
  messages: { taken: string; link: string; reference: string; failed: string };
}

class ThemeView extends HTMLElement {
  private setup: ThemeViewSetup = JSON.parse(this.dataset['setup'] ?? '{}');

  connectedCallback(): void {
    this.showPlans();
    keepInAddress(this.querySelectorAll<HTMLInputElement>('input[name=view]'));
    const tools = this.querySelector('.tools');
    const style = tools?.querySelector<HTMLSelectElement>('[name=style]');
    if (!tools || !style) return;
    keepStyle(style);
    // Some browsers let a page copy only within the press itself: the rest has come by then.
    for (const near of ['pointerenter', 'focusin'])
      tools.addEventListener(near, () => void import('./take-theme.ts'), { once: true });
    const on = (name: string, run: () => void) =>
      tools.querySelector(`[name=${name}]`)?.addEventListener('click', run);
    on('link', () => this.copyLink());
    on('table', () => void this.take('table', style.value));
    on('reference', () => void this.take('reference', style.value));
    for (const button of tools.querySelectorAll<HTMLButtonElement>('[name=take]'))
      button.addEventListener('click', () => void this.take(button.value, style.value));
  }

  /** Shows the plans of the address, and those that are chosen. */
  private showPlans(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name=plan]')];
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

  private copyLink(): void {
    const { messages, site } = this.setup;
    try {
      copy(onSite(location.href, site));
      this.say(messages.link);
    } catch {
      this.say(messages.failed);
    }
  }

  /** Takes the plans that are shown. */
  private async take(form: string, style: string): Promise<void> {
    const { messages, ...setup } = this.setup;
    const table = this.querySelector<HTMLTableElement>('.theme-table');
    if (!table) return;
    try {
      const { takeTheme } = await import('./take-theme.ts');
      const count = takeTheme(form, table, style as CitationStyle, setup);
      this.say(form === 'reference' ? messages.reference : fill(messages.taken, { count }));
    } catch (error) {
      console.error(error);
      this.say(messages.failed);
    }
  }

  private say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }
}

customElements.define('theme-view', ThemeView);
