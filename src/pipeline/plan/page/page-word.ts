/** What a web page prints around a document: the words that say so, one row a use, and how a line is held against them. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { FEWEST_MENU_NAMES, LONGEST_MENU_LINE_UNITS, LONGEST_PAGE_LINE_UNITS } from './limits.ts';
import { CONTROL_WORDS } from './words-controls.ts';
import { FOOT_WORDS } from './words-foot.ts';
import { MENU_WORDS } from './words-menu.ts';

/** A use that pages make of a line. */
export interface PageWord {
  use: string;
  /** `certain`: a document prints no such line. `likely`: it may, so the line counts only among others of a page. */
  sure: 'certain' | 'likely';
  /** Where pages print the line: above the text, below it, or in both places. */
  at: 'head' | 'foot' | 'both';
  /** Matches the whole line in its recognisable form, without white space. */
  pattern: RegExp;
  /** The last cells of a table may read so: right above the foot of a page, such a line stays. */
  mayBeCell?: true;
  /** Lines of the use, and lines that only look like it. The tests run every one. */
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** All rows. */
export const PAGE_WORDS: readonly PageWord[] = [...CONTROL_WORDS, ...MENU_WORDS, ...FOOT_WORDS];

/** Sets the names of a menu apart; a foreign name may follow its Chinese one without a space. */
const BETWEEN_NAMES = withExamples(
  /[\s\u00a0|｜·•、>＞»›【】[\]]+|(?<=\p{Script=Han})(?=[A-Z][a-z])/u,
  '首页|公开 首页Home 首页␣公开',
  `首页u公开`,
);
/** A name in another language beside a Chinese one, a number of a pixel font. */
const FOREIGN_NAME = /^[\p{Script=Latin}\p{Co}&’'-]+$/u;
/** Share of the names of a menu with two certain ones that nothing is known of. */
const MOST_UNKNOWN = 0.25;

/** How surely a line is one of a page; `cell` is `likely` and may be a cell, too. */
export type PageSign = 'certain' | 'likely' | 'cell';

/** Says how surely a line is one of a page: by its whole, or by the names it consists of. Null for any other line. `form`: its recognisable form. */
export function pageSign(form: string, at: 'head' | 'foot'): PageSign | null {
  const whole = withoutWhiteSpace(form);
  if (whole === '' || whole.length > LONGEST_PAGE_LINE_UNITS) return null;
  const sign = signOfName(whole, at);
  if (sign === 'certain' || whole.length > LONGEST_MENU_LINE_UNITS) return sign;
  const names = form.split(BETWEEN_NAMES).filter((name) => name !== '' && !FOREIGN_NAME.test(name));
  if (names.length < 2) return sign ?? (names[0] ? signOfName(names[0], at) : null);
  const signs = names.map((name) => signOfName(name, at));
  const unknown = signs.filter((each) => each === null).length;
  const certain = signs.filter((each) => each === 'certain').length;
  if (unknown > 0) return certain >= 2 && unknown <= MOST_UNKNOWN * signs.length ? 'certain' : sign;
  return signs.includes('certain') || signs.length >= FEWEST_MENU_NAMES ? 'certain' : 'likely';
}

/** True for a line of one of these uses. */
export function isOfUse(form: string, ...uses: readonly string[]): boolean {
  const whole = withoutWhiteSpace(form.slice(0, 2 * LONGEST_PAGE_LINE_UNITS));
  return PAGE_WORDS.some(({ use, pattern }) => uses.includes(use) && pattern.test(whole));
}

function signOfName(name: string, at: 'head' | 'foot'): PageSign | null {
  let sign: PageSign | null = null;
  for (const row of PAGE_WORDS) {
    if ((row.at !== at && row.at !== 'both') || !row.pattern.test(name)) continue;
    if (row.sure === 'certain') return 'certain';
    if (sign !== 'likely') sign = row.mayBeCell ? 'cell' : 'likely';
  }
  return sign;
}
