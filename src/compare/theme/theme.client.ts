/**
 * A theme in the browser: which plans are shown (`?plans=a,b`) and how (`?view=table`) is part of the address, and what is
 * shown can be copied, saved and cited.
 */
import { takenWords } from '../../basket/taken-words.ts';
import type { CitationStyle } from '../../cite/index.ts';
import { keepStyle, onSite, today } from '../../cite/style-choice.ts';
import { loadSpeech } from '../../i18n/browser.ts';
import type { Speech } from '../../i18n/speech.ts';
import { siteName } from '../../shell/site-name.ts';
import { announce } from '../../takeaway/announce.ts';
import { copy } from '../../takeaway/copy.ts';
import { keepInAddress, writeAddress } from '../address.ts';
import type { ThemePlan } from './model.ts';
import type { ThemeSource } from './theme-index.ts';

/** What exporting needs: its code, the theme, and the words of its language. */
interface Loaded {
  takeTheme: typeof import('./take-theme.ts').takeTheme;
  source: ThemeSource;
  speech: Speech;
}

/** Plans whose words are read before they are asked for, at most. */
const READ_AHEAD = 9;

class ThemeView extends HTMLElement {
  private loading: Promise<Loaded> | null = null;
  /** Once it is there: some browsers let a page copy only within the press itself. */
  private loaded: Loaded | null = null;

  connectedCallback(): void {
    this.showPlans();
    keepInAddress([...this.querySelectorAll<HTMLInputElement>('input[name=view]')]);
    this.keepBrief();
    if (this.listsPlaces) this.showOnDemand();
    const tools = this.querySelector('.tools');
    const style = tools?.querySelector<HTMLSelectElement>('[name=style]');
    if (!tools || !style) return;
    keepStyle(style);
    for (const near of ['pointerenter', 'focusin'])
      tools.addEventListener(near, () => void this.readAhead().catch(console.error), { once: true });
    tools.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.command(button, style.value as CitationStyle);
    });
  }

  private command({ name, value }: HTMLButtonElement, style: CitationStyle): void {
    if (name === 'take' && value === 'link') this.copyLink();
    else if (name === 'take') void this.take(value, style);
    else if (name === 'reference') void this.take(name, style);
  }

  /** Keeps in the address whether the table is brief; `view=brief` is how addresses said so before. */
  private keepBrief(): void {
    const brief = this.querySelector<HTMLInputElement>('input[name=brief]');
    const table = this.querySelector<HTMLInputElement>('input[value=table]');
    if (!brief || !table) return;
    const address = new URLSearchParams(location.search);
    const asBefore = address.get('view') === 'brief';
    if (asBefore) table.checked = true;
    brief.checked = asBefore || address.has('brief');
    brief.addEventListener('change', () => {
      if (asBefore) writeAddress('view', 'table');
      writeAddress('brief', brief.checked ? brief.value : '');
    });
  }

  /** Whether the page lists the places of the words, which are read when asked for. */
  private get listsPlaces(): boolean {
    return this.dataset['places'] !== undefined;
  }

  private get chosen(): string[] {
    return this.boxes.filter(({ checked }) => checked).map(({ value }) => value);
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
    const change = () => {
      writeAddress('plans', this.chosen.length === boxes.length ? '' : this.chosen.join(','));
      apply();
    };
    for (const box of boxes) box.addEventListener('change', change);
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name=every]'))
      button.addEventListener('click', () => {
        for (const box of boxes) box.checked = button.value === 'all';
        change();
        if (this.listsPlaces) void this.showTable();
      });
    this.addEventListener('packed-part', apply);
    apply();
  }

  /** Shows the words of a plan, or of all that are chosen as a table, when they are asked for. */
  private showOnDemand(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.name === 'words') void this.showColumn(button);
    });
    for (const input of this.querySelectorAll('[name=view], [name=plan]'))
      input.addEventListener('change', () => void this.showTable());
    void this.showTable();
  }

  private async showColumn(button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    try {
      const { source, speech } = await this.load();
      const [[plan], { showColumn }] = await Promise.all([
        source.plans([button.value]),
        import('./show-words.tsx'),
      ]);
      const places = button.closest('.column');
      if (plan && places) showColumn(places, plan, speech, (address) => this.absolute(address));
      document.getElementById(button.value)?.querySelector<HTMLElement>('h2 a')?.focus();
    } catch (error) {
      button.disabled = false;
      this.fail(error, 'unread');
    }
  }

  private async showTable(): Promise<void> {
    const place = this.querySelector('.table-place');
    if (!place || this.querySelector('[value=columns]:checked')) return;
    const { chosen } = this;
    try {
      const { source, speech } = await this.load();
      const [plans, { showTable }] = await Promise.all([source.plans(chosen), import('./show-words.tsx')]);
      const { theme } = source;
      // What was chosen meanwhile is shown by a call of its own.
      if (chosen.join() === this.chosen.join())
        showTable(place, { theme, plans }, speech, (address) => this.absolute(address));
    } catch (error) {
      this.fail(error, 'unread');
    }
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
    const { theme = '', files = '', locale = '', root = '' } = this.dataset;
    this.loading ??= Promise.all([
      import('./take-theme.ts'),
      import('./theme-index.ts').then(({ readTheme }) => readTheme(files, theme)),
      loadSpeech(locale, root),
    ]).then(([{ takeTheme }, source, speech]) => {
      this.loaded = { takeTheme, source, speech };
      return this.loaded;
    });
    // What failed once is tried again.
    this.loading.catch(() => {
      this.loading = null;
    });
    return this.loading;
  }

  private async readAhead(): Promise<void> {
    const { source } = await this.load();
    if (this.chosen.length <= READ_AHEAD) await source.plans(this.chosen);
  }

  /** Exports the plans that are shown. */
  private async take(form: string, style: CitationStyle): Promise<void> {
    const { chosen } = this;
    try {
      const { takeTheme, source, speech } = this.loaded ?? (await this.load());
      const plans: ThemePlan[] = source.known(chosen) ?? (await source.plans(chosen));
      const taken = await takeTheme(form, this.dataset['data'] ?? '', {
        theme: source.theme,
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
      this.fail(error);
    }
  }

  /** Says that what was to be taken away was not let, or that words could not be had. */
  private fail(error: unknown, what: 'failed' | 'unread' = 'failed'): void {
    console.error(error);
    this.say(this.dataset[what] ?? '');
  }

  private say(words: string): void {
    announce(this.querySelector('[role=status]'), words);
  }
}

customElements.define('theme-view', ThemeView);
