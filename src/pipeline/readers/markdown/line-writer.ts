/** Writes the lines of a text in Markdown: words without marks, with what the marks said of them. */
import type { CellHint, ReaderNote, Region } from '../document.ts';

/** A line with the counts that decide its hints. Counts leave white space out. */
export interface MarkdownLine {
  text: string;
  /** 1-based line of the file. */
  line: number;
  characters: number;
  bold: number;
  linked: number;
  /** UTF-16 units at the beginning that are bold. */
  boldLead: number;
  heading?: number;
  cell?: CellHint;
  region?: Region;
  centred?: boolean;
  size?: number;
  generated?: number;
}

/** How the words that are written look. */
export interface MarkdownStyle {
  bold: boolean;
  link: boolean;
}

/** Collects lines, the marks that were removed from them by kind, and notes by line of the file. */
export class LineWriter {
  readonly lines: MarkdownLine[] = [];
  readonly removed = new Map<string, number>();
  readonly notes: (ReaderNote & { line: number })[] = [];
  #line = empty(1);
  /** Number of a list item, printed before its first words. */
  #prefix = '';

  /** Counts marks that are not part of the words. */
  remove(kind: string, count = 1): void {
    this.removed.set(kind, (this.removed.get(kind) ?? 0) + count);
  }

  /** Notes something at a line of the file. */
  note(rule: ReaderNote['rule'], line: number, actual: ReaderNote['actual']): void {
    this.notes.push({ rule, line, actual });
  }

  /** Sets the number that is printed before the next words. */
  number(number: string): void {
    this.#prefix += number;
  }

  /** Adds words of a line of the file. */
  add(text: string, line: number, style: MarkdownStyle): void {
    if (text === '') return;
    if (this.#line.text === '') {
      this.#line = empty(line);
      this.#put(this.#prefix, { bold: false, link: false });
      this.#prefix = '';
    }
    this.#put(text, style);
  }

  /** Ends the line, with what is known of it. A line without words is none. */
  end(known: Partial<MarkdownLine> = {}): void {
    const text = this.#line.text.replace(/[ \t]+$/u, '');
    if (text.trim() !== '') this.lines.push({ ...this.#line, text, ...known });
    this.#line = empty(this.#line.line);
  }

  /** Writes a number that no words followed. */
  flushNumber(line: number): void {
    if (this.#prefix === '') return;
    this.add(' ', line, { bold: false, link: false });
    this.end();
  }

  #put(text: string, { bold, link }: MarkdownStyle): void {
    const line = this.#line;
    const count = text.replace(/\s+/gu, '').length;
    if (bold && line.boldLead === line.text.length) line.boldLead += text.length;
    line.text += text;
    line.characters += count;
    if (bold) line.bold += count;
    if (link) line.linked += count;
  }
}

function empty(line: number): MarkdownLine {
  return { text: '', line, characters: 0, bold: 0, linked: 0, boldLead: 0 };
}
