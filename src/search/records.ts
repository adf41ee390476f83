/** What is searched, and how it lies on the server: written by the index builder, read by the client. */

/** A searchable record: a clause, or the heading of a section. */
export interface SearchRecord {
  plan: string;
  kind: 'clause' | 'title';
  /** Id of the clause or section. */
  id: string;
  url: string;
  /** Printed locus and title of the section it stands in. */
  locus: string;
  title: string;
  type: string | null;
  themes: string[];
  text: string;
}

/** `search/records.json`: the table of records. Record numbers run through all plans. */
export interface SearchTable {
  plans: { id: string; name: { zh: string; en: string }; colour: number; first: number }[];
  /** Number of the first record of each block file `search/text/<n>.json`; the last item is the number of records. */
  blocks: number[];
  /** Pagefind's name of each record, in order. */
  fragments: string[];
}

/** One record in a block file: kind (0 title, 1 clause), id, locus, title, type, themes, text. */
export type BlockRow = [0 | 1, string, string, string, string | null, string[], string];

/** Characters of text after which a new block begins. */
export const BLOCK_LENGTH = 6000;

/** Record numbers at which blocks begin, with the number of records at the end. */
export function cutBlocks(lengths: readonly number[]): number[] {
  const starts = [0];
  let size = 0;
  lengths.forEach((length, index) => {
    if (size > 0 && size + length > BLOCK_LENGTH) {
      starts.push(index);
      size = 0;
    }
    size += length;
  });
  return [...starts, lengths.length];
}
