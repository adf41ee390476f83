/** Two to four plans side by side in the browser: what is shown is part of the address, keys go from row to row, rows are exported. */

import { takenWords } from '../../basket/taken-words.ts';
import { onSite, storedStyle, today } from '../../cite/style-choice.ts';
import { addressedId } from '../../clauses/place-on-page.ts';
import { loadSpeech } from '../../i18n/browser.ts';
import { fill } from '../../i18n/fill.ts';
import type { Speech } from '../../i18n/speech.ts';
import { isCommand } from '../../shell/keyboard.ts';
import { announce } from '../../takeaway/announce.ts';
import { leavePlace, readAddress, writeAddress } from '../address.ts';
import type { ModelSource } from '../source/model-source.ts';
import { AddedPlans } from './added-plans.ts';
import { columnsOf, type RowFilter, rowsShown } from './columns.ts';
import type { PairModel } from './model.ts';
import { countPlaces, drawPlaces, step, turn } from './places.ts';

export class PairView extends HTMLElement {
  /** Where models come from; whoever made the element may set something else. */
  source: ModelSource = async (...plans) => {
    const { modelSource } = await import('../source/model-source.ts');
    const { found = '', plans: texts = '' } = this.dataset;
    this.source = modelSource({ found, plans: texts });
    return this.source(...plans);
  };
  /** Plans beside the two. */
  private readonly added = new AddedPlans(
    (plan) => this.modelWith(plan),
    (models) => this.show(models),
  );
  private readonly frames = new Map<(view: HTMLElement) => void, number>();
  /** Begins with some of the rows. */
  private isShort = false;
  /** The filter whose rows were last counted, and the rows beside them. */
  private said: RowFilter = 'all';
  private also = 0;
  private loaded: Promise<{ model: PairModel; speech: Speech }> | null = null;
  private readonly saySoon = () => this.sayShown();
  /** Ends what the document and the window are heard for. */
  private heard = new AbortController();

  connectedCallback(): void {
    this.heard = new AbortController();
    const { signal } = this.heard;
    if ('atOnce' in this.dataset) void this.makeRows();
    this.beginOnPhone();
    this.showAsAddressed();
    this.addEventListener('click', (event) => this.command(event.target));
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener(
      'keydown',
      (event) => {
        if (!isCommand(event)) return;
        if (event.key === 'j') step(this, 1);
        if (event.key === 'k') step(this, -1);
        if (event.key === 'n') turn(this, 1);
        if (event.key === 'p') turn(this, -1);
      },
      { signal },
    );
    this.querySelector('form')?.addEventListener('change', ({ target }) =>
      this.choose(target as HTMLInputElement),
    );
    addEventListener('hashchange', () => this.showAddressed(), { signal });
    addEventListener('popstate', () => this.showAsAddressed(), { signal });
    addEventListener('scroll', () => this.soon(countPlaces), { passive: true, signal });
    this.soon(drawPlaces);
  }

  /** The desk takes a view away when another comparison is shown. */
  disconnectedCallback(): void {
    this.heard.abort();
    for (const frame of this.frames.values()) cancelAnimationFrame(frame);
  }

  /**
   * On a phone the rows with words in common are shown first: all of them are dozens of screens. The address says so, as it
   * says there when all are shown.
   */
  private beginOnPhone(): void {
    if ('apart' in this.dataset || !matchMedia('(max-width: 640px)').matches) return;
    this.isShort = true;
    if (location.hash === '' && !new URLSearchParams(location.search).has('show'))
      writeAddress('show', 'shared');
  }

  /** Shows the rows, the columns and the plans that the address says: at first, and on the way back. */
  private showAsAddressed(): void {
    const { said } = this;
    readAddress(this.radios);
    // Only then is it known which row the address leads to.
    if (this.filter !== said) this.soon(this.saySoon);
    const plans = plansIn(this.dataset['address'] ?? '');
    for (const plan of this.added.plans)
      if (!plans.includes(plan)) void this.added.remove(plan).then(() => this.changed());
    for (const plan of plans) if (!this.added.plans.includes(plan)) void this.add(plan);
    this.soon(drawPlaces);
  }

  private write({
    name,
    value,
    defaultChecked,
  }: Pick<HTMLInputElement, 'name' | 'value' | 'defaultChecked'>) {
    writeAddress(name, defaultChecked && !(name === 'show' && this.isShort) ? '' : value);
  }

  private get radios(): NodeListOf<HTMLInputElement> {
    return this.querySelectorAll('input[type=radio]');
  }

  private get filter(): RowFilter {
    return (this.querySelector<HTMLInputElement>('[name=show]:checked')?.value ?? 'all') as RowFilter;
  }

  /** Writes a choice into the address. A row that it leaves out is no longer what the address leads to: it would be shown. */
  private choose({ name, value, defaultChecked }: HTMLInputElement): void {
    const target = this.querySelector(':target');
    const place = target?.closest('.row') ?? target;
    const isLeft = place && name === 'show' && value !== 'all';
    this.write({ name, value, defaultChecked });
    if (isLeft && !place.matches(`.${value}`) && !place.querySelector(`.row.${value}`)) leavePlace();
    this.soon(drawPlaces);
    this.sayShown();
  }

  /** Shows all rows when the filters hide what the address leads to. */
  private showAddressed(): void {
    const target = this.querySelector<HTMLElement>(':target');
    const isEmpty =
      target?.matches('.group') && !target.querySelector('.row:not(:target)')?.checkVisibility();
    if (target && (!target.checkVisibility() || isEmpty)) {
      this.querySelector<HTMLInputElement>('[name=show][value=all]')?.click();
      target.scrollIntoView();
    } else if (this.also !== this.rowsShown().also) this.sayShown();
  }

  /** Says how many rows the filter leaves, and that the one which the address leads to is shown besides. */
  private sayShown(): void {
    const { all, count, also } = this.rowsShown();
    const words = this.dataset[also > 0 ? 'also' : 'shown'] ?? '';
    this.said = this.filter;
    this.also = also;
    this.say(fill(words, { count, also, all }));
  }

  private rowsShown(): Record<'all' | 'count' | 'also', number> {
    const { filter } = this;
    const rows = [...this.querySelectorAll<HTMLElement>('.row')];
    const shown = rows.filter((row) => row.checkVisibility());
    const count = shown.filter((row) => filter === 'all' || row.classList.contains(filter)).length;
    return { all: rows.length, count, also: shown.length - count };
  }

  /** Does what reads the layout once before the next frame, however often it is asked for. */
  private soon(act: (view: HTMLElement) => void): void {
    cancelAnimationFrame(this.frames.get(act) ?? 0);
    this.frames.set(
      act,
      requestAnimationFrame(() => act(this)),
    );
  }

  private command(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.name === 'more') void this.add(button.value);
    if (button?.name === 'take') void this.take(button.value);
    if (button?.name === 'whole') void this.showWhole(button);
    if (button?.name === 'turn') turn(this, Number(button.value));
  }

  /** Shows all clauses of a page that leaves some out. */
  private async showWhole(button: HTMLButtonElement): Promise<void> {
    this.say(this.dataset['loading'] ?? '');
    try {
      await this.show(this.added.models);
      button.remove();
      this.say('');
    } catch (error) {
      console.error(error);
      this.say(this.dataset['failed'] ?? '');
    }
  }

  /** Makes the rows of a page that comes without them, and goes to the one that the address names. */
  private async makeRows(): Promise<void> {
    this.say(this.dataset['loading'] ?? '');
    try {
      await this.show(this.added.models);
      this.querySelector('button[name=whole]')?.remove();
      this.sayShown();
      const { hash } = location;
      if (hash !== '' && document.getElementById(addressedId())) location.hash = hash;
    } catch (error) {
      console.error(error);
      this.say(this.dataset['failed'] ?? '');
    }
  }

  /** Loads the model of the page and the words of its language, once. */
  private load(): Promise<{ model: PairModel; speech: Speech }> {
    const { first = '', second = '', locale = '', root = '' } = this.dataset;
    this.loaded ??= Promise.all([this.source(first, second), loadSpeech(locale, root)]).then(
      ([model, speech]) => ({ model, speech }),
    );
    // What failed once is tried again.
    this.loaded.catch(() => {
      this.loaded = null;
    });
    return this.loaded;
  }

  private async modelWith(plan: string): Promise<PairModel> {
    await this.load();
    return this.source(this.dataset['first'] ?? '', plan);
  }

  private async show(added: readonly PairModel[]): Promise<void> {
    const [{ namePlans, renderColumns }, { model, speech }] = await Promise.all([
      import('./render.tsx'),
      this.load(),
    ]);
    const [view, filters] = [this.querySelector('.view'), this.querySelector('.filters')];
    // What the build left out cannot be taken over.
    if ('brief' in this.dataset) view?.replaceChildren();
    delete this.dataset['brief'];
    const models = [model, ...added] as const;
    if (view && filters) renderColumns(view, filters, models, speech, (plan) => void this.takeAway(plan));
    readAddress(this.radios);
    // What was asked of a plan that is no longer there.
    for (const name of ['show', 'side'])
      if (!this.querySelector(`[name=${name}]:checked:enabled`))
        this.querySelector<HTMLInputElement>(`[name=${name}]`)?.click();
    const heads = this.closest('main');
    if (heads) namePlans(heads, models, speech, this.dataset['site'] ?? '');
    if (added.length > 0) this.dataset['columns'] = String(2 + added.length);
    else delete this.dataset['columns'];
    this.soon(drawPlaces);
  }

  /** Puts another plan beside the others, and into the address. */
  private async add(plan: string): Promise<void> {
    const option = this.querySelector<HTMLButtonElement>(`button[name=more][value="${plan}"]`);
    if (!option) return;
    this.say(this.dataset['loading'] ?? '');
    try {
      await this.added.add(plan);
      if (this.filter === 'all') this.say('');
      else this.sayShown();
    } catch (error) {
      console.error(error);
      this.say(this.dataset['unreachable'] ?? '');
    }
    this.changed();
  }

  private async takeAway(plan: string): Promise<void> {
    await this.added.remove(plan);
    this.changed();
    this.querySelector<HTMLElement>('.menu > .button')?.focus();
  }

  /** Brings the menu and the address up to date with the plans shown. */
  private changed(): void {
    const { plans, isFull } = this.added;
    for (const option of this.querySelectorAll<HTMLButtonElement>('button[name=more]'))
      option.disabled = isFull || plans.includes(option.value);
    const { address = '', first, second } = this.dataset;
    writeAddress(address, (address === 'plans' ? [first, second, ...plans] : plans).join(','));
    for (const radio of this.radios) if (radio.checked) this.write(radio);
  }

  private say(words: string): void {
    announce(this.querySelector('[role=status]'), words);
  }

  /** Exports the rows that are shown: Markdown to the clipboard or as a file, or a table. */
  private async take(form: string): Promise<void> {
    try {
      const [{ takePair }, { model, speech }] = await Promise.all([import('./take-pair.ts'), this.load()]);
      const models = [model, ...this.added.models];
      const rows = rowsShown(
        columnsOf(models),
        this.filter,
        this.querySelector(':target')?.closest('.row')?.id,
      );
      const base = onSite(location.href, this.dataset['site'] ?? '');
      const shown = { models, rows, speech, base, style: storedStyle(), accessed: today() };
      this.say(takenWords(await takePair(form, shown, this.dataset['data'] ?? ''), speech.t));
    } catch (error) {
      console.error(error);
      this.say(this.dataset['failed'] ?? '');
    }
  }
}

/** Plans beside the two that the address names. */
function plansIn(parameter: string): string[] {
  const values = new URLSearchParams(location.search).getAll(parameter);
  const plans = values.flatMap((value) => value.split(','));
  return plans.slice(parameter === 'plans' ? 2 : 0).filter((plan) => /^[a-z0-9-]+$/.test(plan));
}

customElements.define('pair-view', PairView);
