/**
 * What several pages and files of the copy have, written once, in scripts that the pages load: a zip packs every page by itself, and what they have
 * alike would be most of it. A page has an element `<d-p n=12>` in the place of a piece (`browser/pieces.ts`), a file `\uE000` and `12;`.
 */
import { toHtml } from 'hast-util-to-html';
import { type HtmlNode, type Json, jsonOf, Shared, sentencesOf, takesPieces } from './shared.ts';
import type { Element, Root } from './tree.ts';

/** Begins the number of a piece in JSON; a semicolon ends it. */
const MARK = '\uE000';
const ESCAPED_MARK = '\\ue000';
/** Names the attributes of an element that have pieces. */
const WITH_PIECES = 'd-a';
/** Characters of pieces in one script. */
const SCRIPT_SIZE = 250_000;

/** Where links lead from: a page, or a piece, which is of no page. */
export interface Links {
  ofPage: (element: Element) => void;
  ofPiece: (element: Element) => void;
}

/** A page or a file with the numbers of the scripts that have its pieces. */
interface WithPieces<Made> {
  made: Made;
  scripts: number[];
}

/** The path of the script with pieces of a number. */
export const piecesPath = (number: number) => `pieces/${number}.js`;

/** How pages and pieces are written: short, and read by a browser as they were. Only very old ones mistook a quotation mark within others. */
export const writtenHtml = (node: HtmlNode) =>
  toHtml(node, {
    quoteSmart: true,
    preferUnquoted: true,
    collapseEmptyAttributes: true,
    allowDangerousCharacters: true,
    characterReferences: { useNamedReferences: true },
  });

/** Takes pieces out of pages and files, which were noted before. */
export class Pieces {
  readonly shared = new Shared();
  readonly #numbers = new Map<string, number>();
  /** The scripts that each piece needs, by its number, with those of pieces within it. */
  readonly #needs: ReadonlySet<number>[] = [];
  readonly #scripts: string[][] = [];
  #size = SCRIPT_SIZE;
  /** What the page, file or piece that is being made needs. */
  #needed = new Set<number>();

  /** A page with pieces. Elements with a name of `whole` have none within. */
  page(root: Root, links: Links, whole: ReadonlySet<string>): WithPieces<Root> {
    return this.#noting(() => this.#inPage(root, links.ofPage, { links, whole }) as Root);
  }

  /** A file with pieces; as it is where JSON would write it otherwise. */
  data(text: string): WithPieces<string> {
    const json = jsonOf(text, 1);
    // A text of a plan may have the mark, too.
    if (json === undefined || text.includes(MARK))
      return { made: text.replaceAll(MARK, ESCAPED_MARK), scripts: [] };
    return this.#noting(() => this.#json(json));
  }

  /** The scripts of the pieces, by their paths. */
  scripts(): (readonly [path: string, text: string])[] {
    let before = 0;
    return this.#scripts.map((pieces, number) => {
      const text = `duiduPieces.add(${before},${JSON.stringify(pieces)})`;
      before += pieces.length;
      return [piecesPath(number), text] as const;
    });
  }

  #noting<Made>(make: () => Made): WithPieces<Made> {
    const before = this.#needed;
    this.#needed = new Set();
    const made = make();
    const scripts = [...this.#needed].sort((a, b) => a - b);
    this.#needed = before;
    return { made, scripts };
  }

  /** The number of a piece. */
  #number(make: () => string): number {
    const { made, scripts } = this.#noting(make);
    const number = this.#numbers.get(made) ?? this.#added(made, scripts);
    for (const script of this.#needs[number] ?? []) this.#needed.add(script);
    return number;
  }

  #added(text: string, needs: readonly number[]): number {
    const number = this.#numbers.size;
    if (this.#size >= SCRIPT_SIZE) {
      this.#scripts.push([]);
      this.#size = 0;
    }
    this.#numbers.set(text, number);
    this.#scripts.at(-1)?.push(text);
    this.#size += text.length;
    this.#needs[number] = new Set([...needs, this.#scripts.length - 1]);
    return number;
  }

  #inPage(node: HtmlNode, relink: (element: Element) => void, how: How): HtmlNode {
    if (node.type === 'root') return { ...node, children: this.#children(node, relink, how) };
    if (node.type !== 'element') return node;
    const made: Element = { ...node, properties: this.#properties(node.properties) };
    relink(made);
    made.children = how.whole.has(node.tagName)
      ? node.children.map((child) => relinked(child, relink))
      : this.#children(node, relink, how);
    return made;
  }

  #children(node: Root | Element, relink: (element: Element) => void, how: How): Element['children'] {
    return node.children.flatMap((child): Element['children'] => {
      if (takesPieces(node)) {
        if (child.type === 'text') return this.#texts(child.value);
        if (!holds(child, how.whole) && this.shared.hasNode(child))
          return [placeOf(this.#number(() => writtenHtml(this.#inPage(child, how.links.ofPiece, how))))];
      }
      return [this.#inPage(child, relink, how) as Element];
    });
  }

  /** A text of a page: as a piece, or its sentences. */
  #texts(text: string): Element['children'] {
    const ofText = (value: string) => placeOf(this.#number(() => writtenHtml({ type: 'text', value })));
    if (this.shared.hasText(text))
      return [
        placeOf(this.#number(() => writtenHtml({ type: 'root', children: this.#sentences(text, ofText) }))),
      ];
    return this.#sentences(text, ofText);
  }

  #sentences(text: string, ofText: (value: string) => Element): Element['children'] {
    const made: Element['children'] = [];
    for (const sentence of partsOf(text)) {
      const last = made.at(-1);
      if (sentence !== text && this.shared.hasText(sentence)) made.push(ofText(sentence));
      else if (last?.type === 'text') last.value += sentence;
      else made.push({ type: 'text', value: sentence });
    }
    return made;
  }

  #properties(properties: Element['properties']): Element['properties'] {
    const made = { ...properties };
    for (const [name, value] of Object.entries(properties)) {
      const json = jsonOf(value);
      if (json === undefined || String(value).includes(MARK)) continue;
      made[name] = this.#json(json);
      if (made[name] !== value)
        made[WITH_PIECES] = [made[WITH_PIECES] ?? [], attributeOf(name)].flat().join(' ');
    }
    return made;
  }

  #json(value: Json): string {
    if (typeof value === 'string') return `"${this.#jsonText(value)}"`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    return this.shared.hasJson(value)
      ? markOf(this.#number(() => this.#written(value)))
      : this.#written(value);
  }

  #written(value: readonly Json[] | { readonly [name: string]: Json }): string {
    return Array.isArray(value)
      ? `[${value.map((each) => this.#json(each)).join()}]`
      : `{${Object.entries(value)
          .map(([name, each]) => `${JSON.stringify(name)}:${this.#json(each)}`)
          .join()}}`;
  }

  #jsonText(text: string): string {
    const escaped = (value: string) => JSON.stringify(value).slice(1, -1);
    const sentences = () =>
      partsOf(text)
        .map((each) =>
          each !== text && this.shared.hasText(each)
            ? markOf(this.#number(() => escaped(each)))
            : escaped(each),
        )
        .join('');
    return this.shared.hasText(text) ? markOf(this.#number(sentences)) : sentences();
  }
}

interface How {
  links: Links;
  whole: ReadonlySet<string>;
}

const partsOf = (text: string) => (text === '' ? [] : sentencesOf(text));
const markOf = (number: number) => `${MARK}${number};`;
/** The name of an attribute, from that of a property. */
export const attributeOf = (property: string) =>
  property.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
const placeOf = (number: number): Element => ({
  type: 'element',
  tagName: 'd-p',
  properties: { n: String(number) },
  children: [],
});

/** Whether an element is one of those that stay whole, or has one. */
function holds(node: HtmlNode, whole: ReadonlySet<string>): boolean {
  return (
    node.type === 'element' && (whole.has(node.tagName) || node.children.some((child) => holds(child, whole)))
  );
}

function relinked(node: Element['children'][number], relink: (element: Element) => void): typeof node {
  if (node.type !== 'element') return node;
  const made: Element = { ...node, properties: { ...node.properties } };
  relink(made);
  made.children = node.children.map((child) => relinked(child, relink));
  return made;
}
