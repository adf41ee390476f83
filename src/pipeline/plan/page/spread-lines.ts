/** Lines that are a page's only together with their neighbours: `【字体：`, `大`, `中`, `小`, `】`; `首页`, `>`, `公开`. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import type { LineToken } from '../tokens/token.ts';
import { LONGEST_SPREAD_UNITS, MOST_SPREAD_LINES } from './limits.ts';
import { CONTROLS } from './words-controls.ts';

/** What the first line of a control begins with. */
const BEGINS_CONTROL = /^[【[（(|｜打关收下全留分我内网返字浏点阅纠A取P公]/u;
/** Sets the names of the pages apart that lead to a page, on a line of its own. */
const STEP = /^[>＞»›❯]$/u;

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
