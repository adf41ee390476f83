/** Lines that are a page's only together with their neighbours: `【字体：`, `大`, `中`, `小`, `】`; `首页`, `>`, `公开`. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { LineToken } from '../tokens/token.ts';
import {
  FEWEST_DATED_LINKS,
  LONGEST_LINK_UNITS,
  LONGEST_SPREAD_UNITS,
  MOST_SPREAD_LINES,
  SHORTEST_DATED_LINK_UNITS,
} from './limits.ts';
import { CONTROLS } from './words-controls.ts';

/** What the first line of a control begins with. */
const BEGINS_CONTROL = /^[【[（(|｜打关收下全留分我内网返字浏点阅纠A取P公]/u;
/** Sets the names of the pages apart that lead to a page, on a line of its own. */
const STEP = /^[>＞»›❯]$/u;
/** The day below a link: 2026-05-01, [05-01]. */
const DAY_OF_LINK = withExamples(
  /^[[(（]?(?:[0-9]{4}[-/.])?[0-9]{1,2}[-/.][0-9]{1,2}[\])）]?$/u,
  `[3-3 (3-3 3-3 3333-3-3 3333/3-3 3/3 3-33 3-3] 3-3) 23-3`,
  `又[3-3 [3-3等`,
);

/** The lines that are controls only together with their neighbours. */
export function spreadControls(tokens: readonly LineToken[]): Set<LineToken> {
  const found = new Set<LineToken>();
  const pieces = tokens.map(({ form }) => withoutWhiteSpace(form));
  for (let index = 0; index < tokens.length; index += 1) {
    if (!BEGINS_CONTROL.test(pieces[index] ?? '')) continue;
    const far = pieces
      .slice(index, index + MOST_SPREAD_LINES)
      .findIndex((piece) => piece.length > LONGEST_SPREAD_UNITS);
    const most = far < 0 ? MOST_SPREAD_LINES : far;
    for (let length = most; length > 1; length -= 1) {
      if (!CONTROLS.test(pieces.slice(index, index + length).join(''))) continue;
      for (const token of tokens.slice(index, index + length)) found.add(token);
      break;
    }
  }
  return found;
}

/** Links to news, each with its day on the next line. */
export function datedLinks(tokens: readonly LineToken[]): Set<LineToken> {
  const found = new Set<LineToken>();
  let run: LineToken[] = [];
  const close = () => {
    if (run.length >= 2 * FEWEST_DATED_LINKS) for (const token of run) found.add(token);
    run = [];
  };
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    const [link, day] = [tokens[index], tokens[index + 1]];
    const isLink = link && day && DAY_OF_LINK.test(day.form.trim()) && isLinkWords(link);
    if (!isLink) {
      close();
      continue;
    }
    run.push(link, day);
    index += 1;
  }
  close();
  return found;
}

function isLinkWords({ form, labels }: LineToken): boolean {
  const words = withoutWhiteSpace(form);
  return (
    words.length >= SHORTEST_DATED_LINK_UNITS &&
    words.length <= LONGEST_LINK_UNITS &&
    labels.length === 0 &&
    !/[。；：:]$/u.test(words)
  );
}

/** The names of the pages that lead to a page, and the signs between them, where each is on a line of its own. */
export function namesBesideSteps(tokens: readonly LineToken[]): Set<LineToken> {
  const found = new Set<LineToken>();
  tokens.forEach((token, index) => {
    if (!STEP.test(token.form.trim())) return;
    for (const beside of tokens.slice(Math.max(0, index - 1), index + 2))
      if (withoutWhiteSpace(beside.form).length <= LONGEST_SPREAD_UNITS) found.add(beside);
  });
  return found;
}
