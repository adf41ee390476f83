/**
 * Limits of the stage `tokens`: what bounds work or size. `_UNITS` are UTF-16 units, `_HAN` widths of a Han character. A real
 * case is how far the limit can be moved before a real plan reads otherwise, measured over 154 plans on 2026-11-29.
 */

/** A longer line may be a document that lost its line ends. Longest real case: 2,400. */
export const LONGEST_PARAGRAPH_UNITS = 2_500;
/** A line that is most of its text is such a document from this length. No plan measured depends on it. */
export const SHORTEST_WHOLE_TEXT_UNITS = 300;
/** Longest heading before a lower one on the same line. Longest real case: 26. */
export const LONGEST_HEADING_BEFORE_ANOTHER_UNITS = 30;
/** Narrowest line of a document put together without line ends, in Han. Narrowest real case: 55. */
export const NARROWEST_RUN_HAN = 15;
/** Most by which its lines are narrower than the widest. Most real case: 1. */
export const MOST_RAGGED_RUN_HAN = 2;
/** Lines at the beginning that may hold title, number, date and addressees in one. Most real case: 7. */
export const MOST_HEAD_LINES = 8;
/** Shortest line that is searched for several parts of the front matter. Shortest real case: 16. */
export const SHORTEST_GLUED_HEAD_UNITS = 12;
/**
 * Longest beginning of a line that holds title, number, addressees and the words of a notice. Longest real case: 787.
 */
export const LONGEST_GLUED_HEAD_UNITS = 2_000;

/** Longest line of the front matter that is no paragraph. Longest real case: 57. */
export const LONGEST_FRONT_LINE_UNITS = 60;
/** Longest title that says what it is about: `甲市人民政府关于…的通知`. Longest real case: 83. */
export const LONGEST_TITLE_ABOUT_UNITS = 120;
/** Longest line of who printed a document and when. Longest real case: 27. */
export const LONGEST_PRINTED_UNITS = 180;
/** Longest line that only names a section of the notice or the plan. Longest real case: 4. */
export const LONGEST_SECTION_NAME_UNITS = 24;
/** Longest line of addressees. Longest real case: 127. */
export const LONGEST_ADDRESSEES_UNITS = 160;
/** Longest line of copies: there may be many bodies. Longest real case: 400. */
export const LONGEST_COPIES_UNITS = 400;

/** Longest lead where those beside it are of the same build. Longest real case: 36. */
export const LONGEST_LIKE_LEAD_UNITS = 36;
/** Shortest text behind a word and a colon that heads it: what is shorter is the value of a label. Shortest real case: 13. */
export const SHORTEST_TEXT_BEHIND_COLON_UNITS = 12;
/** Longest name of works before a colon: `2.乙市博物馆世界一流博物馆创建工程：…` Longest real case: 19. */
export const LONGEST_WORK_NAME_UNITS = 30;

/** Longest mark that a line is searched for, with its spaces. Longest real case: 20. */
export const LONGEST_MARK_UNITS = 60;

/** Longest heading on a line of its own. Longest real case: 52. */
export const LONGEST_BLOCK_HEADING_UNITS = 60;
/** Longest title before a colon; longer words introduce a list. Longest real case: 16. */
export const LONGEST_COLON_TITLE_UNITS = 16;

/** Longest words that can be more than a paragraph with a mark. Longest real case: 400, the copies of an imprint. */
export const LONGEST_CLASSIFIED_UNITS = 420;

/** Fewest pieces of broken marks, dates and brackets that show that a page breaks its lines. Not measured yet. */
export const FEWEST_BROKEN_PIECES = 8;
/** Most pieces of one token. Not measured yet. */
export const MOST_PIECES = 60;
/** Shortest line of text that a number below it goes on. Not measured yet. */
export const SHORTEST_BROKEN_TEXT_UNITS = 12;

/** Shortest line that may be a text without its line ends, of which the lines below are a second copy. Shortest real case: 118. */
export const SHORTEST_FLAT_UNITS = 100;
/** Lines above the first such line. Most real case: 7. */
export const MOST_LINES_ABOVE_COPY = 40;
/** Most lines of such a text: a page of the print each. Most real case: 7. */
export const MOST_FLAT_LINES = 60;
/** Most lines that are tried as the first of the second copy. Bounds work. */
export const MOST_COPY_STARTS = 8;
/** Shortest first line of the second copy. Shortest real case: 11. */
export const SHORTEST_COPIED_UNITS = 6;
/** Fewest lines of the second copy. Fewest real case: 5. */
export const FEWEST_COPIED_LINES = 4;
/** Most lines in a row that only the second copy has. No plan measured depends on it. */
export const MOST_UNCOPIED_LINES = 40;
