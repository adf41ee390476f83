/**
 * Limits of the stage `headings`: what bounds work or size. `_UNITS` are UTF-16 units, `_HAN` widths of a Han character. A real
 * case is how far the limit can be moved before a real plan reads otherwise, measured over 183 plans on 2026-11-29.
 */

/** Longest heading without number. Longest real case: 28. */
export const LONGEST_BARE_HEADING_UNITS = 34;

/** Longest name of a part of a report. Longest real case: 16. */
export const LONGEST_PART_UNITS = 30;
/** Shortest text below a heading without number. Shortest real case: 44. */
export const SHORTEST_TEXT_BELOW_UNITS = 20;
/** Fewest headings without number in a text that has no chapters with one. Fewest real case: 4. */
export const FEWEST_BARE_CHAPTERS = 2;
/** Most paragraphs between the title of a carried document and its first heading. Longest real case: 4. */
export const MOST_PREAMBLE_PARAGRAPHS = 6;

/** Longest sentence that is the title of a marked paragraph. Longest real case: 40. */
export const LONGEST_RUNIN_TITLE_UNITS = 40;
/**
 * The same in an article: its first sentence is a rule, unless it is as short as a name (`第二条　适用范围。`). Longest real
 * case: 11.
 */
export const LONGEST_ARTICLE_TITLE_UNITS = 12;
/** Longest question with a mark that heads its answer. Longest real case: 38. */
export const LONGEST_MARKED_QUESTION_UNITS = 80;
/**
 * Longest paragraph that the file calls a heading and that is one. A text file calls none so. No plan measured depends
 * on it.
 */
export const LONGEST_TOLD_HEADING_UNITS = 80;

/** Longest sentence that heads a text. Longest real case: 57. */
export const LONGEST_SENTENCE_HEADING_UNITS = 60;
/** The same where its list shows no other. Longest real case: 22. */
export const LONGEST_SINGLE_SENTENCE_UNITS = 22;

/** Longest question, with what the asker says first. Longest real case: 210. */
export const LONGEST_QUESTION_UNITS = 300;
/** Longest question that nothing marks as one. Longest real case: 37. */
export const LONGEST_BARE_QUESTION_UNITS = 60;
/** Fewest questions of a text that are headings: one or two are a manner of speaking. Fewest real case: 5. */
export const FEWEST_QUESTIONS = 3;

/**
 * Fewest paragraphs in a row that open with a short sentence and all have leads, whatever their build. Fewest real
 * case: 4.
 */
export const FEWEST_LEADS_IN_A_ROW = 4;
/** Fewest paragraphs in a row that open with a word and a colon and all have leads (`日常监测：…`). Fewest real case: 4. */
export const FEWEST_COLON_LEADS_IN_A_ROW = 3;
/**
 * Fewest statements in a row that head their paragraphs: 氢能是…的组成部分。 beside others of the kind. Fewest real case: 3.
 */
export const FEWEST_STATEMENTS_IN_A_ROW = 3;
/** Longest lead where those beside it are of another build. Longest real case: 22. */
export const LONGEST_LEAD_UNITS = 22;

/** Longest sentence on a line of its own that heads a text as others that begin alike do. Longest real case: 46. */
export const LONGEST_LIKE_SENTENCE_UNITS = 60;
/** Fewest such sentences. Fewest real case: 6. */
export const FEWEST_LIKE_SENTENCES = 3;

/** Fewest articles of a text of rules. No plan measured depends on it. */
export const FEWEST_ARTICLES = 3;

/** Fewest titles in heavy brackets on lines of their own that head what is below them. The only real case has 193. */
export const FEWEST_BRACKET_TITLES = 4;
