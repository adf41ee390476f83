/**
 * Fields beside the rows of a list that a reader fills in: each cell with `data-field` gets the control of the template of that
 * name. What is written stays in this browser.
 */
import { announce } from '../takeaway/announce.ts';
import type { FilterList } from './filter-list.client.ts';
import type { OwnWords } from './list-file.ts';
import { keepOwnWords, ownWords, withField } from './own-words.ts';

type Control = HTMLSelectElement | HTMLTextAreaElement;

class OwnFields extends HTMLElement {
  /** What the last press of the button took away. */
  private cleared: OwnWords | null = null;

  connectedCallback(): void {
    this.addEventListener('packed-part', () => this.fill());
    const filling = this.fill();
    this.addEventListener('input', ({ target }) => {
      if (target !== filling) this.write(target as Control);
    });
    this.button?.addEventListener('click', () => this.clearOrRestore());
  }

  /** Puts a control into every field, with what was written; returns the box that shows them. */
  private fill(): HTMLInputElement | null {
    for (const template of this.querySelectorAll('template')) {
      const field = template.dataset['field'] ?? '';
      for (const cell of this.querySelectorAll<HTMLElement>(`[data-field="${field}"]:not(template)`))
        cell.append(template.content.cloneNode(true));
    }
    for (const control of this.controls) {
      const name = control.closest('tr')?.querySelector('.name')?.textContent ?? '';
      control.setAttribute('aria-label', `${control.getAttribute('aria-label')} ${name.trim()}`);
    }
    const written = ownWords(this.store);
    this.show(written);
    const filling = this.querySelector<HTMLInputElement>('.filling');
    if (filling && Object.keys(written).length > 0) filling.checked = true;
    void customElements
      .whenDefined('filter-list')
      .then(() => this.closest<FilterList>('filter-list')?.apply());
    return filling;
  }

  private get store(): string {
    return this.dataset['store'] ?? '';
  }

  private get controls(): NodeListOf<Control> {
    return this.querySelectorAll<Control>('[data-field]:not(template) :is(select, textarea)');
  }

  private get button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  private show(written: OwnWords): void {
    for (const control of this.controls) {
      const { row, field } = placeOf(control);
      control.value = written[row?.dataset['key'] ?? '']?.[field] ?? '';
      mark(control);
    }
    this.showButton(written);
  }

  private showButton(written: OwnWords): void {
    if (!this.button) return;
    const { clear = '', restore = '' } = this.dataset;
    this.button.hidden = Object.keys(written).length === 0 && this.cleared === null;
    this.button.textContent = this.cleared === null ? clear : restore;
  }

  private write(control: Control): void {
    const { row, field } = placeOf(control);
    this.cleared = null;
    this.keep(withField(ownWords(this.store), row?.dataset['key'] ?? '', field, control.value));
    mark(control);
  }

  private clearOrRestore(): void {
    const written = this.cleared ?? {};
    this.cleared = this.cleared === null ? ownWords(this.store) : null;
    this.keep(written);
    this.show(written);
  }

  private keep(written: OwnWords): void {
    try {
      keepOwnWords(this.store, written);
    } catch (error) {
      console.error(error);
      announce(this.querySelector('[role=status]'), this.dataset['failed'] ?? '');
    }
    this.showButton(written);
  }
}

function placeOf(control: Control): { row: HTMLElement | null; field: string } {
  return {
    row: control.closest('tr'),
    field: control.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '',
  };
}

/** Lets the filters choose rows by a choice, and a text grow with its lines. */
function mark(control: Control): void {
  const { row, field } = placeOf(control);
  if (control instanceof HTMLSelectElement) {
    if (row) row.dataset[field] = control.value;
  } else control.rows = Math.max(1, control.value.split('\n').length);
}

customElements.define('own-fields', OwnFields);
