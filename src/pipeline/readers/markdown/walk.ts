/** Walks the tree of a text in Markdown and writes its lines. */

import type { Code, Heading, List, ListItem, Nodes, Parents, Root, Table } from 'mdast';
import { withExamples } from '../../text/with-examples.ts';
import { unmark } from './flanking.ts';
import { LineWriter, type MarkdownLine } from './line-writer.ts';
import type { MarkdownParts } from './markdown-parts.ts';
import type { Masks } from './masks.ts';
import { noteLabel, Phrases, PLAIN } from './phrases.ts';

/** Input of the walk besides the tree. */
export interface WalkInput extends Pick<MarkdownParts, 'htmlLines'> {
  /** The text of the tree; offsets of nodes are of it. */
  text: string;
  /** Masks in the text, and the parts that they replace. */
  masks: Masks;
  tables: readonly string[];
  paragraphs: readonly (readonly string[])[];
  /** Lines of the file above the text. */
  above: number;
}

const ITEM = withExamples(/(?:(\d{1,9}[.)])|[-+*])([ \t]*)/uy, `3. 3) - + 3.甲→3.`);
/** Longest heading above a row of dashes. */
const LONGEST_UNDERLINED = 60;

/** Writes the lines of a tree. */
export function writeLines(root: Root, input: WalkInput): LineWriter {
  const walk = new Walk(input);
  walk.blocks(root);
  return walk.writer;
}

class Walk {
  readonly writer = new LineWriter();
  readonly #input: WalkInput;
  readonly #phrases: Phrases;
  #table = 0;
  /** Properties of every line that is being written. */
  #known: Partial<MarkdownLine> = {};

  constructor(input: WalkInput) {
    this.#input = input;
    this.#phrases = new Phrases({
      writer: this.writer,
      end: () => this.#end(),
      mask: (line, number) => this.#mask(line, number),
      lineOf: (node) => this.#lineOf(node),
      sourceOf: (node) => this.#sourceOf(node),
    });
  }

  blocks(parent: Parents): void {
    for (const child of parent.children) this.#block(child);
  }

  #block(node: Nodes): void {
    const { writer } = this;
    switch (node.type) {
      case 'paragraph':
        this.#phrases.write(node, PLAIN);
        this.#end();
        break;
      case 'heading':
        this.#heading(node);
        break;
      case 'list':
        for (const item of node.children) this.#item(item, node);
        break;
      case 'table':
        this.#pipeTable(node);
        break;
      case 'code':
        this.#code(node);
        break;
      case 'html':
        this.#htmlBlock(unmark(node.value), this.#lineOf(node));
        break;
      case 'thematicBreak':
        writer.remove('rule');
        break;
      case 'definition':
        this.#phrases.definition(node);
        break;
      case 'footnoteDefinition':
        writer.remove('footnote');
        writer.number(`${noteLabel(node.label ?? node.identifier)} `);
        this.#within({ region: 'note' }, () => this.blocks(node));
        writer.flushNumber(this.#lineOf(node));
        break;
      case 'blockquote':
        writer.remove('quote');
        this.blocks(node);
        break;
      default:
        if ('children' in node) this.blocks(node);
    }
  }

  /** Words above a row of dashes are a heading when they are one short line; others are a paragraph above a rule. */
  #heading(node: Heading): void {
    const { writer } = this;
    const from = writer.lines.length;
    this.#phrases.write(node, PLAIN);
    this.#end({ heading: node.depth });
    const lines = writer.lines.slice(from);
    const isShort = lines.every(({ text }) => text.length <= LONGEST_UNDERLINED && !/[。；]$/u.test(text));
    const isHeading = this.#sourceOf(node).startsWith('#') || (lines.length === 1 && isShort);
    writer.remove(isHeading ? 'heading' : 'rule');
    if (!isHeading) for (const line of lines) delete line.heading;
  }

  #item(item: ListItem, list: List): void {
    const { writer } = this;
    ITEM.lastIndex = item.position?.start.offset ?? 0;
    const [, number = '', blanks = ''] = ITEM.exec(this.#input.text) ?? [];
    if (list.ordered) writer.number(`${number}${blanks === '' ? '' : ' '}`);
    else writer.remove('bullet');
    this.blocks(item);
    writer.flushNumber(this.#lineOf(item));
  }

  #code(node: Code): void {
    this.writer.remove('code');
    const fence = /^[`~]/u.test(this.#sourceOf(node)) ? 1 : 0;
    // The words beside a fence name a language, unless they are Chinese.
    const info = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
    const lines = [/^[ -~]*$/u.test(info) ? '' : info, ...node.value.split('\n')];
    for (const [index, line] of lines.entries()) {
      this.writer.add(unmark(line), this.#lineOf(node) + fence + index - 1, PLAIN);
      this.#end();
    }
  }

  #pipeTable(node: Table): void {
    this.writer.remove('table');
    const table = this.#table;
    this.#table += 1;
    // A table of one column is a box, as in a page.
    const isBox = node.children.every(({ children }) => children.length === 1);
    node.children.forEach((row, index) => {
      row.children.forEach((cell, column) => {
        const header = index === 0 && !isBox;
        const hint = { table, row: isBox ? 0 : index, column, rowSpan: 1, columnSpan: 1, header };
        this.#within({ cell: hint }, () => {
          this.#phrases.write(cell, PLAIN);
          this.#end();
        });
      });
    });
  }

  #htmlBlock(source: string, line: number): void {
    this.#end();
    this.writer.flushNumber(line);
    this.writer.remove(source.startsWith('<!--') ? 'comment' : 'html');
    const { lines, tables, notes } = this.#input.htmlLines(source, line, this.#table);
    this.#table += tables;
    for (const each of lines) this.writer.lines.push({ ...each, ...this.#known });
    for (const { rule, actual } of notes) this.writer.note(rule, line, actual);
  }

  /** Writes the part that a mask replaces; returns false for other lines. */
  #mask(line: string, number: number): boolean {
    const mask = this.#input.masks.read(line);
    if (!mask) return false;
    if (mask.kind === 'table') {
      this.#htmlBlock(this.#input.tables[mask.number] ?? '', number);
      return true;
    }
    for (const [index, text] of (this.#input.paragraphs[mask.number] ?? []).entries()) {
      this.writer.add(text.trim(), number + index, PLAIN);
      this.#end();
    }
    return true;
  }

  #within(known: Partial<MarkdownLine>, write: () => void): void {
    const around = this.#known;
    this.#known = { ...around, ...known };
    write();
    this.#known = around;
  }

  #end(known: Partial<MarkdownLine> = {}): void {
    this.writer.end({ ...this.#known, ...known });
  }

  #lineOf({ position }: Nodes): number {
    return (position?.start.line ?? 1) + this.#input.above;
  }

  #sourceOf({ position }: Nodes): string {
    return this.#input.text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }
}
