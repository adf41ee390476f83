/** Where the index of similar clauses is, and how its parts name the clauses. */

/** Folder of a part, from 0, below `search/`: Pagefind needs much memory to make an index, so a large corpus has several, asked as one. */
export const similarFolder = (part: number) => `similar/${part}/`;

/** Path below `search/` of the names. */
export const SIMILAR_NAMES = 'similar/names.json';

/** For each part the number of the record by the name that Pagefind gave it. */
export type SimilarNames = readonly Readonly<Record<string, number>>[];
