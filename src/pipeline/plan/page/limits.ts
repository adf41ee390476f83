/**
 * Limits of the stage `page`: what bounds work or size. `_UNITS` are UTF-16 units, `_HAN` widths of a Han character. A real
 * case is how far the limit can be moved before a real plan reads otherwise, measured over 161 plans on 2026-11-29.
 */

/** Fewest lines of a text whose words are printed twice: one alone may be meant. Fewest real case: 4. */
export const FEWEST_LINES_TWICE = 3;
/** Shortest words that count as printed twice: 谢谢 is no such line. Shortest real case: 6. */
export const SHORTEST_TWICE_CHARACTERS = 2;
/** Longest line that is compared with itself. Longest real case: 62. */
export const LONGEST_TWICE_UNITS = 300;

/** Most lines of the notes at the foot of a page. No plan measured depends on it. */
export const MOST_NOTES_LINES = 12;
/** Most lines of the page above its notes. No plan measured depends on it. */
export const MOST_LINES_ABOVE_NOTES = 80;

/** Longest line that is compared with the words of web pages, without white space. Longest real case: 64. */
export const LONGEST_PAGE_LINE_UNITS = 160;
/** Longest line whose pieces are compared with these words one by one. Longest real case: 45. */
export const LONGEST_MENU_LINE_UNITS = 120;
/** Fewest names of a menu in a row that make it certain. No plan measured depends on it. */
export const FEWEST_MENU_NAMES = 3;

/** Lines at the beginning of a text among which the block of a crawler begins. No plan measured depends on it. */
export const MOST_LINES_ABOVE_BLOCK = 3;
/** Most lines of such a block. Most real case: 2. */
export const MOST_BLOCK_LINES = 80;
/** Most lines of front matter between its two rules. No plan measured depends on it. */
export const MOST_FRONT_MATTER_LINES = 120;

/** Longest line that gives a remark as the title of a table of contents. Longest real case: 2. */
export const LONGEST_TITLE_REMARKED_UNITS = 19;
/** Longest line that gives a remark as an entry. No plan measured depends on it. */
export const LONGEST_ENTRY_REMARKED_UNITS = 199;
/**
 * Fewest lines in a row that end as entries of a table of contents do and give a remark. No plan measured depends on
 * it.
 */
export const FEWEST_ENTRIES_LINES = 5;
/** Fewest short lines at the end that give a remark as links. No plan measured depends on it. */
export const FEWEST_LINKS_LINES = 15;
/** Most lines at the end that are examined as links. No plan measured depends on it. */
export const MOST_LINKS_LINES = 500;
/** Longest line that gives a remark as a link. No plan measured depends on it. */
export const LONGEST_LINK_REMARKED_UNITS = 24;
/** Longest words of a line that a remark quotes. Bounds the message, not the reading. */
export const LONGEST_QUOTE_CHARACTERS = 30;

/** Largest step from one page number to the next: pages between may have none. Most real case: 2. */
export const MOST_PAGES_BETWEEN = 3;
/** Fewest numbers of a chain. Fewest real case: 5. */
export const FEWEST_CHAIN_NUMBERS = 3;
/** Fewest numbers of a chain that tells where the pages before and after it end. No plan measured depends on it. */
export const FEWEST_EXTENDED_NUMBERS = 5;
/**
 * Most chains that are examined: a text has one, and one for its preface and each annex. No plan measured depends on
 * it.
 */
export const MOST_CHAINS = 200;

/** Most lines over which one control or name is spread. Most real case: 5. */
export const MOST_SPREAD_LINES = 8;
/** Longest of these lines. Longest real case: 8. */
export const LONGEST_SPREAD_UNITS = 16;

/** Fewest links in a row, each with its day below it. Fewest real case: 8. */
export const FEWEST_DATED_LINKS = 3;
/** Shortest words of such a link; a value above another is shorter. Shortest real case: 14. */
export const SHORTEST_DATED_LINK_UNITS = 8;

/** Longest page number of an entry, with dashes and spaces. Longest real case: 3. */
export const LONGEST_ENTRY_PAGE_UNITS = 24;
/** Fewest dots that lead to a page number; one ellipsis is enough. No plan measured depends on it. */
export const FEWEST_LEADER_DOTS = 2;
/** Fewest dashes that lead to a page number. No plan measured depends on it. */
export const FEWEST_LEADER_DASHES = 4;

/** Longest words at the end of a line that are the title of the contents. Longest real case: 8. */
export const LONGEST_CONTENTS_TITLE_UNITS = 16;
/** Fewest entries on one line that are a list which lost its line ends. Fewest real case: 4. */
export const FEWEST_ENTRIES_ON_A_LINE = 4;
/** Fewest entries with page numbers of a list without a title. No plan measured depends on it. */
export const FEWEST_UNTITLED_ENTRIES = 3;
/** Fewest entries of a list without page numbers. No plan measured depends on it. */
export const FEWEST_UNPAGED_ENTRIES = 5;
/**
 * Lines below the title among which the first entry is looked for that comes again in the text. No plan measured
 * depends on it.
 */
export const MOST_FIRST_ENTRIES = 8;
/**
 * Most lines between two pages of the contents: their number, and what is printed at the head and foot of each. Most
 * real case: 5.
 */
export const MOST_LINES_BETWEEN_ENTRIES = 5;
/** Most lines with the words of an entry that are examined for the heading. No plan measured depends on it. */
export const MOST_ENTRY_PLACES = 20;
/** Most lines of a list. Most real case: 80. */
export const MOST_CONTENTS_LINES = 1_500;
/** A line that is printed so many times is a running header, not an entry. No plan measured depends on it. */
export const FEWEST_TIMES_OF_HEADER = 4;

/** Longest running header. Longest real case: 4. */
export const LONGEST_RUNNING_HEADER_UNITS = 40;
/** Shorter lines are cells of a table, unless most pages have them. No plan measured depends on it. */
export const SHORTEST_RUNNING_HEADER_UNITS = 5;
/** Most lines of a header or footer on either side of a joint. Most real case: 2. */
export const MOST_LINES_BESIDE_JOINT = 3;
/** Fewest joints with the same line beside them; two are enough for words of the title. Fewest real case: 3. */
export const FEWEST_JOINTS = 3;
/**
 * Fewest lines in a row that repeat and, most of them short, are the head of a table. No plan measured depends on it.
 */
export const FEWEST_TABLE_HEAD_LINES = 3;
/** Longest of these short lines. No plan measured depends on it. */
export const LONGEST_REPEATED_CELL_UNITS = 6;

/** Most lines of the foot of a web page: lists of links have some hundreds. Most real case: 282. */
export const MOST_FOOT_LINES = 2_000;
/** Longest line that may be a link. Longest real case: 40. */
export const LONGEST_LINK_UNITS = 60;
/** Shortest line with a full stop that is text below which no foot begins. No plan measured depends on it. */
export const SHORTEST_FOOT_SENTENCE_UNITS = 12;
/** Longest beginning of a line by which it is recognised as printed a second time. No plan measured depends on it. */
export const LONGEST_BEGINNING_UNITS = 24;

/** Longest line that is looked for again in the text. Longest real case: 89. */
export const LONGEST_SOUGHT_UNITS = 90;

/** Longest line that may be omitted as a running header or a page number. Longest real case: 13. */
export const LONGEST_FURNITURE_UNITS = 60;

/** Least text between two numbers that are glued to words. No plan measured depends on it. */
export const SHORTEST_GLUED_PAGE_UNITS = 40;
/** Fewest numbers of a chain of glued numbers that is certain. No plan measured depends on it. */
export const FEWEST_GLUED_NUMBERS = 5;
/** The same where most numbers are glued to the marks of headings. No plan measured depends on it. */
export const FEWEST_GLUED_BEFORE_MARKS = 3;
/** Fewest of these marks, one less where the first number is 1. No plan measured depends on it. */
export const FEWEST_MARKS_AFTER_NUMBERS = 3;
/**
 * Largest step from one glued number to the next: one that does not tell is looked for when the others are known. No
 * plan measured depends on it.
 */
export const MOST_GLUED_PAGES_BETWEEN = 3;
/** Most chains of glued numbers that are examined. No plan measured depends on it. */
export const MOST_GLUED_CHAINS = 200;
/** Fewest numbers of a chain that give a remark. No plan measured depends on it. */
export const FEWEST_SUSPECTED_NUMBERS = 3;

/** Most lines of the head of a web page: menus have some hundreds. Most real case: 227. */
export const MOST_WEB_HEAD_LINES = 400;
/** Longest name of a menu, without white space. Longest real case: 28. */
export const LONGEST_MENU_NAME_UNITS = 30;
/** Longest line between the path of a page and its title, without white space. Longest real case: 7. */
export const LONGEST_PATH_NAME_UNITS = 7;
/** Shortest line with a full stop that is text above which the head ends. Shortest real case: 52. */
export const SHORTEST_HEAD_SENTENCE_UNITS = 30;
/** Shortest title below a menu; names of menus that end as titles do are shorter. Shortest real case: 10. */
export const SHORTEST_WEB_TITLE_UNITS = 10;
/** Most lines of a title above its last line. Most real case: 3. */
export const MOST_WEB_TITLE_LINES = 3;
/**
 * Fewest certain lines among which others count as a menu; the path of the page is enough alone. Fewest real case: 5.
 */
export const FEWEST_CERTAIN_LINES = 2;
/** Fewest likely lines in a row that are as sure as a certain one. Fewest real case: 3. */
export const FEWEST_LIKELY_LINES = 3;

/**
 * In a text that is not wrapped a line from this length ends with a stop unless a page ends in it. No plan measured
 * depends on it.
 */
export const SHORTEST_STOPPED_LINE_UNITS = 40;
/**
 * Most lines between a page number and the form feed: what is printed at the foot and head of a page. Most real case:
 * 2.
 */
export const MOST_LINES_TO_BREAK = 3;
/** Longest header beside a page number. No plan measured depends on it. */
export const LONGEST_HEADER_BESIDE_NUMBER_UNITS = 40;
/** Shortest header beside a page number. No plan measured depends on it. */
export const SHORTEST_HEADER_BESIDE_NUMBER_UNITS = 6;
/** Widest line of a column of a table, in Han, in a text that is not wrapped. No plan measured depends on it. */
export const WIDEST_COLUMN_LINE_HAN = 12;

/** Narrowest line of running text, in Han. Narrowest real case: 26. */
export const NARROWEST_TEXT_LINE_HAN = 15;
/** Lines at the beginning that hold the title. No plan measured depends on it. */
export const MOST_TITLE_LINES = 6;
/** Longest of these lines that is compared with headers. No plan measured depends on it. */
export const LONGEST_TITLE_LINE_UNITS = 300;
/** Fewest characters in a row that a header has of the title. No plan measured depends on it. */
export const FEWEST_TITLE_CHARACTERS = 4;

/** Longest line that is a page number. Longest real case: 6. */
export const LONGEST_PAGE_MARK_UNITS = 24;

/**
 * Highest Roman number of a page of the contents that has no other number beside it. No plan measured depends on it.
 */
export const HIGHEST_PAGE_ALONE = 4;

/** Least text in UTF-16 units, or fewest lines, between two page numbers, by the evidence of the less supported one. No plan measured depends on one of them alone. */
export const SHORTEST_PAGE = {
  sure: { units: 8, lines: 3 },
  strong: { units: 60, lines: 12 },
  weak: { units: 150, lines: 40 },
};

/** Most lines of a block that follows once more right behind itself. Most real case: 6. */
export const MOST_REPEATED_LINES = 12;
/** Shortest line that shows it: rows of a table may say the same. Shortest real case: 150. */
export const SHORTEST_REPEATED_LINE_UNITS = 40;

/** Fewest names in a row right above the foot of a page that lead to other sites. Fewest real case: 55. */
export const FEWEST_NAMES_OF_SITES = 8;
/** Longest of these names. Longest real case: 15. */
export const LONGEST_NAME_OF_SITE_UNITS = 20;

/** Longest name of the column of a site above a title. Longest real case: 4. */
export const LONGEST_COLUMN_UNITS = 8;
/** Fewest labels of a line with the count of readers. Fewest real case: 4. */
export const FEWEST_LABELS_WITH_COUNT = 3;
/** Lines at the end among which a register is looked for, and the fewest of them with its labels. Most real case: 6; fewest: 4. */
export const MOST_REGISTER_LINES = 12;
export const FEWEST_REGISTER_LINES = 3;

/** Most lines at the beginning of an article of an encyclopedia among which its box of facts is. Most real case: 4. */
export const MOST_BOX_LINES = 40;
/** Longest heading of such an article. Longest real case: 4. */
export const LONGEST_ARTICLE_HEADING_UNITS = 16;
/** Most lines of the head in which words of the page may be printed into those of the title. Most real case: 3. */
export const MOST_LINES_WITH_PATH = 8;

/** Longest heading behind the last sentence of a paragraph. Longest real case: 11. */
export const LONGEST_HEADING_BEHIND_UNITS = 40;
