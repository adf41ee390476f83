/** Takes the YAML front matter off a text in Markdown. */

import { withExamples } from '../../text/with-examples.ts';

/** Front matter and the text below it. */
export interface FrontMatter {
  /** Lines between the rules, without them. */
  lines: string[];
  /** The same as it is written. */
  source: string;
  /** The text below; its first line is line `bodyLine` of the file. */
  body: string;
  bodyLine: number;
}

/** Longest front matter; a text that begins with a rule may have none further down. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 20_000;
const KEY = withExamples(
  /^[\p{L}_][\p{L}\p{N}_ -]{0,60}:(?:\s|$)/mu,
  `供:␣ _:␣ 林场供:␣ 供3:␣ 供: 甲{60}供:`,
  `1供:␣ 供:等`,
);

/** Returns the front matter of a text; null where it has none. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  if (!/^---[ \t]*(?:\r\n|\n|\r)/u.test(text.slice(start, start + 80))) return null;
  const head = text.slice(start, start + MOST_CHARACTERS);
  const lines = head.split(/(?<=\n)|(?<=\r)(?!\n)/u).slice(0, MOST_LINES);
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*[\r\n]*$/u.test(line));
  if (end < 0) return null;
  const source = lines.slice(1, end).join('');
  if (!KEY.test(source)) return null;
  const length = lines.slice(0, end + 1).reduce((sum, line) => sum + line.length, 0);
  return {
    lines: lines.slice(1, end).map((line) => line.replace(/[\r\n]+$/u, '')),
    source,
    body: text.slice(start + length),
    bodyLine: end + 2,
  };
}
