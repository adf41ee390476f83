/**
 * The bar that says where the reader is and hands out links, quotations and references. It appears for the
 * address the page was opened with, for a ¶ that is chosen, and for a selection.
 */
import { CITATION_STYLES, type CitationStyle } from '../cite/index.ts';
import type { Citation, CitedPlan } from '../cite/record.ts';
import { quotation } from '../cite/styles.ts';
import { fill } from '../i18n/fill.ts';
import { addressedId, elementAt, locusOf, placeOf, wordsOf } from './place.ts';

interface BarMessages {
  copied: { link: string; quotation: string; reference: string };
  failed: string;
  unknown: string;
  selection: string;
}

const STYLE_KEY = 'duidu-citation-style';

class PlaceBar extends HTMLElement {
  private placeId = '';
  private selected: { text: string; first: string; last: string } | null = null;

  connectedCallback(): void {
    const style = this.styleField;
    const stored = this.stored();
    if (stored && stored in CITATION_STYLES) style.value = stored;
    style.addEventListener('change', () => this.store(style.value));
    this.on('link', async () => this.copy(this.citation().url, this.messages.copied.link));
    this.on('quotation', async () =>
      this.copy(quotation(this.words(), this.citation()), this.messages.copied.quotation),
    );
    this.on('reference', async () =>
      this.copy(
        CITATION_STYLES[style.value as CitationStyle](this.citation()),
        this.messages.copied.reference,
      ),
    );
    this.on('close', () => this.close());
    addEventListener('hashchange', () => this.land());
    document.addEventListener('selectionchange', () => this.select());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.hidden) this.close();
    });
    this.land();
  }

  private get messages(): BarMessages {
    return JSON.parse(this.dataset['messages'] ?? '{}');
  }

  private get plan(): CitedPlan {
    return JSON.parse(this.dataset['plan'] ?? '{}');
  }

  private get styleField(): HTMLSelectElement {
    return this.element('select');
  }

  private element<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`place bar: expected ${selector}`);
    return found;
  }

  private on(name: string, run: () => void | Promise<void>): void {
    this.element(`[name=${name}]`).addEventListener('click', () => void run());
  }

  /** Shows the place of the address. */
  private land(): void {
    this.selected = null;
    const id = addressedId();
    const element = elementAt(id);
    if (id === '' || (element && !element.closest('.text'))) {
      this.close();
    } else if (element) {
      if (element.id !== id) element.scrollIntoView();
      this.show(element.id, locusOf(element.id));
    } else {
      this.show('', fill(this.messages.unknown, { id }));
    }
  }

  /** Shows the place of a selection inside the text. */
  private select(): void {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const first = placeOf(range.startContainer);
    const last = placeOf(range.endContainer) ?? first;
    const text = selection
      .toString()
      .replace(/\s*\n\s*/g, '\n')
      .trim();
    if (!first || !last || text === '') return;
    this.selected = { text, first: first.id, last: last.id };
    this.show(first.id, fill(this.messages.selection, { place: this.selectionLocus() }));
  }

  private selectionLocus(): string {
    if (!this.selected) return '';
    const { first, last } = this.selected;
    return first === last ? locusOf(first) : `${locusOf(first)}—${locusOf(last)}`;
  }

  private show(id: string, words: string): void {
    this.placeId = id;
    this.hidden = false;
    this.element('.place').textContent = words;
    for (const control of this.querySelectorAll<HTMLElement>('.tool')) control.hidden = id === '';
    this.element('.help').hidden = id !== '';
  }

  private close(): void {
    this.hidden = true;
    this.selected = null;
  }

  private words(): string {
    const element = elementAt(this.placeId);
    return this.selected?.text ?? (element ? wordsOf(element) : '');
  }

  private citation(): Citation {
    const site = new URL(this.dataset['site'] ?? '', location.href);
    const url = new URL(`${site.origin}${location.pathname}`);
    url.hash = this.placeId;
    const now = new Date();
    const accessed = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    return {
      plan: this.plan,
      locus: this.selected ? this.selectionLocus() : locusOf(this.placeId),
      url: url.href,
      accessed,
    };
  }

  private async copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.say(done);
    } catch {
      // Without the right to write, the reader can copy from the field.
      this.say(fill(this.messages.failed, { text }));
    }
  }

  private say(words: string): void {
    this.element('[role=status]').textContent = words;
  }

  private stored(): string | null {
    try {
      return localStorage.getItem(STYLE_KEY);
    } catch {
      return null;
    }
  }

  private store(value: string): void {
    try {
      localStorage.setItem(STYLE_KEY, value);
    } catch {
      // Storage may be closed; the choice then lasts for the page.
    }
  }
}

customElements.define('place-bar', PlaceBar);
