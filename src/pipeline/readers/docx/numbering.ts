/** Reads the lists of a file (`w:numbering`): how the numbers of each level look, and where they begin. */
import type { Styles } from './styles.ts';
import { attributeOf, child, childrenOf, numberOf, toggleOf, wholeNumber } from './tree.ts';
import type { Element } from './xml-names.ts';

/** How the numbers of one level of a list look. */
export interface Level {
  start: number;
  format: string;
  /** Pattern of a format of its own: `001, 002, 003, ...`. */
  custom: string | undefined;
  /** Text with %1 to %9 for the numbers of the levels. */
  text: string;
  /** 1-based level behind which the numbers begin again; 0 never; null behind every higher level. */
  restart: number | null;
  /** All numbers in the text are decimal. */
  isLegal: boolean;
  follow: 'tab' | 'space' | 'nothing';
  /** Font of the number: bullets are letters of symbol fonts. */
  font: string | undefined;
  isHidden: boolean;
  /** Style whose paragraphs are on this level. */
  style: string | undefined;
}

/** A list of the file. Lists with the same `counters` go on counting from each other. */
export interface List {
  id: number;
  counters: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew where this list is used first. */
  startOverrides: ReadonlyMap<number, number>;
}

const LEVELS = 9;
/** Characters of the text of a level that are read. */
const MAX_TEXT = 100;

/** The lists of a file. */
export class Numbering {
  readonly #abstract = new Map<string, Element>();
  readonly #nums = new Map<number, Element>();
  readonly #lists = new Map<number, List | null>();
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #styles: Styles;

  constructor(root: Element | null, styles: Styles) {
    this.#styles = styles;
    for (const each of root?.children ?? []) {
      const id = wholeNumber(each.attributes['w:numId']);
      const abstractId = each.attributes['w:abstractNumId'];
      if (each.name === 'w:abstractNum' && abstractId !== undefined) this.#abstract.set(abstractId, each);
      else if (each.name === 'w:num' && id !== undefined && !this.#nums.has(id)) this.#nums.set(id, each);
    }
  }

  /** Returns the list of that id; null where the file defines none. */
  list(id: number): List | null {
    const known = this.#lists.get(id);
    if (known !== undefined) return known;
    const list = this.#readList(id);
    this.#lists.set(id, list);
    return list;
  }

  #readList(id: number): List | null {
    const num = this.#nums.get(id);
    const counters = this.#definitionOf(attributeOf(num, 'w:abstractNumId'));
    if (!num || counters === undefined) return null;
    const levels = new Map(this.#levelsOf(counters));
    const startOverrides = new Map<number, number>();
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      const index = wholeNumber(override.attributes['w:ilvl']);
      if (index === undefined || index < 0 || index >= LEVELS) continue;
      const level = child(override, 'w:lvl');
      if (level) levels.set(index, readLevel(level));
      const start = numberOf(override, 'w:startOverride');
      if (start !== undefined) startOverrides.set(index, start);
    }
    return { id, counters, levels, startOverrides };
  }

  /** Returns the id of a definition, or of the one that its numbering style leads to. */
  #definitionOf(id: string | undefined): string | undefined {
    const definition = id === undefined ? undefined : this.#abstract.get(id);
    if (!definition) return undefined;
    const style = attributeOf(definition, 'w:numStyleLink');
    if (style === undefined || child(definition, 'w:lvl')) return id;
    const linked = attributeOf(this.#nums.get(this.#styles.listOf(style).id ?? 0), 'w:abstractNumId');
    return linked !== undefined && this.#abstract.has(linked) ? linked : id;
  }

  #levelsOf(id: string): Map<number, Level> {
    const known = this.#levels.get(id);
    if (known) return known;
    const levels = new Map<number, Level>();
    for (const element of childrenOf(this.#abstract.get(id), 'w:lvl')) {
      const index = wholeNumber(element.attributes['w:ilvl']);
      if (index !== undefined && index >= 0 && index < LEVELS) levels.set(index, readLevel(element));
    }
    this.#levels.set(id, levels);
    return levels;
  }
}

function readLevel(element: Element): Level {
  const format = formatOf(element);
  const fonts = child(child(element, 'w:rPr'), 'w:rFonts')?.attributes;
  const follow = attributeOf(element, 'w:suff');
  const text = child(element, 'w:lvlText')?.attributes;
  const isPicture = format.val === 'bullet' && child(element, 'w:lvlPicBulletId') !== undefined;
  return {
    start: numberOf(element, 'w:start') ?? 0,
    format: format.val,
    custom: format.pattern,
    text: isPicture ? '•' : (text?.['w:val'] ?? '').slice(0, MAX_TEXT),
    restart: numberOf(element, 'w:lvlRestart') ?? null,
    isLegal: toggleOf(element, 'w:isLgl') ?? false,
    follow: follow === 'space' || follow === 'nothing' ? follow : 'tab',
    font: isPicture ? undefined : (fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']),
    isHidden: toggleOf(child(element, 'w:rPr'), 'w:vanish') ?? false,
    style: attributeOf(element, 'w:pStyle'),
  };
}

/** Returns the format of a level. Newer formats stand in an alternative with a form for older programs. */
function formatOf(element: Element): { val: string; pattern: string | undefined } {
  const alternative = child(child(element, 'mc:AlternateContent'), 'mc:Choice');
  const attributes = (child(alternative, 'w:numFmt') ?? child(element, 'w:numFmt'))?.attributes;
  return { val: attributes?.['w:val'] ?? 'decimal', pattern: attributes?.['w:format'] };
}
