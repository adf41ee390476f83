/**
 * Limits of the stage `front`: what bounds work or size. `_UNITS` are UTF-16 units, `_HAN` widths of a Han character. A real
 * case is how far the limit can be moved before a real plan reads otherwise, measured over 183 plans on 2026-11-29.
 */

/** Longest first line of a name that is broken over two. Longest real case: 16. */
export const LONGEST_FIRST_LINE_OF_NAME_UNITS = 40;

/** Most lines of a title. Most real case: 4. */
export const MOST_TITLE_LINES = 4;
/** Shortest title that needs no line above it once the name of the issuer is taken off. Shortest real case: 10. */
export const SHORTEST_REST_OF_TITLE_UNITS = 8;
/** Shortest first line of such a title: words of a menu are shorter. Shortest real case: 9. */
export const SHORTEST_FIRST_LINE_UNITS = 7;
/** Shortest line of a title: a name set from top to bottom has one character a line. Shortest real case: 3. */
export const SHORTEST_TITLE_LINE_UNITS = 2;
/** Shortest title on one line: `甲市人民政府` / `工作报告`. Shortest real case: 12. */
export const SHORTEST_WHOLE_TITLE_UNITS = 10;

/**
 * Lines below the title of a notice among which its number, addressees, date or text stands. No plan measured depends
 * on it.
 */
export const MOST_LINES_BELOW_NOTICE = 5;

/** Shortest title that a notice names. Shortest real case: 10. */
export const SHORTEST_NAMED_TITLE_UNITS = 4;
/** Longest part of a sentence that names what it carries. Longest real case: 24. */
export const LONGEST_OPENING_UNITS = 600;

/** Shortest words that count as printed twice: 谢谢 is no such line. Shortest real case: 7. */
export const SHORTEST_COPY_CHARACTERS = 4;
/** Longest line that is compared with itself. Longest real case: 225. */
export const LONGEST_DOUBLED_UNITS = 300;

/** Longest value below its label. Longest real case: 59. */
export const LONGEST_VALUE_BELOW_UNITS = 80;
/** Shortest title below a label without value that is the title of the document. Shortest real case: 10. */
export const SHORTEST_TITLE_BELOW_UNITS = 8;

/** Shortest line that is the title because of its size. Shortest real case: 5. */
export const SHORTEST_PROMINENT_UNITS = 5;
/** Longest such line. Longest real case: 39. */
export const LONGEST_PROMINENT_UNITS = 80;
/** More short lines in a row are a menu. Most real case: 2. */
export const MOST_SHORT_LINES = 4;
/** Most lines of a title that is found by its size. Most real case: 2. */
export const MOST_PROMINENT_LINES = 3;

/**
 * Lines between a list of files and the number or addressees of the notice below it. No plan measured depends on it.
 */
export const MOST_LINES_BELOW_LIST = 6;

/** Most lines at the beginning of a file whose labels count though they were left out: keys that a crawler wrote. Most real case: 5. */
export const MOST_LINES_OF_KEYS = 12;

/** Fewest names of people in a row that tell it from words set apart. Fewest real case: 3. */
export const FEWEST_PEOPLE_IN_ROW = 2;

/** Shortest line of a title that is set over two with an empty line between them. Shortest real case: 10. */
export const SHORTEST_SPREAD_TITLE_UNITS = 8;
