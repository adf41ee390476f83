/** Writes the words of a paragraph, heading or cell in Markdown. */

import type { Definition, Link, Nodes, Parents } from 'mdast';
import { withExamples } from '../../text/with-examples.ts';
import { isAnnex } from '../html/annexes.ts';
import { RAISED_NUMBER, raise } from '../html/line-builder.ts';
import { unmark } from './flanking.ts';
import { InlineHtml } from './inline-html.ts';
import type { LineWriter, MarkdownStyle } from './line-writer.ts';

/** Destination of the words, and access to their source. */
export interface PhraseTarget {
  writer: LineWriter;
  /** Ends the line that is written. */
  end: () => void;
  /** Takes a line that is a mask; false for other lines. */
  mask: (line: string, number: number) => boolean;
  lineOf: (node: Nodes) => number;
  sourceOf: (node: Nodes) => string;
}

export const PLAIN: MarkdownStyle = { bold: false, link: false };
/** Lines that open and end a container of some programs: `:::info`, `:::`. */
const CONTAINER = withExamples(/^\s*:{3,}\s*[\w-]{0,30}\s*$/u, `::: :::3 :::-`, `又::: :::等`);
const LONGEST_ADDRESS = 500;

/** Writes phrases; remembers the HTML tags that are open. */
export class Phrases {
  readonly #to: PhraseTarget;
  readonly #html = new InlineHtml();

  constructor(target: PhraseTarget) {
    this.#to = target;
  }

  /** Writes the words in a node. */
  write(parent: Parents, style: MarkdownStyle): void {
    for (const child of parent.children) this.#phrase(child, style);
  }

  /** Writes words line by line: a line end of the file ends a line, whatever a browser would join. */
  text(value: string, line: number, style: MarkdownStyle): void {
    const { end, mask, writer } = this.#to;
    for (const [index, part] of unmark(value).split('\n').entries()) {
      if (index > 0) end();
      if (mask(part, line + index)) continue;
      if (CONTAINER.test(part)) writer.remove('container');
      else if (!this.#html.isSkipping) this.#words(part, line + index, style);
    }
  }

  /** Drops the address of a link; `[注]: 数据来自甲局` is a sentence that only looks like one. */
  definition(node: Definition): void {
    const { end, lineOf, sourceOf, writer } = this.#to;
    if (isAddress(node.url)) {
      writer.remove('definition');
      this.#annex(node.label ?? '', node.url, lineOf(node));
    } else {
      this.text(sourceOf(node), lineOf(node), PLAIN);
      end();
    }
  }

  #phrase(node: Nodes, style: MarkdownStyle): void {
    const { end, lineOf, writer } = this.#to;
    switch (node.type) {
      case 'text':
        this.text(node.value, lineOf(node), style);
        break;
      case 'strong':
        writer.remove('strong');
        this.write(node, { ...style, bold: true });
        break;
      case 'emphasis':
      case 'delete':
        writer.remove(node.type);
        this.write(node, style);
        break;
      case 'inlineCode':
        writer.remove('code');
        this.text(node.value, lineOf(node), style);
        break;
      case 'break':
        end();
        break;
      case 'link':
        this.#link(node, style);
        break;
      case 'linkReference':
        writer.remove('link');
        this.write(node, { ...style, link: true });
        break;
      case 'image':
      case 'imageReference':
        this.#image(`${node.alt ?? ''} ${'url' in node ? node.url : ''}`, lineOf(node));
        break;
      case 'footnoteReference':
        writer.remove('footnote');
        this.text(noteLabel(node.label ?? node.identifier), lineOf(node), style);
        break;
      case 'html':
        this.#tag(node.value, lineOf(node));
        break;
      default:
        if ('children' in node) this.write(node, style);
    }
  }

  #words(text: string, line: number, style: MarkdownStyle): void {
    const isRaised = this.#html.isRaised && RAISED_NUMBER.test(text);
    const bold = style.bold || this.#html.isBold;
    this.#to.writer.add(isRaised ? raise(text) : text, line, { ...style, bold });
  }

  #link(node: Link, style: MarkdownStyle): void {
    const { lineOf, sourceOf, writer } = this.#to;
    const source = sourceOf(node);
    if (!isAddress(node.url)) {
      this.text(source, lineOf(node), style);
      return;
    }
    // `<http://…>` shows its address.
    writer.remove(source.startsWith('<') ? 'autolink' : 'link');
    const words = node.children.map((child) => ('value' in child ? child.value : '')).join('');
    this.#annex(words, node.url, lineOf(node));
    this.write(node, { ...style, link: true });
  }

  #annex(words: string, address: string, line: number): void {
    if (isAnnex({ words, address }))
      this.#to.writer.note('annex-linked', line, shorten(`${words} ${address}`));
  }

  #image(words: string, line: number): void {
    this.#to.writer.remove('image');
    this.#to.writer.note('picture-linked', line, shorten(words));
  }

  #tag(source: string, line: number): void {
    this.#to.writer.remove(source.startsWith('<!--') ? 'comment' : 'tag');
    const found = this.#html.tag(source);
    if (found === 'line-end') this.#to.end();
    else if (found) this.#to.writer.note('picture-linked', line, shorten(found.picture));
  }
}

/** A note number is raised as in HTML; other labels stay in their brackets. */
export function noteLabel(label: string): string {
  return RAISED_NUMBER.test(label) ? raise(label) : `[${label}]`;
}

/** Words that may be an address. */
const LIKE_ADDRESS = withExamples(
  /^[a-z][a-z0-9+.-]*:|[/.#?@]|^[!-~]*$/iu,
  'https:甲 m3+a.b-c:甲 X:甲 甲/乙 甲.乙 甲#乙 甲? 甲@乙 a!~b h2o:甲',
  '见附注 3x:甲 甲a:乙 a甲 甲a',
);

/** False for words in brackets that only look like the address of a link: `[1](见附注)`. */
function isAddress(url: string): boolean {
  return LIKE_ADDRESS.test(url);
}

function shorten(words: string): string {
  return unmark(words).trim().slice(0, LONGEST_ADDRESS);
}
