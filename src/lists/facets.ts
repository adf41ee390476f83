/** Filters over a list. */

/** A filter: the rows' attribute `data-<name>` contains the chosen value. */
export interface Facet {
  name: string;
  label: string;
  options: readonly { value: string; words: string }[];
}
