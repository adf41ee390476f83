/** Finds a string in the text of the page, marks every place of it, counts them, and goes from one to the next. */

import { addressedId } from '../../clauses/place-on-page.ts';
import { fill } from '../../i18n/fill.ts';
import { findMarks } from '../../pipeline/text/find.ts';
import { isComposing } from '../../shell/keyboard.ts';

/** What bars may cover at the head and foot of the window. */
const HEAD = 90;
const FOOT = 160;

/** What the bar finds. Made once, when the bar is first needed; it begins with what stands in the field. */
export class Finding {
  private ranges: Range[] = [];
  private current = -1;
  private readonly bar: HTMLElement;
  private readonly input: HTMLInputElement;

  constructor(bar: HTMLElement, input: HTMLInputElement) {
    this.bar = bar;
    this.input = input;
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.find();
    });
    input.addEventListener('compositionend', () => this.find());
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !event.shiftKey || isComposing(event)) return;
      event.preventDefault();
      this.step(-1);
    });
    bar.querySelector('form')?.addEventListener('submit', () => this.step(1));
    bar.querySelector('[name=previous]')?.addEventListener('click', () => this.step(-1));
    this.find();
  }

  /** Takes the marks away. */
  clear(): void {
    this.ranges = [];
    this.paint();
  }

  /** Marks the words of the field again, at the place where the bar was closed. The page stays where it is. */
  again(): void {
    this.ranges = this.places();
    this.current = Math.max(0, Math.min(this.current, this.ranges.length - 1));
    this.paint();
  }

  private places(): Range[] {
    const query = this.input.value.trim();
    return query === '' ? [] : linesOfText().flatMap((line) => rangesIn(line, query));
  }

  private find(): void {
    this.ranges = this.places();
    // The first place shown is the one at or after the place of the address.
    const place = document.getElementById(addressedId());
    this.current = Math.max(
      0,
      this.ranges.findIndex((range) => !place || !isBefore(range, place)),
    );
    this.paint();
    this.reveal();
  }

  private step(by: 1 | -1): void {
    if (this.ranges.length === 0) return;
    this.current = (this.current + by + this.ranges.length) % this.ranges.length;
    this.paint();
    this.reveal();
  }

  /** Brings the current place into the window, unless it is there. */
  private reveal(): void {
    const range = this.ranges[this.current];
    const element = range?.startContainer.parentElement;
    if (!range || !element) return;
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    const { top, bottom } = range.getBoundingClientRect();
    if (top < HEAD || bottom > innerHeight - FOOT) element.scrollIntoView({ block: 'center' });
  }

  private paint(): void {
    const current = this.ranges[this.current];
    const output = this.bar.querySelector('output');
    if (output)
      output.textContent = current
        ? fill(this.bar.dataset['count'] ?? '', { place: this.current + 1, count: this.ranges.length })
        : this.input.value.trim() === ''
          ? ''
          : (this.bar.dataset['none'] ?? '');
    if (!('highlights' in CSS)) return;
    CSS.highlights.set('found', new Highlight(...this.ranges));
    CSS.highlights.set('found-current', new Highlight(...(current ? [current] : [])));
  }
}

/** Headings and clauses, a run-in heading with the clause that stands on its line. */
function linesOfText(): HTMLElement[][] {
  const lines: HTMLElement[][] = [];
  let open: HTMLElement[] | null = null;
  for (const element of document.querySelectorAll<HTMLElement>('.text .clause, .text .section')) {
    if (open && element.matches('p.clause')) open.push(element);
    else lines.push([element]);
    open = element.matches('.section.kind-runin, .section.kind-enum') ? (lines.at(-1) ?? null) : null;
  }
  return lines;
}

/** The places of a string in elements that make a line, over their text nodes. */
function rangesIn(elements: readonly HTMLElement[], query: string): Range[] {
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node: node as Text, start: text.length });
      text += (node as Text).data;
    }
  }
  return findMarks(text, query).map(([start, end]) => {
    const range = document.createRange();
    const first = nodes.findLast((each) => each.start <= start);
    const last = nodes.findLast((each) => each.start < end);
    if (first) range.setStart(first.node, start - first.start);
    if (last) range.setEnd(last.node, end - last.start);
    return range;
  });
}

function isBefore(range: Range, place: HTMLElement): boolean {
  const position = place.compareDocumentPosition(range.startContainer);
  return Boolean(position & Node.DOCUMENT_POSITION_PRECEDING);
}
