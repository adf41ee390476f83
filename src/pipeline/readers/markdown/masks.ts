/** Masks parts of a text in Markdown that its parser must not see: HTML tables, and paragraphs with too many marks. */

/** Characters for private use, of which one that the text does not have marks the masks. */
const FIRST = 0xe000;
const LAST = 0xf8ff;

/** The part that a mask replaces. */
export interface Mask {
  kind: 'table' | 'paragraph';
  number: number;
}

/** Makes and reads the masks of one text. */
export class Masks {
  readonly #mark: string;

  constructor(mark: string) {
    this.#mark = mark;
  }

  /** Returns a mask for a line of its own. */
  mask({ kind, number }: Mask): string {
    return `${this.#mark}${kind}${number}${this.#mark}`;
  }

  /** Returns the part that a mask replaces; null for lines that are no mask. */
  read(line: string): Mask | null {
    const [, kind, number] = line.trim().startsWith(this.#mark)
      ? (/^\s*.(table|paragraph)(\d+).\s*$/u.exec(line) ?? [])
      : [];
    return number === undefined
      ? null
      : { kind: kind === 'table' ? 'table' : 'paragraph', number: Number(number) };
  }
}

/** Returns masks for a text. One with every character for private use is no text: its masks are read as words. */
export function masksFor(text: string): Masks {
  const used = new Set(text.match(/[\ue000-\uf8ff]/gu));
  let code = FIRST;
  while (code < LAST && used.has(String.fromCharCode(code))) code += 1;
  return new Masks(String.fromCharCode(code));
}
