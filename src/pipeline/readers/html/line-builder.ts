/**
 * Builds the text of one line after another from runs of text, with white space as browsers collapse it: a run of blanks
 * becomes one blank, none at either end of a line. Ideographic and no-break spaces are characters and stay.
 */
import { withExamples } from '../../text/with-examples.ts';
import type { TextStyle } from './inline-style.ts';

/** A line with what its characters look like. Counts leave white space out. */
export interface BuiltLine {
  text: string;
  characters: number;
  bold: number;
  /** Characters of links. */
  linked: number;
  /** Characters of each size, by points. */
  sizes: ReadonlyMap<number, number>;
  /** UTF-16 units at the beginning that are an automatic number. */
  generated: number;
}

const BLANKS = /[ \t\n\r\f]+/gu;
/** Ideographs before the line end of a source that is wrapped at some width: between two of them it is not shown. */
const WRAPPED = /[\p{Script=Han}，、；]$/u;
const IDEOGRAPH = /^\p{Script=Han}/u;
/** Fewest characters of a line of a wrapped source; the end of a shorter one separates words. */
const WRAP_WIDTH = 24;
const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [String(digit), raised])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '(': '⁽',
  ')': '⁾',
};

/** Digits set above the line that are note numbers or exponents: `1`, `-2`, `1,2`. */
export const RAISED_NUMBER = withExamples(
  /^\s*(?:[-−+]?\d{1,3}|\(\d{1,3}\))(?:\s*[,，、]\s*\d{1,3}){0,8}\s*$/u,
  `3 -3 −3 (3) 3,3 3，3`,
  `又3 3等`,
);

/** Returns the characters of a note number or exponent in their raised forms: ¹, ⁽²⁾, ⁻³. */
export function raise(text: string): string {
  return text.replace(/[0-9+\-−()]/gu, (character) => RAISED[character] ?? character);
}

/** Collects the runs of a line; `take` returns it and begins the next. */
export class LineBuilder {
  #text = '';
  #blank = false;
  #number = '';
  #characters = 0;
  #bold = 0;
  #linked = 0;
  #sizes = new Map<number, number>();

  /** True when the line has no character yet besides white space. */
  get isEmpty(): boolean {
    return this.#characters === 0;
  }

  /** UTF-16 units of the line so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Returns the words of the line from a UTF-16 offset on. */
  textFrom(offset: number): string {
    return this.#text.slice(offset);
  }

  /** Sets the automatic number that is shown before the words of the line. */
  number(number: string): void {
    if (this.isEmpty) this.#number = number;
  }

  /** Adds text within a line; blanks in it collapse. */
  add(text: string, style: TextStyle, isLink: boolean): void {
    let from = 0;
    for (const { index, 0: blanks } of text.matchAll(BLANKS)) {
      const before = text.slice(from, index);
      this.#put(before, style, isLink);
      from = index + blanks.length;
      this.#blank ||= !(/[\n\r]/u.test(blanks) && isWrapped(before, text.slice(from, from + 2)));
    }
    this.#put(text.slice(from), style, isLink);
  }

  /** Adds text whose white space is shown as it is; it has no line ends. */
  addPreformatted(text: string, style: TextStyle, isLink: boolean): void {
    this.#blank = false;
    this.#append(text, style, isLink);
  }

  /** Separates what follows by a blank, as a browser sets inline boxes apart. */
  blank(): void {
    this.#blank = true;
  }

  /** Returns the line and begins the next; null for a line without characters. */
  take(): BuiltLine | null {
    const number = this.#number;
    const built: BuiltLine | null = this.isEmpty
      ? null
      : {
          text: `${number}${this.#text.replace(/[ \t]+$/u, '')}`,
          characters: this.#characters,
          bold: this.#bold,
          linked: this.#linked,
          sizes: this.#sizes,
          generated: number.length,
        };
    this.#text = '';
    this.#blank = false;
    // A list item without words of its own gives its number to the first line in it.
    if (built) this.#number = '';
    this.#characters = 0;
    this.#bold = 0;
    this.#linked = 0;
    this.#sizes = new Map();
    return built;
  }

  /** Forgets the automatic number: the item that it belongs to has ended. */
  dropNumber(): void {
    this.#number = '';
  }

  #put(text: string, style: TextStyle, isLink: boolean): void {
    if (text === '') return;
    if (this.#blank && this.#text !== '') this.#text += ' ';
    this.#blank = false;
    this.#append(text, style, isLink);
  }

  #append(text: string, style: TextStyle, isLink: boolean): void {
    this.#text += style.raised ? raise(text) : text;
    const count = text.replace(/\s+/gu, '').length;
    this.#characters += count;
    if (style.bold) this.#bold += count;
    if (isLink) this.#linked += count;
    if (style.size !== undefined) this.#sizes.set(style.size, (this.#sizes.get(style.size) ?? 0) + count);
  }
}

function isWrapped(before: string, after: string): boolean {
  return before.length >= WRAP_WIDTH && WRAPPED.test(before.slice(-2)) && IDEOGRAPH.test(after);
}
