/**
 * Limits of the stage `paragraphs`: what bounds work or size. `_UNITS` are UTF-16 units, `_HAN` widths of a Han character. A real
 * case is how far the limit can be moved before a real plan reads otherwise, measured over 161 plans on 2026-11-29.
 */

/** Narrowest line that tells the width of the page, in Han. Narrowest real case: 17. */
export const NARROWEST_LINE_HAN = 15;
/** Widest page, in Han. Widest real case: 62, a landscape page in small print. */
export const WIDEST_PAGE_HAN = 80;
/** Fewest lines that stop in mid-sentence in a text that is broken into lines. Fewest real case: 20. */
export const FEWEST_OPEN_LINES = 6;
/**
 * Most lines that run together in one where a text lost some of its line ends; wider ones are paragraphs. Most real
 * case: 2.
 */
export const MOST_LINES_IN_ONE = 3;
/**
 * Most by which lines of one page differ, in Han: punctuation is not broken off, digits are narrower. Most real case:
 * 4.
 */
export const MOST_RAGGED_HAN = 4;
/** Fewest lines of which a share is taken. No plan measured depends on it. */
export const FEWEST_COUNTED_LINES = 5;

/** Lines before and after a paragraph that show how those near it begin. Most real case: 43. */
export const MOST_LINES_NEAR = 60;
/** Most by which leads of the same build differ in length, in UTF-16 units. Most real case: 3. */
export const MOST_UNITS_APART = 3;

/** Shortest line without mark and punctuation that is the first part of a broken paragraph. Shortest real case: 25. */
export const SHORTEST_BROKEN_LINE_UNITS = 25;
/** Most lines of a paragraph that is put together; a text without a full stop stays cheap. Most real case: 124. */
export const MOST_PARAGRAPH_LINES = 200;
/** Fewest Latin letters of a line without Han that is of another language. No plan measured depends on it. */
export const FEWEST_LATIN_LETTERS = 8;

/** Most lines over which a sentence goes on that a page breaks. Most real case: 3. */
export const MOST_LINES_TO_STOP = 3;

/** Longest title of an annex on the line below its mark. Longest real case: 28. */
export const LONGEST_ANNEX_TITLE_UNITS = 40;
/** Longest second line of a heading. Longest real case: 28. */
export const LONGEST_SECOND_LINE_UNITS = 36;

/** Longest indent of the first line of a printed paragraph, in widths of a character. Longest real case: 2. */
export const LONGEST_OUTDENT_EM = 3;
/** Narrowest printed line without an indent that is full, in widths of a character. Narrowest real case: 28. */
export const NARROWEST_FULL_LINE_EM = 20;
/** Longest paragraph of a page that goes on: a longer one is a page without line ends. Longest real case: 420. */
export const LONGEST_PRINTED_PARAGRAPH_UNITS = 1_500;

/** Fewest headings of a list that stand on lines of their own, where these show where a wide one ends. No plan measured depends on it. */
export const FEWEST_BLOCK_HEADINGS = 2;
