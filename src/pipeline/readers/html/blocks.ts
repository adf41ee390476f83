/**
 * Lays a page out: one block for each line that a browser would begin, in reading order, with what the tags say of it.
 * Walks the tree once, without recursion.
 */
import { withExamples } from '../../text/with-examples.ts';
import { isHidden, isNeverShown } from './hidden.ts';
import { declarations, PLAIN_STYLE, styleOf, type TextStyle } from './inline-style.ts';
import { type BuiltLine, LineBuilder, RAISED_NUMBER } from './line-builder.ts';
import { ListNumbers } from './list-numbers.ts';
import {
  attribute,
  glance,
  isElement,
  type PageElement,
  type PageNode,
  type PageRoot,
  textOf,
} from './page-tree.ts';

/** A line of the page. */
export interface Block extends BuiltLine {
  /** The innermost block element around the words. */
  element: PageElement | null;
  centred: boolean;
}

/** Blocks from index `from` to before `to`. */
export interface BlockRange {
  from: number;
  to: number;
}

/** A link, an embedded file or a picture, with the index of the block that it is in or before. */
export interface PageLink {
  kind: 'link' | 'frame' | 'picture';
  block: number;
  /** Words of a link, alternative text of a picture. */
  words: string;
  address: string;
  /** Where its words begin and end, in UTF-16 units of the lines of blocks; null for what has none. */
  place: { start: number; end: { block: number; at: number } } | null;
}

/** Text that a browser does not show. */
export interface HiddenText {
  element: PageElement;
  /** Index of the block that follows. */
  block: number;
  text: string;
}

/** A page that is laid out. */
export interface Page {
  blocks: Block[];
  /** Blocks of each element that has any. */
  ranges: Map<PageElement, BlockRange>;
  links: PageLink[];
  hidden: HiddenText[];
  /** Tables in order of the source, each with the index of the one around it. */
  tables: { element: PageElement; around: number | null }[];
}

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);
const TABLE_PARTS = withExamples(
  /^(?:table|thead|tbody|tfoot|tr|td|th|caption)$/u,
  `table thead tbody tfoot tr td th caption`,
  `又table table等`,
);
const FRAMES = new Set(['iframe', 'object', 'embed']);
/** Lines of a link around several blocks that are taken for its words. */
const LINES_OF_LINK = 5;
const BLOCK_DISPLAY = withExamples(
  /^(?:block|flex|grid|table|list-item|flow-root)$/u,
  `block flex grid table list-item flow-root`,
  `又block block等`,
);

/** A node to visit; `leave` is set when its content has been read. */
interface Frame {
  node: PageNode | PageRoot;
  style: TextStyle;
  link: boolean;
  /** Set when the content has been read. */
  leave?: Open;
}

interface Open {
  from: number;
  isBlock: boolean;
  /** A blank separates it from what is beside it. */
  isApart: boolean;
  /** The link that the element is, and where its words begin. */
  link?: { link: PageLink; at: number };
}

/** Lays out a page; `showHidden` shows what is hidden by style or attribute, too. */
export function layOut(root: PageRoot, showHidden = false): Page {
  return new Layout(showHidden).run(root);
}

class Layout {
  readonly #page: Page = { blocks: [], ranges: new Map(), links: [], hidden: [], tables: [] };
  readonly #line = new LineBuilder();
  readonly #numbers = new ListNumbers();
  readonly #around: { element: PageElement; style: TextStyle }[] = [];
  readonly #openTables: number[] = [];
  readonly #showHidden: boolean;

  constructor(showHidden: boolean) {
    this.#showHidden = showHidden;
  }

  run(root: PageRoot): Page {
    const stack: Frame[] = [{ node: root, style: PLAIN_STYLE, link: false }];
    for (let frame = stack.pop(); frame; frame = stack.pop()) {
      const { node, leave } = frame;
      if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, frame);
      else if (leave) this.#leave(node as PageElement, leave);
      else if (isElement(node)) this.#enter(node, frame, stack);
      else if (node === root) pushChildren(root.childNodes, frame, stack);
    }
    this.#endLine();
    return this.#page;
  }

  #text(value: string, { style, link }: Frame): void {
    if (!style.preformatted) {
      this.#line.add(value, style, link);
      return;
    }
    value.split(/\r\n|\n|\r/u).forEach((part, index) => {
      if (index > 0) this.#endLine();
      this.#line.addPreformatted(part, style, link);
    });
  }

  #enter(element: PageElement, frame: Frame, stack: Frame[]): void {
    const { tagName } = element;
    this.#embedded(element);
    if (isNeverShown(element)) return;
    const declared = declarations(element);
    if (!this.#showHidden && isHidden(element, declared)) {
      this.#hide(element);
      return;
    }
    if (tagName === 'br' || tagName === 'hr') {
      this.#endLine();
      return;
    }
    const style = this.#styleOf(element, declared, frame.style);
    const isBlock = isBlockElement(element, declared.get('display'));
    if (isBlock) {
      this.#endLine();
      this.#around.push({ element, style });
      if (tagName === 'table') this.#openTable(element);
      if (tagName === 'li') this.#number(element);
    }
    const isApart = !isBlock && BLOCKS.has(tagName);
    if (isApart) this.#line.blank();
    const open: Open = { from: this.#page.blocks.length, isBlock, isApart };
    if (tagName === 'a') open.link = this.#openLink(element);
    stack.push({ ...frame, node: element, leave: open });
    pushChildren(element.childNodes, { node: element, style, link: frame.link || tagName === 'a' }, stack);
  }

  #leave(element: PageElement, { from, isBlock, isApart, link }: Open): void {
    if (link) {
      link.link.words = this.#wordsSince(link.link.block, link.at);
      link.link.place = { start: link.at, end: this.#end() };
    }
    if (isBlock) {
      this.#endLine();
      this.#around.pop();
      if (element.tagName === 'li') this.#line.dropNumber();
      if (element.tagName === 'table') this.#openTables.pop();
    }
    if (isApart) this.#line.blank();
    const to = this.#page.blocks.length + (this.#line.isEmpty ? 0 : 1);
    if (to > from) this.#page.ranges.set(element, { from, to });
  }

  /** Where the words end that were read last. */
  #end(): { block: number; at: number } {
    const { blocks } = this.#page;
    const last = blocks.at(-1);
    if (this.#line.isEmpty && last)
      return { block: blocks.length - 1, at: last.text.length - last.generated };
    return { block: blocks.length, at: this.#line.length };
  }

  #endLine(): void {
    const built = this.#line.take();
    const around = this.#around.at(-1);
    if (built)
      this.#page.blocks.push({
        ...built,
        element: around?.element ?? null,
        centred: around?.style.centred ?? false,
      });
  }

  /** A note number or exponent is raised; other words that are set high stay as they are. */
  #styleOf(element: PageElement, declared: ReadonlyMap<string, string>, around: TextStyle): TextStyle {
    const style = styleOf(element, declared, around);
    const isRaised = style.raised && (around.raised || RAISED_NUMBER.test(glance(element, 24) ?? ''));
    return style.raised === isRaised ? style : { ...style, raised: isRaised };
  }

  #openTable(element: PageElement): void {
    const { tables } = this.#page;
    tables.push({ element, around: this.#openTables.at(-1) ?? null });
    this.#openTables.push(tables.length - 1);
  }

  #number(item: PageElement): void {
    const list = item.parentNode;
    if (!list || !('tagName' in list) || list.tagName !== 'ol') return;
    this.#line.number(this.#numbers.of(item, list, declarations(list)));
  }

  #openLink(element: PageElement): { link: PageLink; at: number } {
    const block = this.#page.blocks.length;
    const link: PageLink = {
      kind: 'link',
      block,
      words: '',
      address: attribute(element, 'href') ?? '',
      place: null,
    };
    if (link.address !== '') this.#page.links.push(link);
    return { link, at: this.#line.length };
  }

  /** The words of a link: to the end of the line, or the first lines of a link around several. */
  #wordsSince(block: number, at: number): string {
    const { blocks } = this.#page;
    if (block === blocks.length) return this.#line.textFrom(at).trim();
    const lines = blocks.slice(block, block + LINES_OF_LINK);
    return lines
      .map(({ text }, index) => (index === 0 ? text.slice(at) : text))
      .join(' ')
      .trim();
  }

  #embedded(element: PageElement): void {
    const isFrame = FRAMES.has(element.tagName);
    if (!isFrame && element.tagName !== 'img') return;
    const address = attribute(element, 'src') ?? attribute(element, 'data') ?? '';
    const words = attribute(element, isFrame ? 'title' : 'alt') ?? '';
    const block = this.#page.blocks.length;
    if (address !== '')
      this.#page.links.push({ kind: isFrame ? 'frame' : 'picture', block, words, address, place: null });
  }

  #hide(element: PageElement): void {
    const text = textOf(element).replace(/\s+/gu, ' ').trim();
    if (text !== '') this.#page.hidden.push({ element, block: this.#page.blocks.length, text });
  }
}

function isBlockElement({ tagName }: PageElement, display: string | undefined): boolean {
  if (display && !TABLE_PARTS.test(tagName)) {
    if (BLOCK_DISPLAY.test(display)) return true;
    if (display.startsWith('inline')) return false;
  }
  return BLOCKS.has(tagName);
}

function pushChildren(children: readonly PageNode[], frame: Frame, stack: Frame[]): void {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    stack.push({ node: children[index] as PageNode, style: frame.style, link: frame.link });
  }
}
