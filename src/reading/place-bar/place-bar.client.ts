/**
 * The bar that says where the reader is and hands out links, quotations and references. It appears for the
 * address the page was opened with, for a ¶ that is chosen, and for a selection.
 */

import type { CitationStyle } from '../../cite/index.ts';
import type { Citation, CitedPlan } from '../../cite/record.ts';
import { keepStyle, onSite, today } from '../../cite/style-choice.ts';
import { addressedId, elementAround, elementAt, quotedWords } from '../../clauses/place-on-page.ts';
import { fill } from '../../i18n/fill.ts';
import { FRONT_SECTION_ID } from '../../pipeline/text/place.ts';
import { announce } from '../../takeaway/announce.ts';
import { cleanCopy } from '../../takeaway/clean-copy.ts';
import { copy } from '../../takeaway/copy.ts';
import type { TableFormat } from '../../takeaway/take-table.ts';
import { BarFocus, isEscapeTaken, keepRoomFor } from './bar-focus.ts';
import { keepPlace, lastPlace } from './last-place.ts';
import { PageOutline, type PageSection } from './page-outline.ts';

/** What the page tells the bar, as JSON in `data-setup`. */
export interface PlaceBarSetup {
  plan: CitedPlan;
  /** The configured address of the site; empty: the page's own origin. */
  site: string;
  /** Path of the plan's reading page, to which every link leads, and of its source lines. */
  page: string;
  source: string;
  /** The rows of the plan. */
  record: string;
  above: readonly PageSection[];
  keepsPlace: boolean;
  messages: {
    copied: { link: string; quotation: string; reference: string };
    failed: string;
    unknown: string;
    selection: string;
    downloaded: string;
    notDownloaded: string;
    kept: string;
    notKept: string;
    last: string;
  };
}

/** The section that holds all others: the plan itself. */
const WHOLE = FRONT_SECTION_ID;

/** What writes citations. */
type Citing = typeof import('./citing.ts');

class PlaceBar extends HTMLElement {
  private citing: Citing | null = null;
  private setup: PlaceBarSetup = JSON.parse(this.dataset['setup'] ?? '{}');
  private readPage: PageOutline | undefined;
  private placeId = '';
  private selected: { text: string; first: string; last: string } | null = null;
  private readonly focusing = new BarFocus(this, () => this.land());

  connectedCallback(): void {
    const { copied } = this.setup.messages;
    keepStyle(this.element<HTMLSelectElement>('[name=style]'));
    this.on('link', () => this.copy(this.citation().url, copied.link));
    this.onCiting('quotation', ({ quotation, quotationHtml }) => {
      const [words, citation] = [this.words(), this.citation()];
      this.copy(quotation(words, citation), copied.quotation, quotationHtml(words, citation));
    });
    this.onCiting('reference', ({ CITATION_STYLES }) =>
      this.copy(CITATION_STYLES[this.chosenStyle](this.citation()), copied.reference),
    );
    this.on('keep', () => void this.keep());
    this.on('close', () => this.leave());
    for (const button of this.querySelectorAll<HTMLButtonElement>('[name=download]'))
      button.addEventListener('click', () => void this.download(button.value as TableFormat));
    document.addEventListener('copy', cleanCopy);
    addEventListener('hashchange', () => this.land());
    document.addEventListener('selectionchange', () => this.select());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.hidden && !isEscapeTaken(event)) this.leave();
    });
    for (const link of document.querySelectorAll<HTMLElement>('[data-cite]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        this.show(link.dataset['cite'] ?? WHOLE);
        this.focusing.enter();
      });
    }
    keepRoomFor(this);
    this.land();
    if (this.setup.keepsPlace) this.offerLastPlace();
  }

  private element<T extends HTMLElement>(selector: string): T {
    const found = this.querySelector<T>(selector);
    if (!found) throw new Error(`place bar: expected ${selector}`);
    return found;
  }

  private on(name: string, run: () => void): void {
    this.element(`[name=${name}]`).addEventListener('click', run);
  }

  /** Runs what writes citations, at once when it is there already: some browsers let a page copy only within the press itself. */
  private onCiting(name: string, run: (citing: Citing) => void): void {
    this.on(name, () => {
      if (this.citing) run(this.citing);
      else
        this.loadCiting().then(run, (error) => {
          console.error(error);
          this.say(this.setup.messages.notDownloaded);
        });
    });
  }

  private async loadCiting(): Promise<Citing> {
    this.citing ??= await import('./citing.ts');
    return this.citing;
  }

  /** Shows the place of the address. */
  private land(): void {
    const id = addressedId();
    const element = elementAt(id);
    if (id === '' || (element && !element.closest('.text'))) {
      this.close();
    } else if (element?.id === WHOLE || this.outline.nodeOf(id) !== null) {
      if (element && element.id !== id) element.scrollIntoView();
      this.show(element?.id ?? id);
      this.focusing.enter();
    } else {
      this.open('help', fill(this.setup.messages.unknown, { id }));
    }
  }

  /** Where the reader stopped last time, when the page is opened at its beginning. */
  private offerLastPlace(): void {
    const { plan, page, messages } = this.setup;
    const id = lastPlace(plan.id);
    if (location.hash === '' && scrollY === 0 && document.getElementById(id)) {
      this.element<HTMLAnchorElement>('.last a').href = `${page}#${id}`;
      this.open('last', fill(messages.last, { place: this.locus(id) }));
    }
    keepPlace(plan.id);
  }

  /** Shows the place of a selection inside the text. */
  private select(): void {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    const first = elementAround(range.startContainer);
    const last = elementAround(range.endContainer) ?? first;
    const text = selection
      .toString()
      .replace(/\s*\n\s*/g, '\n')
      .trim();
    if (!first || !last || text === '') return;
    const selected = { text, first: first.id, last: last.id };
    this.show(first.id, selected);
  }

  private get chosenStyle(): CitationStyle {
    return this.element<HTMLSelectElement>('[name=style]').value as CitationStyle;
  }

  private get outline(): PageOutline {
    this.readPage ??= new PageOutline(this.setup.above);
    return this.readPage;
  }

  private locus(id: string): string {
    return this.outline.locusOf(id);
  }

  /** The locus of what is shown: of the selection when there is one. */
  private shownLocus(): string {
    if (!this.selected) return this.locus(this.placeId);
    const { first, last } = this.selected;
    return first === last ? this.locus(first) : `${this.locus(first)}—${this.locus(last)}`;
  }

  /** Shows a place with its tools. */
  private show(id: string, selected: PlaceBar['selected'] = null): void {
    this.placeId = id;
    this.selected = selected;
    void this.loadCiting().catch(console.error);
    const place = this.shownLocus() || this.setup.plan.title;
    this.open('tool', selected ? fill(this.setup.messages.selection, { place }) : place);
    // A whole plan and a heading that the page does not hold have no words to quote.
    this.element('[name=quotation]').hidden = this.words() === '';
    this.element<HTMLAnchorElement>('a.tool').href =
      `${this.setup.source}${id === WHOLE ? '' : `#${this.outline.nodeOf(id) ?? id}`}`;
  }

  /** Opens the bar with some words and one kind of its controls. */
  private open(kind: 'tool' | 'help' | 'last', words: string): void {
    this.hidden = false;
    const place = this.element('.place');
    place.textContent = words;
    place.lang = kind === 'tool' ? 'zh-CN' : '';
    this.say('');
    for (const other of ['tool', 'help', 'last'])
      for (const control of this.querySelectorAll<HTMLElement>(`.${other}`)) control.hidden = other !== kind;
  }

  private close(): void {
    this.hidden = true;
    this.selected = null;
  }

  /** Closes the bar and gives the focus back. */
  private leave(): void {
    this.focusing.leave(() => this.close(), this.placeId);
  }

  private words(): string {
    if (this.selected) return this.selected.text;
    const element = this.placeId === WHOLE ? null : elementAt(this.placeId);
    return element ? quotedWords(element) : '';
  }

  /** The absolute address of a place on the reading page. */
  private address(id: string): string {
    const { page, site } = this.setup;
    return onSite(`${page}${id === WHOLE ? '' : `#${id}`}`, site);
  }

  private citation(id = this.placeId, locus = this.shownLocus()): Citation {
    return { plan: this.setup.plan, locus, url: this.address(id), accessed: today() };
  }

  /** Downloads the clauses of the section that the place is in. */
  private async download(format: TableFormat): Promise<void> {
    const section = this.outline.pathTo(this.placeId).at(-1)?.id ?? WHOLE;
    const { record, messages } = this.setup;
    const { locale = '', root = '' } = this.dataset;
    try {
      const { downloadSection } = await import('./take-section.ts');
      const count = await downloadSection(format, {
        record,
        section,
        locus: this.locus(section),
        cite: (id, locus) => this.citation(id, locus),
        style: this.chosenStyle,
        locale,
        root,
      });
      this.say(fill(messages.downloaded, { count }));
    } catch (error) {
      console.error(error);
      this.say(messages.notDownloaded);
    }
  }

  /** Takes the clause into the basket; of a section, all its clauses; of a row, its table. */
  private async keep(): Promise<void> {
    const { record, messages } = this.setup;
    const node = this.outline.nodeOf(this.placeId) ?? this.placeId;
    try {
      const { keepNode } = await import('./take-section.ts');
      const { kept, all } = await keepNode(record, node, this.dataset['data'] ?? '');
      this.say(fill(messages.kept, { count: kept, all }));
    } catch (error) {
      console.error(error);
      this.say(messages.notKept);
    }
  }

  private copy(text: string, done: string, html?: string): void {
    try {
      copy(text, html);
      this.say(done);
    } catch {
      // Without the right to write, the reader can copy from the field.
      this.say(fill(this.setup.messages.failed, { text }));
    }
  }

  private say(words: string): void {
    announce(this.element('[role=status]'), words);
  }
}

customElements.define('place-bar', PlaceBar);
