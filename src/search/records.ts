/** What is searched, and how it lies on the server: written by the index builder, read by the client. */

/** A searchable record: a clause, or the heading of a section. */
export interface SearchRecord {
  plan: string;
  kind: 'clause' | 'title';
  /** Id of the clause or section. */
  id: string;
  /** Printed locus and title of the section it stands in. */
  locus: string;
  title: string;
  type: string | null;
  themes: readonly string[];
  /** Agencies that the clause names, as they are called now. */
  agencies: readonly string[];
  /** Of the plan: first and last year (`2016–2020`), level of government. */
  period: string | null;
  level: string | null;
  text: string;
}

/** A plan as the search knows it. `first` is the number of its first record. */
export interface SearchPlan {
  id: string;
  title: string;
  name: { zh: string; en: string };
  colour: number;
  period: string | null;
  level: string | null;
  first: number;
}

/** `search/records.json`: the table of records. Record numbers run through all plans. */
export interface SearchTable {
  plans: SearchPlan[];
  /** Agencies, which rows name by their place in this list. */
  agencies: string[];
  /** Groups of forms that mean the same. */
  aliases: string[][];
  /** Number of the first record of each block file `search/text/<n>.json`; the last item is the number of records. */
  blocks: number[];
  /** Whether the whole text is smaller than what an index costs: then it is read whole. */
  scan: boolean;
}

/** `search/fragments.json`: Pagefind's name of each record, in order. */
export type FragmentNames = string[];

/** One record in a block file: kind (0 title, 1 clause), id, locus, title, type, themes, agencies, text. */
export type BlockRow = [0 | 1, string, string, string, string | null, string[], number[], string];

/** Characters of text after which a new block begins: many are read at once, or only those of the hits. */
export const BLOCK_LENGTH = { scan: 24_000, index: 8_000 };

/** Characters of a whole text up to which reading it costs less than an index: Pagefind's engine alone is 68 kB. */
export const SCAN_LENGTH = 150_000;

/** Record numbers at which blocks of at most `limit` characters begin, with the number of records at the end. */
export function cutBlocks(lengths: readonly number[], limit: number): number[] {
  const starts = [0];
  let size = 0;
  lengths.forEach((length, index) => {
    if (size > 0 && size + length > limit) {
      starts.push(index);
      size = 0;
    }
    size += length;
  });
  return [...starts, lengths.length];
}
