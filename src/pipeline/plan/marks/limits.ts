/**
 * Limits of the stage `marks`: what bounds work or size. `_UNITS` are UTF-16 units, `_HAN` widths of a Han character. A real
 * case is how far the limit can be moved before a real plan reads otherwise, measured over 183 plans on 2026-11-29.
 */

/**
 * Lines searched for the second number of a list below its first. Longest real case: an item with parts of its own on
 * 58 lines.
 */
export const MOST_LINES_AHEAD = 80;

/** Fewest headings of an outline numbered without a space: 1总则, 1.1目的. No plan measured depends on it. */
export const FEWEST_COMPACT_HEADINGS = 4;
/** Fewest of them with a point. No plan measured depends on it. */
export const FEWEST_HEADINGS_WITH_POINT = 2;

/** Fewest paragraphs in a row that are text below a table that was not read. No plan measured depends on it. */
export const FEWEST_PARAGRAPHS = 3;
/** Shortest of these paragraphs. No plan measured depends on it. */
export const SHORTEST_PARAGRAPH_UNITS = 60;
/** Widest line in the middle of the lines of such a table sorted by width, in Han. Widest real case: 18. */
export const WIDEST_MIDDLE_HAN = 22;
/** Fewest lines of such a table. No plan measured depends on it. */
export const FEWEST_UNREAD_LINES = 12;

/** Most lines of the title of a plan below the notice that carries it. No plan measured depends on it. */
export const MOST_ANNEXED_TITLE_LINES = 4;
/**
 * Most that this title may have beyond the words by which the notice names it, in UTF-16 units. No plan measured
 * depends on it.
 */
export const MOST_UNITS_MORE = 12;

/** Shortest title of an annex by which its entry in a list is known. Shortest real case: 15. */
export const SHORTEST_ANNEX_ENTRY_UNITS = 6;

/** Most lines above a subtitle, without labels: title, issuers, date. Longest real case: 8. */
export const MOST_LINES_ABOVE_SUBTITLE = 8;
/** Longest subtitle. Longest real case: 39. */
export const LONGEST_SUBTITLE_UNITS = 80;
