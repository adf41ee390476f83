/** What stands in several places: counted over all pages and files first, then written once each (`pieces.ts`). */
import { hash } from 'node:crypto';
import type { Root } from './tree.ts';

export type HtmlNode = Root | Root['children'][number];
/** What JSON holds. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Bytes from which something is worth a piece of its own, with its tags or without. */
const LEAST_BYTES = 60;
const LEAST_TEXT_BYTES = 30;

/** What is known of a node: what it is by hash, its size in bytes, and whether it holds a script, which runs only where it is. */
interface Known {
  key: string;
  size: number;
  hasScript: boolean;
}

const keyOf = (text: string) => hash('sha1', text, 'base64url').slice(0, 14);
const sizeOf = (text: string) => Buffer.byteLength(text);

/** The sentences of a text, each with its end. */
export const sentencesOf = (text: string): readonly string[] => text.match(/[^。；]+[。；]?|[。；]/gu) ?? [];

/** Counts in how many different places nodes stand: what is in one that stands in two places alike counts once. */
export class Shared {
  readonly #places = new Map<string, number>();
  readonly #known = new WeakMap<object, Known>();

  /** Notes the elements of a page. */
  notePage(root: Root): void {
    this.#know(root);
    this.#count(root);
  }

  /** Notes the values of a file. */
  noteData(value: Json): void {
    this.#knowJson(value);
    this.#countJson(value);
  }

  /** Whether several places have an element or a text. The page is one that was noted, or as one. */
  hasNode(node: HtmlNode): boolean {
    if (node.type === 'text') return this.hasText(node.value);
    const { key, size, hasScript } = this.#know(node);
    return size >= LEAST_BYTES && !hasScript && this.#isShared(key);
  }

  hasText(text: string): boolean {
    return sizeOf(text) >= LEAST_TEXT_BYTES && this.#isShared(keyOf(text));
  }

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
    if (node.type === 'text') return { key: keyOf(node.value), size: sizeOf(node.value), hasScript: false };
    if (node.type !== 'element' && node.type !== 'root') return { key: node.type, size: 0, hasScript: false };
    const children = node.children.map((child) => this.#know(child));
    const [name, properties] =
      node.type === 'root' ? ['', ''] : [node.tagName, JSON.stringify(node.properties)];
    return {
      key: keyOf(`<${name} ${properties}>${children.map(({ key }) => key).join(' ')}`),
      size: children.reduce((sum, { size }) => sum + size, sizeOf(name + properties)),
      hasScript: name === 'script' || children.some(({ hasScript }) => hasScript),
    };
  }

  /** Counts a place of something. Gives whether it is the first one, with what is within to be counted, too. */
  #isFirst({ key, size }: Pick<Known, 'key' | 'size'>): boolean {
    if (size < LEAST_TEXT_BYTES) return false;
    const places = (this.#places.get(key) ?? 0) + 1;
    this.#places.set(key, places);
    return places === 1;
  }

  #count(node: HtmlNode): void {
    if (node.type === 'text') this.#countText(node.value);
    else if ((node.type === 'element' || node.type === 'root') && this.#isFirst(this.#know(node))) {
      for (const child of node.children) this.#count(child);
      if (node.type === 'element')
        for (const value of Object.values(node.properties)) {
          const json = jsonOf(value);
          if (json !== undefined) this.noteData(json);
        }
    }
  }

  #countText(text: string): void {
    if (!this.#isFirst({ key: keyOf(text), size: sizeOf(text) })) return;
    const sentences = sentencesOf(text);
    if (sentences.length > 1)
      for (const sentence of sentences) this.#isFirst({ key: keyOf(sentence), size: sizeOf(sentence) });
  }

  #knowJson(value: Json): Known {
    if (typeof value === 'string') return { key: keyOf(value), size: sizeOf(value), hasScript: false };
    if (typeof value !== 'object' || value === null)
      return { key: String(value), size: String(value).length, hasScript: false };
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
      hasScript: false,
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
