/** Resolves the styles of a file: what a paragraph and its runs look like when nothing is set on them directly. */
import { withExamples } from '../../text/with-examples.ts';
import { attributeOf, child, childrenOf, numberOf, toggleOf } from './tree.ts';
import type { Element } from './xml-names.ts';

/** Looks of a run; left out where nothing says so. */
export interface RunLook {
  bold?: boolean | undefined;
  hidden?: boolean | undefined;
  /** Points. */
  size?: number | undefined;
  raised?: boolean | undefined;
  font?: string | undefined;
}

/** A list that a paragraph belongs to. `id` 0 takes it out of the list of its style. */
export interface ListLink {
  id: number | undefined;
  level: number | undefined;
}

/** Looks of a paragraph, with what its style and the styles below give. */
export interface ParagraphLook {
  /** Level of a heading, 1 the highest; null for body text. */
  heading: number | null;
  isTitle: boolean;
  /** An entry or the heading of a list of contents. */
  isContents: boolean;
  /** Words of somebody else, set apart. */
  isQuote: boolean;
  centred: boolean;
  list: ListLink;
  /** Ids of the style and the styles below it. */
  styles: readonly string[];
  run: RunLook;
}

const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/iu;
const TITLE_NAME = /^(?:title|标题|文档标题)$/iu;
const QUOTE_NAME = withExamples(
  /^(?:intense quote|quote|block text|引文|明显引用|引用)$/iu,
  `intense␣quote quote block␣text 引文 明显引用 引用`,
  `又intense␣quote intense␣quote等`,
);
const CONTENTS_NAME = withExamples(
  /^(?:toc|目录)\s*(?:[1-9]|heading|标题)$/iu,
  `toc1 目录1 tocheading toc标题`,
  `又toc1 toc1等`,
);

/** Styles based on each other; Word allows eleven. */
const MAX_CHAIN = 32;

/** The styles of a file. */
export class Styles {
  readonly #byId = new Map<string, Element>();
  readonly #defaults: { paragraph?: string; character?: string } = {};
  readonly #documentRun: RunLook;
  readonly #documentParagraph: Element | undefined;
  readonly #paragraphs = new Map<string, ParagraphLook>();
  readonly #characters = new Map<string, RunLook>();

  constructor(root: Element | null) {
    const defaults = child(root ?? undefined, 'w:docDefaults');
    this.#documentRun = readRunLook(child(child(defaults, 'w:rPrDefault'), 'w:rPr'));
    this.#documentParagraph = child(child(defaults, 'w:pPrDefault'), 'w:pPr');
    for (const style of childrenOf(root ?? undefined, 'w:style')) {
      const { 'w:styleId': id, 'w:type': type, 'w:default': isDefault } = style.attributes;
      if (id === undefined || this.#byId.has(id)) continue;
      this.#byId.set(id, style);
      if (!/^(?:1|true|on)$/u.test(isDefault ?? '')) continue;
      if (type === 'paragraph') this.#defaults.paragraph ??= id;
      else if (type === 'character') this.#defaults.character ??= id;
    }
  }

  /** Returns the looks of a paragraph style; of the default style where the file has none of that id. */
  paragraph(id: string | undefined): ParagraphLook {
    const used = id !== undefined && this.#byId.has(id) ? id : (this.#defaults.paragraph ?? '');
    const known = this.#paragraphs.get(used);
    if (known) return known;
    const look = this.#readParagraph(used);
    this.#paragraphs.set(used, look);
    return look;
  }

  /** Returns the looks of a run: set directly, by its style, or by the style of its paragraph. */
  run(properties: Element | undefined, paragraph: ParagraphLook, row: RunLook = {}): RunLook {
    const direct = readRunLook(properties);
    const style = this.#character(attributeOf(properties, 'w:rStyle'));
    const around = paragraph.run;
    const base = this.#documentRun;
    return {
      bold: direct.bold ?? (row.bold || base.bold || toggled(around.bold, style.bold)),
      hidden: direct.hidden ?? (base.hidden || toggled(around.hidden, style.hidden)),
      size: direct.size ?? style.size ?? around.size ?? row.size ?? base.size,
      raised: direct.raised ?? style.raised ?? around.raised ?? base.raised,
      font: direct.font ?? style.font ?? around.font ?? base.font,
    };
  }

  /** Returns the looks that a table style gives to the runs of head rows. */
  headRow(tableStyle: string | undefined): RunLook {
    for (const style of this.#chain(tableStyle))
      for (const part of childrenOf(style, 'w:tblStylePr'))
        if (part.attributes['w:type'] === 'firstRow') return { bold: readRunLook(child(part, 'w:rPr')).bold };
    return {};
  }

  /** Returns the list that a numbering style names. */
  listOf(id: string | undefined): ListLink {
    return this.#paragraphList(this.#chain(id));
  }

  #character(id: string | undefined): RunLook {
    const used = id ?? this.#defaults.character ?? '';
    const known = this.#characters.get(used);
    if (known) return known;
    const look = mergeRuns(this.#chain(used).map((style) => readRunLook(child(style, 'w:rPr'))));
    this.#characters.set(used, look);
    return look;
  }

  #readParagraph(id: string): ParagraphLook {
    const chain = this.#chain(id);
    const properties = chain.map((style) => child(style, 'w:pPr'));
    const names = chain.map((style) => attributeOf(style, 'w:name') ?? '');
    const outline = first(properties, (each) => numberOf(each, 'w:outlineLvl'));
    const named = first(names, (name) => HEADING_NAME.exec(name)?.[1]);
    return {
      heading: headingOf(outline) ?? (outline === undefined && named !== undefined ? Number(named) : null),
      isTitle: TITLE_NAME.test(names[0] ?? ''),
      isContents: names.some((name) => CONTENTS_NAME.test(name)),
      isQuote: names.some((name) => QUOTE_NAME.test(name)),
      centred: isCentred(
        first([...properties, this.#documentParagraph], (each) => attributeOf(each, 'w:jc')),
      ),
      list: this.#paragraphList(chain),
      styles: chain.map(({ attributes }) => attributes['w:styleId'] ?? ''),
      run: mergeRuns(chain.map((style) => readRunLook(child(style, 'w:rPr')))),
    };
  }

  #paragraphList(chain: readonly Element[]): ListLink {
    const lists = chain.map((style) => child(child(style, 'w:pPr'), 'w:numPr'));
    return {
      id: first(lists, (list) => numberOf(list, 'w:numId')),
      level: first(lists, (list) => numberOf(list, 'w:ilvl')),
    };
  }

  /** Returns a style and those it is based on, the nearest first. */
  #chain(id: string | undefined): Element[] {
    const chain = new Set<Element>();
    let style = this.#byId.get(id ?? '');
    while (style && !chain.has(style) && chain.size < MAX_CHAIN) {
      chain.add(style);
      style = this.#byId.get(attributeOf(style, 'w:basedOn') ?? '');
    }
    return [...chain];
  }
}

/** Returns the level of a heading, 1 the highest; null for body text (9) and where nothing is said. */
export function headingOf(outline: number | undefined): number | null {
  return outline !== undefined && outline >= 0 && outline < 9 ? outline + 1 : null;
}

/** True for the alignment of centred text. */
export function isCentred(alignment: string | undefined): boolean {
  return alignment === 'center';
}

function readRunLook(properties: Element | undefined): RunLook {
  if (!properties || properties.children.length === 0) return NO_LOOK;
  const size = numberOf(properties, 'w:sz');
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const align = attributeOf(properties, 'w:vertAlign');
  return {
    bold: toggleOf(properties, 'w:b'),
    hidden: toggleOf(properties, 'w:vanish'),
    size: size !== undefined && size > 0 ? size / 2 : undefined,
    raised: align === undefined ? undefined : align === 'superscript',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  };
}

const NO_LOOK: RunLook = Object.freeze({});

/** Two styles that both set a property switch it off again. */
const toggled = (one: boolean | undefined, other: boolean | undefined) => (one ?? false) !== (other ?? false);

function mergeRuns(looks: readonly RunLook[]): RunLook {
  return {
    bold: first(looks, ({ bold }) => bold),
    hidden: first(looks, ({ hidden }) => hidden),
    size: first(looks, ({ size }) => size),
    raised: first(looks, ({ raised }) => raised),
    font: first(looks, ({ font }) => font),
  };
}

/** Returns the first result that is not undefined. */
function first<Item, Result>(
  items: readonly Item[],
  take: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = take(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
