/**
 * Limits of the stage `tables`: what bounds work or size. `_UNITS` are UTF-16 units, `_HAN` widths of a Han character. A real
 * case is how far the limit can be moved before a real plan reads otherwise, measured over 173 plans on 2026-11-29.
 */

/** In place of the column of a line that stands across the table. */
export const ACROSS = -1;

/** Rows that show how cells are set. No plan measured depends on it. */
export const MOST_ROWS_TO_TELL = 120;

/** Most words, set apart by spaces, that are one cell of a line. Most real case: 6. */
export const MOST_CELL_ATOMS = 16;
/** Most words of a line that may be a row. Most real case: 6. */
export const MOST_ROW_ATOMS = 26;

/** Fewest cells of rows that have a line across them. No plan measured depends on it. */
export const FEWEST_GROUPED_CELLS = 3;
/** Longest line across a table whose cells are set apart by tabs. No plan measured depends on it. */
export const LONGEST_ACROSS_UNITS = 60;
/** Most lines without tabs inside a row. Most real case: 6. */
export const MOST_LINES_INSIDE_ROW = 12;
/** Lines that show how many cells rows have. Most real case: 17. */
export const MOST_LINES_TO_TELL = 80;
/** Most numbers of cells that are tried. Most real case: 7. */
export const MOST_WIDTHS_TO_TRY = 8;
/**
 * Fewest cells of a row that goes on in the next line without a tab or a bracket that says so. No plan measured depends
 * on it.
 */
export const FEWEST_BROKEN_CELLS = 5;

/** Lines that are enough to leave a layout out. Most real case: 20. */
export const MOST_ROUGH_LINES = 40;
/** Lines that are enough to choose a layout. Most real case: 82. */
export const MOST_LINES_TO_CHOOSE = 90;
/** Most arrangements that are tried of the same lines over as many columns. No plan measured depends on it. */
export const MOST_HEADS_ALIKE = 3;
/** Most arrangements that are tried in all. Most real case: 38. */
export const MOST_STACKED_HEADS = 120;
/** Most layouts that are compared over all lines. Most real case: 2. */
export const MOST_STACKED_LAYOUTS = 5;
/** Most rounds in which a layout is sharpened. Most real case: 2. */
export const MOST_ROUNDS = 3;

/**
 * Fewest lines below the best end of a table before the search gives up. It keeps the first rows of a table from ending
 * the search.
 */
export const FEWEST_LINES_OF_DROP = 14;

/** Most lines of one word of a head. Most real case: 2. */
export const MOST_WORD_LINES = 3;
/** Most groups of columns in a head of two rows. Most real case: 2. */
export const MOST_HEAD_GROUPS = 3;
/** Arrangements of two rows that are kept for each number of columns. No plan measured depends on it. */
export const MOST_ARRANGEMENTS = 2;
/** Ways to make words of lines that are kept for each number of columns. No plan measured depends on it. */
export const MOST_WAYS = 3;

/** Most lines of a head with one cell a line. Most real case: 11. */
export const MOST_STACKED_HEAD_LINES = 18;
/** Most columns of such a head. Most real case: 7. */
export const MOST_STACKED_COLUMNS = 12;
/** Most words of a head on one line. No plan measured depends on it. */
export const MOST_HEAD_WORDS = 14;
/** Widest line of a head with one word, in Han. Widest real case: 10. */
export const WIDEST_STACKED_WORD_HAN = 26;
/** Widest line of a head with several words, in Han. No plan measured depends on it. */
export const WIDEST_STACKED_LINE_HAN = 70;
/**
 * Lines between a head and the row that is counted 1: a line across the table, a group. No plan measured depends on it.
 */
export const MOST_LINES_BEFORE_FIRST = 4;
/** Lines above a head that may look like one of its words. No plan measured depends on it. */
export const MOST_LINES_ABOVE_HEAD = 2;

/** Most lines of a caption. No plan measured depends on it. */
export const MOST_CAPTION_LINES = 3;
/** Longest line of a caption. No plan measured depends on it. */
export const LONGEST_CAPTION_LINE_UNITS = 40;

/** Lines examined for each that is found: heads may be printed again between. No plan measured depends on it. */
export const MOST_LINES_FOR_EACH = 3;

/** Most lines of a head whose words are set apart by spaces. Most real case: 4. */
export const MOST_SPACED_HEAD_LINES = 6;
/** Most words of one line of such a head. Most real case: 9. */
export const MOST_SPACED_HEAD_ATOMS = 20;
/** Widest line of such a head, in columns of half a Han. Widest real case: 17. */
export const WIDEST_SPACED_HEAD_COLUMNS = 160;
/** Lines that show whether such a head begins. Most real case: 2. */
export const MOST_LINES_TO_BEGIN = 3;

/** Fewest rows that are counted. Fewest real case: 7. */
export const FEWEST_COUNTED_ROWS = 2;
/** Fewest rows of text below known words. No plan measured depends on it. */
export const FEWEST_TEXT_ROWS = 3;

/** Fewest other rows with which a row is compared. No plan measured depends on it. */
export const FEWEST_WHOLE_ROWS = 3;
/** Most lines of rows that a remark names. Bounds the message, not the reading. */
export const MOST_ROWS_SHOWN = 12;
/** Longest words of a row that a remark quotes. Bounds the message, not the reading. */
export const LONGEST_ROW_SHOWN_UNITS = 40;

/** Longest line above a rule of dashes that is the head of a table. No plan measured depends on it. */
export const LONGEST_RULED_HEAD_UNITS = 199;
/** Most lines of a table drawn with rules. No plan measured depends on it. */
export const MOST_RULED_LINES = 5000;

/** Widest words over a column, in Han. Widest real case: 10. */
export const WIDEST_HEAD_WORD_HAN = 26;

/** Lines before and after that show how wide broken lines are. Most real case: 5. */
export const MOST_LINES_NEAR = 5;
/** Narrowest line of a cell that is broken at the width of its column, in Han. Narrowest real case: 4. */
export const NARROWEST_WRAP_HAN = 4;
/** Widest such line, in Han. Widest real case: 14. */
export const WIDEST_WRAP_HAN = 45;
/** Lines from this width are rarely of one width by chance, in Han. Narrowest real case: 12. */
export const NARROWEST_SURE_WRAP_HAN = 8;
/** Longest line that is the name of a group of rows. Longest real case: 14. */
export const LONGEST_GROUP_UNITS = 60;

/** Fewest words of a suspected head, side by side or one below the other. Fewest real case: 3. */
export const FEWEST_HEAD_WORDS = 3;
/** Fewest lines of values that are suspected to be rows. No plan measured depends on it. */
export const FEWEST_SUSPECTED_ROWS = 3;
/** Fewest values of such a line. No plan measured depends on it. */
export const FEWEST_ROW_VALUES = 2;
/** Fewest cells of such a line. No plan measured depends on it. */
export const FEWEST_ROW_CELLS = 3;
/** Fewest cells outside a table that say whether an indicator binds. No plan measured depends on it. */
export const FEWEST_NATURES = 3;
/** Most lines between two signs of one table. No plan measured depends on it. */
export const MOST_LINES_BETWEEN_SIGNS = 30;
/** Most words of a head that a remark quotes. Bounds the message, not the reading. */
export const MOST_WORDS_SHOWN = 4;
/** Longest words of a line that a remark quotes. Bounds the message, not the reading. */
export const LONGEST_SHOWN_UNITS = 24;
/** Widest line that is suspected to be a head, in Han. No plan measured depends on it. */
export const WIDEST_SUSPECTED_LINE_HAN = 80;
/** Widest word of a suspected head, in Han. Widest real case: 4. */
export const WIDEST_SUSPECTED_WORD_HAN = 12;

/** Shortest run of numbers that is suspected to be several cells. Shortest real case: 106. */
export const SHORTEST_GLUED_CELLS_UNITS = 24;
/**
 * Fewest digits between two points that are the end of one number and the beginning of the next. Fewest real case: 5.
 */
export const FEWEST_GLUED_DIGITS = 5;

/** Most words of a line across a table, set apart by spaces. Most real case: 3. */
export const MOST_ACROSS_ATOMS = 3;

/** Lines for which room is made before it grows. Bounds memory, not the reading. */
export const FIRST_LATTICE_LINES = 48;

/** Fewest rows without an empty cell that are enough to tell the columns. No plan measured depends on it. */
export const FEWEST_FULL_ROWS = 3;

/** Longest cell of a head. Longest real case: 4. */
export const LONGEST_HEAD_CELL_UNITS = 26;
/** Longest cell of a head whose words are not known. Longest real case: 8. */
export const LONGEST_UNKNOWN_CELL_UNITS = 16;

/** Most columns that are set apart by spaces. Most real case: 6. */
export const MOST_SPACED_COLUMNS = 12;
/** Lines that are enough to choose a layout set by spaces. Most real case: 32. */
export const MOST_SPACED_LINES_TO_CHOOSE = 36;
/** Most lines of a table set by spaces. Most real case: 72. */
export const MOST_SPACED_LINES = 4000;
/** Most arrangements of its head that are tried. No plan measured depends on it. */
export const MOST_SPACED_HEADS = 12;
/** Most layouts that are compared over all its lines. No plan measured depends on it. */
export const MOST_SPACED_LAYOUTS = 5;

/** Longest words that count when they come back in a column. Longest real case: 5. */
export const LONGEST_REPEATED_UNITS = 14;

/** Longest line that may be a row. Longest real case: 46. */
export const LONGEST_ROW_UNITS = 400;

/**
 * Cells that may be tried for each UTF-16 unit of a plan. One real text of 66,000 units spends all that it may, and a
 * remark says so.
 */
export const MOST_WORK_PER_UNIT = 60;
/** Cells that may be tried even for the shortest plan. One real text needs more. */
export const MOST_WORK_AT_LEAST = 30_000_000;

/** Widest cell of bodies, in Han. Widest real case: 85. */
export const WIDEST_BODIES_HAN = 400;
/** Longest name of a body in such a cell. Longest real case: 7. */
export const LONGEST_BODY_UNITS = 18;
/** Widest short word, in Han; a Latin letter or digit counts half. Widest real case: 6. */
export const WIDEST_WORD_HAN = 6;
/** Widest name, in Han. Widest real case: 15. */
export const WIDEST_NAME_HAN = 20;
/** Widest phrase, in Han. Widest real case: 40. */
export const WIDEST_PHRASE_HAN = 45;

/** Most lines between two rows. Most real case: 8. */
export const MOST_LINES_BETWEEN_ROWS = 9;
