/** Weighs ranges of blocks: their share of the long paragraphs, and the share of links in them. */
import type { Block, BlockRange } from './blocks.ts';

/** Characters of a paragraph, outside links, that make it long; a title as long has no stop or comma. */
const LONG = 40;
const SENTENCE = /[。；！？，;,]/u;
/** Share of link characters from which on text is a list of links. */
const MOSTLY_LINKS = 0.5;

/** Weight of blocks: the characters of long paragraphs, or of all text outside links where no paragraph is long. */
export class Weights {
  readonly total: number;
  readonly hasLong: boolean;
  /** Indices of the long paragraphs. */
  readonly long: readonly number[];
  readonly #sums: Float64Array;

  constructor(blocks: readonly Block[], furniture: ReadonlySet<number>) {
    const seen = new Set<string>();
    const own = blocks.map((block, index) =>
      furniture.has(index) || block.linked > block.characters * MOSTLY_LINKS
        ? 0
        : block.characters - block.linked,
    );
    const long = own.map((characters, index) => {
      const text = blocks[index]?.text ?? '';
      // A page for screens of another size repeats the document: the first copy counts.
      if (characters < LONG || seen.has(text) || !SENTENCE.test(text)) return 0;
      seen.add(text);
      return characters;
    });
    this.long = long.flatMap((weight, index) => (weight > 0 ? [index] : []));
    this.hasLong = this.long.length > 0;
    this.#sums = prefixSums(this.hasLong ? long : own);
    this.total = this.#sums.at(-1) ?? 0;
  }

  /** Returns the share of a range in the weight of the page. */
  share({ from, to }: BlockRange): number {
    return between(this.#sums, from, to) / this.total;
  }
}

/** Share of links in the characters of a range. */
export class LinkShare {
  readonly #characters: Float64Array;
  readonly #linked: Float64Array;

  constructor(blocks: readonly Block[]) {
    this.#characters = prefixSums(blocks.map(({ characters }) => characters));
    this.#linked = prefixSums(blocks.map(({ linked }) => linked));
  }

  isMostlyLinks({ from, to }: BlockRange): boolean {
    return between(this.#linked, from, to) > between(this.#characters, from, to) * MOSTLY_LINKS;
  }
}

/** Sums of the values before each index; the last is the sum of all. */
export function prefixSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => {
    sums[index + 1] = (sums[index] ?? 0) + value;
  });
  return sums;
}

/** Sum of the values from one index to before another. */
export function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
