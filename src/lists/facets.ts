/** Filters over a list. */

/** A filter: the rows' attribute `data-<name>` contains the chosen value. */
export interface Facet {
  name: string;
  label: string;
  /** `lang`: of the words, where it is not that of the page. */
  options: readonly { value: string; words: string; lang?: string }[];
}
