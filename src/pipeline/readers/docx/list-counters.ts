/** Counts the paragraphs of lists and prints their numbers as Word does. */
import { formatCustom, formatNumber } from './number-formats.ts';
import type { Level, List, Numbering } from './numbering.ts';
import type { ListLink, ParagraphLook } from './styles.ts';
import { printSymbols } from './symbols.ts';

/** What the counters tell their reader. */
export interface ListEvents {
  /** A paragraph is of a list that the file does not define. */
  undefinedList: (id: number) => void;
  unknownFormat: (format: string) => void;
  unknownSymbol: (symbol: string) => void;
}

/** Characters of a number: nine levels of letters, each thirty times. A longer one would fill the memory, paragraph by paragraph. */
const MAX_LABEL = 300;

/** Full-width punctuation brings its own room: no space is added behind it. */
const ENDS_WIDE = /[\u3000-\u303f\uff00-\uffef]$/u;

/** The numbers of the lists of a file, in the order of its paragraphs. */
export class ListCounters {
  readonly #numbering: Numbering;
  readonly #events: ListEvents;
  /** Numbers by list and level; a level that began anew has none. */
  readonly #values = new Map<string, (number | undefined)[]>();
  /** Lists whose own start numbers were applied, by list and level. */
  readonly #started = new Set<string>();

  constructor(numbering: Numbering, events: ListEvents) {
    this.#numbering = numbering;
    this.#events = events;
  }

  /** Counts a paragraph; returns its number with the space behind it, or '' for a paragraph of no list. */
  next(direct: ListLink, look: ParagraphLook): string {
    const id = direct.id ?? look.list.id;
    if (id === undefined || id === 0) return '';
    const list = this.#numbering.list(id);
    if (!list) {
      this.#events.undefinedList(id);
      return '';
    }
    const index = direct.level ?? levelByStyle(list, look, direct) ?? look.list.level ?? 0;
    const level = list.levels.get(index);
    if (!level) return '';
    this.#count(list, index, level);
    if (level.isHidden) return '';
    const label = this.#label(list, level).slice(0, MAX_LABEL);
    if (label.trim() === '') return '';
    return level.follow === 'nothing' || ENDS_WIDE.test(label) ? label : `${label.trimEnd()} `;
  }

  #count(list: List, index: number, level: Level): void {
    const values = this.#values.get(list.counters) ?? [];
    this.#values.set(list.counters, values);
    const start = this.#startOf(list, index);
    const before = values[index];
    values[index] = start ?? (before === undefined ? level.start : before + 1);
    for (let lower = index + 1; lower < 9; lower++) {
      const restart = list.levels.get(lower)?.restart ?? null;
      if (restart === null || (restart > 0 && index < restart)) values[lower] = undefined;
    }
  }

  /** Returns the number that a level begins with where a list with own start numbers is used first. */
  #startOf(list: List, index: number): number | undefined {
    const start = list.startOverrides.get(index);
    const key = `${list.id} ${index}`;
    if (start === undefined || this.#started.has(key)) return undefined;
    this.#started.add(key);
    return start;
  }

  #label(list: List, level: Level): string {
    if (level.format === 'bullet') return this.#bullet(level);
    const values = this.#values.get(list.counters) ?? [];
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at);
      if (!shown) return '';
      // A level that was not used yet shows its first number.
      const value = values[at] ?? list.startOverrides.get(at) ?? shown.start;
      // 01 is decimal already.
      const isDecimal = level.isLegal && shown.format !== 'decimalZero';
      return isDecimal ? String(value) : this.#print(value, shown);
    });
  }

  /** Returns the bullet of a level. Word writes hollow ones as the letter o; other private characters are bullets, too. */
  #bullet({ text, font }: Level): string {
    if (text === 'o') return '○';
    return printSymbols(text, font, this.#events.unknownSymbol, true).replace(/[\ue000-\uf8ff]/gu, '•');
  }

  #print(value: number, { format, custom }: Level): string {
    const printed = format === 'custom' ? formatCustom(value, custom ?? '') : formatNumber(value, format);
    if (printed === null) this.#events.unknownFormat(format);
    return printed ?? String(value);
  }
}

/** Returns the level that is tied to the style of a paragraph, or to a style below it. */
function levelByStyle(list: List, look: ParagraphLook, direct: ListLink): number | undefined {
  if (direct.id !== undefined) return undefined;
  for (const style of look.styles)
    for (const [index, level] of list.levels) if (level.style === style) return index;
  return undefined;
}
