/**
 * A task table in the browser: the rows that are shown (`?verdict=missing&column=a&theme=talent`) and the columns
 * (`?with=a,b`) are part of the address; what is shown is taken away.
 */
import { takenWords } from '../../basket/taken-words.ts';
import { onSite, storedStyle, today } from '../../cite/style-choice.ts';
import { loadSpeech } from '../../i18n/browser.ts';
import { fill } from '../../i18n/fill.ts';
import type { Speech } from '../../i18n/speech.ts';
import { sayCounts } from '../../lists/option-counts.ts';
import { announce } from '../../takeaway/announce.ts';
import { writeAddress } from '../address.ts';
import type { TaskTableModel } from './table-model.ts';
import type { TaskSource } from './task-source.ts';

/** Most columns beside the tasks themselves. */
const MOST_COLUMNS = 4;

class TaskTable extends HTMLElement {
  private source: Promise<TaskSource> | null = null;
  private columns: readonly string[] = [];
  private last: Promise<unknown> = Promise.resolve();

  connectedCallback(): void {
    this.columns = this.first;
    this.choose();
    for (const select of this.selects) {
      select.addEventListener('change', () => {
        writeAddress(select.name, select.value);
        this.filter();
      });
    }
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.name === 'more') this.change((columns) => [...columns, button.value]);
      if (button?.name === 'take') void this.take(button.value);
      if (button?.name === 'clear') this.clear();
    });
    const asked = (new URLSearchParams(location.search).get('with') ?? '')
      .split(',')
      .filter((plan) => /^[a-z0-9-]+$/.test(plan));
    if (asked.length > 0 && asked.join() !== this.columns.join()) this.change(() => asked);
    this.addEventListener('packed-part', () => this.filter());
    this.offer();
    this.filter();
  }

  private clear(): void {
    for (const select of this.selects) {
      select.value = '';
      writeAddress(select.name, '');
    }
    this.selects[0]?.focus();
    this.filter();
  }

  /** Chooses what the address says, as far as it is offered. */
  private choose(): void {
    const address = new URLSearchParams(location.search);
    for (const select of this.selects) {
      select.value = address.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
  }

  /** Ids of the columns that the page has at first. */
  private get first(): string[] {
    return (this.dataset['columns'] ?? '').split(' ');
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('form select')];
  }

  private get rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('.task-table > tbody > tr')];
  }

  /** Shows the rows that are chosen, and says of every choice how many rows it would leave. */
  private filter(): void {
    // Until its rows have come the table is as the page says.
    if (this.querySelector('packed-part')) return;
    const { selects, rows } = this;
    const chosen = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    for (const row of rows) row.hidden = !this.has(row, chosen);
    for (const select of selects)
      sayCounts(
        select,
        (value) => rows.filter((row) => this.has(row, { ...chosen, [select.name]: value })).length,
      );
    const output = this.querySelector('output');
    const { message = '', none = '' } = output?.dataset ?? {};
    const count = rows.filter(({ hidden }) => !hidden).length;
    if (output) output.textContent = fill(count > 0 ? message : none, { count });
    const clearing = this.querySelector<HTMLButtonElement>('button[name=clear]');
    if (clearing) clearing.hidden = selects.every(({ value }) => value === '');
  }

  private has(row: HTMLElement, { verdict = '', column = '', theme = '' }: Record<string, string>): boolean {
    const place = this.columns.indexOf(column);
    const all = (row.dataset['verdicts'] ?? '').split(' ');
    const judged = place < 0 ? all : [all[place]];
    return (
      (verdict === '' || judged.includes(verdict)) &&
      (theme === '' || (row.dataset['themes'] ?? '').split(' ').includes(theme))
    );
  }

  /** Offers the plans that can be added, and the columns whose verdicts can be asked for. */
  private offer(): void {
    const isFull = this.columns.length >= MOST_COLUMNS;
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name=more]'))
      button.disabled = isFull || this.columns.includes(button.value);
    const list = this.querySelector<HTMLSelectElement>('select[name=column]');
    if (!list) return;
    const named = [...this.querySelectorAll<HTMLButtonElement>('button[name=more]')]
      .filter(({ value }) => this.columns.includes(value))
      .map(({ value, textContent }) => {
        const option = new Option(textContent ?? value, value, false, value === list.value);
        option.dataset['words'] = option.text;
        return option;
      });
    list.replaceChildren(...[...list.options].slice(0, 1), ...named);
  }

  /** Changes the columns, one change after the other. */
  private change(to: (columns: readonly string[]) => readonly string[]): void {
    this.last = this.last.then(async () => {
      const columns = [...new Set(to(this.columns))].slice(0, MOST_COLUMNS);
      this.say(this.dataset['loading'] ?? '');
      try {
        const [{ renderTaskTable }, model, speech] = await Promise.all([
          import('./render.tsx'),
          this.load(columns),
          this.speech(),
        ]);
        this.columns = columns;
        const view = this.querySelector<HTMLElement>('.view');
        if (view)
          renderTaskTable(view, model, speech, (plan) =>
            this.change((shown) => shown.filter((each) => each !== plan)),
          );
        writeAddress('with', columns.join() === this.first.join() ? '' : columns.join());
        this.offer();
        // Only now is a column of the address offered, or one that was taken away is not.
        this.choose();
        for (const { name, value } of this.selects) writeAddress(name, value);
        this.filter();
        this.say('');
      } catch (error) {
        console.error(error);
        this.say(this.dataset['unreachable'] ?? '');
      }
    });
  }

  private speech(): Promise<Speech> {
    return loadSpeech(this.dataset['locale'] ?? '', this.dataset['root'] ?? '');
  }

  private load(columns: readonly string[]): Promise<TaskTableModel> {
    const { plan = '', found = '', plans = '' } = this.dataset;
    this.source ??= import('./task-source.ts').then(({ taskSource }) => taskSource({ found, plans }));
    // What failed once is tried again.
    this.source.catch(() => {
      this.source = null;
    });
    return this.source.then((source) => source(plan, columns));
  }

  private async take(form: string): Promise<void> {
    try {
      const [{ taskList }, { takeList }, model, speech] = await Promise.all([
        import('./task-list.ts'),
        import('../../basket/take-list.ts'),
        this.load(this.columns),
        this.speech(),
      ]);
      const shown = new Set(this.rows.filter(({ hidden }) => !hidden).map(({ id }) => id));
      const isAll = shown.size === this.rows.length;
      const chosen = {
        ...model,
        rows: model.rows.filter(({ place }) => shown.has(place.id)),
        rest: isAll ? model.rest : [],
      };
      const list = taskList(chosen, {
        speech,
        style: storedStyle(),
        accessed: today(),
        absolute: (address) => onSite(address, this.dataset['site'] ?? ''),
      });
      this.say(takenWords(await takeList(form, list, this.dataset['data'] ?? ''), speech.t));
    } catch (error) {
      console.error(error);
      this.say(this.dataset['failed'] ?? '');
    }
  }

  private say(words: string): void {
    announce(this.querySelector('.status'), words);
  }
}

customElements.define('task-table', TaskTable);
