/**
 * White space as the edition understands it.
 *
 * The conservation law speaks of characters that are not white space. White space is what
 * ECMAScript's `\s` matches: blank, tab, line ends, form feed, U+00A0, U+3000, U+FEFF …
 *
 * The edition changes white space in two ways only:
 *
 * 1. outer white space of a line (its indent, blanks at its end) is not shown;
 * 2. where a paragraph is broken over lines, the line end is dropped and nothing put in its place,
 *    except one blank between two Latin words.
 *
 * White space inside a line stays as it is.
 */

/** The text without any white space: the form in which the conservation law compares. */
export function withoutWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
