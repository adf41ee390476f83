/** What stands in several places: counted over all pages and files first, then written once each (`pieces.ts`). */
import { hash } from 'node:crypto';
import type { Root } from './tree.ts';

export type HtmlNode = Root | Root['children'][number];
/** What JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Bytes from which something is worth a piece of its own, with its tags or without. */
const LEAST_BYTES = 45;
const LEAST_TEXT_BYTES = 24;
/** Most things that are counted, for the memory of large sites: what is met later is not shared. */
const MOST_COUNTED = 2_000_000;

/** Elements that are no pieces. */
const STAY = new Set(['html', 'head', 'body', 'main', 'script', 'style', 'template']);
/** Elements in which nothing is a piece: browsers take only some elements there, or text. */
const TAKE_NO_PIECE = new Set(
  'table thead tbody tfoot tr colgroup select optgroup option head html title textarea style script template svg math noscript'.split(
    ' ',
  ),
);
/** Whether what is in an element may be pieces. */
export const takesPieces = (node: HtmlNode) => node.type !== 'element' || !TAKE_NO_PIECE.has(node.tagName);

/** Stands for the way to the folder of the copy in the links of a piece. */
export const COPY = '\u0001';

/** What is known of a node: what it is by hash, its size in bytes, and whether it holds what can be no piece: a script, which runs only where it is. */
interface Known {
  key: string;
  size: number;
  stays: boolean;
}

const keyOf = (text: string) => hash('sha1', text, 'base64url').slice(0, 14);
const sizeOf = (text: string) => Buffer.byteLength(text);

/** The sentences of a text, each with its end. */
export const sentencesOf = (text: string): readonly string[] => text.match(/[^。；]+[。；]?|[。；]/gu) ?? [];

/** Counts in how many different places nodes stand: what is in one that stands in two places alike counts once. */
export class Shared {
  readonly #places = new Map<string, number>();
  readonly #known = new WeakMap<object, Known>();

  /** Notes the elements of a page, but for those within elements with a name of `whole`. */
  notePage(root: Root, whole: ReadonlySet<string> = new Set()): void {
    this.#count(root, whole, true);
  }

  /** Notes the values of a file. */
  noteData(value: Json): void {
    this.#countJson(value);
  }

  /** Whether several places have an element. */
  hasNode(node: HtmlNode): boolean {
    const { key, size } = this.#know(node);
    return size >= LEAST_BYTES && this.#mayBePiece(node) && this.#isShared(key);
  }

  #mayBePiece(node: HtmlNode): boolean {
    return node.type === 'element' && !STAY.has(node.tagName) && !this.#know(node).stays;
  }

  /** Whether several places have a text, or a sentence. */
  hasText(text: string): boolean {
    return sizeOf(text) >= LEAST_TEXT_BYTES && !text.includes(COPY) && this.#isShared(keyOf(text));
  }

  /** Whether several places have a value. */
  hasJson(value: Json): boolean {
    if (typeof value === 'string') return this.hasText(value);
    const { key, size } = this.#knowJson(value);
    return size >= LEAST_BYTES && this.#isShared(key);
  }

  #isShared(key: string): boolean {
    return (this.#places.get(key) ?? 0) > 1;
  }

  #know(node: HtmlNode): Known {
    const known = this.#known.get(node) ?? this.#made(node);
    this.#known.set(node, known);
    return known;
  }

  #made(node: HtmlNode): Known {
    if (node.type === 'text')
      return { key: keyOf(node.value), size: sizeOf(node.value), stays: node.value.includes(COPY) };
    if (node.type !== 'element' && node.type !== 'root') return { key: node.type, size: 0, stays: false };
    const children = node.children.map((child) => this.#know(child));
    const [name, properties] =
      node.type === 'root' ? ['', ''] : [node.tagName, JSON.stringify(node.properties)];
    return {
      key: keyOf(`<${name} ${properties}>${children.map(({ key }) => key).join(' ')}`),
      size: children.reduce((sum, { size }) => sum + size, sizeOf(name + properties)),
      stays: name === 'script' || children.some(({ stays }) => stays),
    };
  }

  /** Counts a place of something. Gives whether it is the first one, with what is within to be counted, too. */
  #isFirst({ key, size }: Pick<Known, 'key' | 'size'>): boolean {
    if (size < LEAST_TEXT_BYTES) return false;
    const places = (this.#places.get(key) ?? 0) + 1;
    if (places > 1 || this.#places.size < MOST_COUNTED) this.#places.set(key, places);
    return places === 1;
  }

  /** Counts an element, if it may be a piece, and what is within where it is met first. */
  #count(node: HtmlNode, whole: ReadonlySet<string>, isTaken: boolean): void {
    if (node.type === 'text' && isTaken) this.#countText(node.value);
    if (node.type !== 'element' && node.type !== 'root') return;
    if (isTaken && this.#mayBePiece(node) && !this.#isFirst(this.#know(node))) return;
    if (node.type === 'element')
      for (const value of Object.values(node.properties)) {
        const json = jsonOf(value);
        if (json !== undefined) this.noteData(json);
      }
    if (node.type === 'element' && whole.has(node.tagName)) return;
    for (const child of node.children) this.#count(child, whole, takesPieces(node));
  }

  #countText(text: string): void {
    if (!this.#isFirst({ key: keyOf(text), size: sizeOf(text) })) return;
    const sentences = sentencesOf(text);
    if (sentences.length > 1)
      for (const sentence of sentences) this.#isFirst({ key: keyOf(sentence), size: sizeOf(sentence) });
  }

  #knowJson(value: Json): Known {
    if (typeof value === 'string') return { key: keyOf(value), size: sizeOf(value), stays: false };
    if (typeof value !== 'object' || value === null)
      return { key: String(value), size: String(value).length, stays: false };
    const before = this.#known.get(value);
    if (before) return before;
    const within = Array.isArray(value)
      ? value.map((each) => ['', this.#knowJson(each)] as const)
      : Object.entries(value).map(([name, each]) => [name, this.#knowJson(each)] as const);
    const known = {
      key: keyOf(
        `${Array.isArray(value) ? '[' : '{'}${within.map(([name, { key }]) => `${name}:${key}`).join()}`,
      ),
      size: within.reduce((sum, [name, { size }]) => sum + sizeOf(name) + size + 2, 2),
      stays: false,
    };
    this.#known.set(value, known);
    return known;
  }

  #countJson(value: Json): void {
    if (typeof value === 'string') this.#countText(value);
    else if (typeof value === 'object' && value !== null && this.#isFirst(this.#knowJson(value)))
      for (const each of Object.values(value)) this.#countJson(each);
  }
}

/** Length from which an attribute that holds JSON is worth being looked into. */
const LEAST_ATTRIBUTE = 200;

/** What the value of an attribute, or a file, says where it is JSON; undefined where JSON would write it otherwise. */
export function jsonOf(value: unknown, least = LEAST_ATTRIBUTE): Json | undefined {
  if (typeof value !== 'string' || value.length < least || !/^[[{]/u.test(value)) return undefined;
  try {
    const json: Json = JSON.parse(value);
    return JSON.stringify(json) === value ? json : undefined;
  } catch {
    return undefined;
  }
}
