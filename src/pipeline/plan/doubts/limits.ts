/**
 * Limits of the stage `doubts`: what bounds work or size. `_UNITS` are UTF-16 units, `_HAN` widths of a Han character. A real
 * case is how far the limit can be moved before a real plan reads otherwise, measured over 183 plans on 2026-11-29.
 */

/** Fewest sections printed twice that show a list of contents or the whole text a second time. Fewest real case: 4. */
export const FEWEST_REPEATED_SECTIONS = 4;
/** Fewest clauses without a full stop that are many. Fewest real case: 11. */
export const FEWEST_UNENDED_CLAUSES = 8;
/** A longer clause holds several that lost their line ends. Longest real case: 1935. */
export const LONGEST_CLAUSE_UNITS = 3_000;
/** Fewest clauses on one line that were cut apart at their marks. Fewest real case: 10. */
export const FEWEST_CLAUSES_ON_A_LINE = 8;
/** Fewest lines of a page that holds no document. Fewest real case: 80. */
export const FEWEST_LINES_OF_PAGE = 20;
/** Fewest lines of it that can only be of a page. Fewest real case: 39. */
export const FEWEST_PARTS_OF_PAGE = 5;
