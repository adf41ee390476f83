/** Filters over a list. */

/** A filter: the rows' attribute `data-<name>` contains the chosen value. */
export interface Facet {
  name: string;
  label: string;
  /** `lang`: of the words, where it is not that of the page. `count`: the rows that have it, where the words do not say their number. */
  options: readonly { value: string; words: string; lang?: string; count?: number }[];
}
