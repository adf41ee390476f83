/**
 * Lines that a page breaks around its inline elements: `（`, `1`, `）对于…`; `2021`, `年`, `2`, `月`. The pieces of a mark, a
 * date or a number in brackets are one token where the text shows that it is broken so. Words that only go on below are the
 * business of the paragraphs.
 */

import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { LineJoin } from '../lines/blocks.ts';
import { firstLine, joinPassages, lastLine } from '../lines/passage.ts';
import { FEWEST_BROKEN_PIECES, MOST_PIECES, SHORTEST_BROKEN_TEXT_UNITS } from './limits.ts';
import { classify, type LineToken, sureMark } from './token.ts';

/** A number, and what may be written with it. */
const NUMBER = /^[0-9]{1,4}$/u;
const QUANTITY = /^[0-9][0-9.:%~～-]*$/u;
const OPENS = /^[（(〔[]$/u;
/** What is left of a mark whose bracket stands on the line above. */
const REST_OF_MARK = withExamples(
  /^[一二三四五六七八九十0-9]{1,3}[）)]./u,
  '三）供水 十二)供水 2）供水 一）供水 22三）供水',
  '三） （三）供水 三、供水',
);
/** What no line begins with unless it is broken. */
const GOES_ON = withExamples(
  /^(?:[）)〕\],，。、；：:．]|\.$|年(?![均度初末底产内])|月(?!份)|日|号)/u,
  '）甲 . 年甲 月甲 日 号 )甲',
  `又）甲 .等 年均 年度`,
);
/** One row a way in which words go on with those below them. */
const BREAKS: readonly { above: RegExp; below: RegExp }[] = [
  { above: OPENS, below: /^/u },
  { above: /[0-9]$/u, below: GOES_ON },
  {
    above: withExamples(/[（(〔[][^（()）〔〕[\]]{0,8}$/u, `（ ( （水养 （（→（ （(→( （甲{8}`),
    below: withExamples(
      /^(?:.{1,8}$|[）)〕\]])/u,
      `供 ）以及与其配套的各类管网 甲{7}供 )以及与其配套的各类管网`,
      `甲{8}供`,
    ),
  },
  { above: /[\p{Letter}）)]$/u, below: /^[，、]/u },
  { above: /\p{Script=Han}$/u, below: /^〔$/u },
  { above: /〕$/u, below: NUMBER },
  {
    above: withExamples(
      /(?:^|[^0-9])[0-9]{4}年(?:[0-9]{1,2}月)?$/u,
      `老林2031年 2031年3月 2031年23月`,
      `12031年3月 老林2031年等`,
    ),
    below: /^[0-9]{1,2}$/u,
  },
  { above: withExamples(/[0-9][年月日][至~～—-]$/u, `3年至 3月至 3年~`, `3年至等`), below: NUMBER },
  {
    above: withExamples(/^(?:附\s?[件录表]|专\s?栏|[图表])$/u, `附件 附录 专栏 图 表`, `又附件 附件等`),
    below: /^[0-9]{1,2}(?:\s|$)/u,
  },
  { above: /^附\s?件$/u, below: /^[：:]/u },
  {
    above: withExamples(
      /^(?:附\s?件[：:]\s?)?[0-9]{1,2}[.．、]$/u,
      `附件：3. 附件:3. 3. 3． 23.`,
      `又附件：3. 附件：3.等`,
    ),
    below: /^\p{Script=Han}/u,
  },
  { above: /^[^。；]{1,60}$/u, below: /^[.…·]{6,}$/u },
  {
    above: /[.…·]{6}$/u,
    below: withExamples(
      /^(?:[.…·]{6,}|[-—–]?\s*[0-9]{1,4}\s*[-—–]?)$/u,
      `...... …..... -3 —3 3 3- 3—`,
      `又...... ......等`,
    ),
  },
];
/** Words of a sentence, and the same with a number at the end. */
const SENTENCE = new RegExp(`^(?=.*\\p{Script=Han}).{${SHORTEST_BROKEN_TEXT_UNITS},}$`, 'u');
const ENDS = /[。；：:！？）)]$/u;
const ENDS_WITH_QUANTITY = withExamples(
  /[\p{Script=Han}（(][0-9][0-9.:%~～-]*$/u,
  `供3 （3 供33 供3.`,
  `供3等`,
);

/** Tokens that are one, with their words. */
interface Group {
  tokens: LineToken[];
  form: string;
}

/** Joins the pieces of a text that is broken so; of others a bracket that stands above the rest of its mark. Every join goes to `joins`. */
export function joinPieces(tokens: readonly LineToken[], joins: LineJoin[]): LineToken[] {
  const broken = tokens.filter((token, index) => isPieceBefore(token, tokens[index + 1]));
  const goesOn = broken.length < FEWEST_BROKEN_PIECES ? opensMark : goesOnBroken;
  const groups: Group[] = [];
  for (const token of tokens) {
    const group = groups.at(-1);
    if (group && group.tokens.length < MOST_PIECES && goesOn(group, token)) {
      const line = lastLine(must(group.tokens.at(-1), 'a piece').passage);
      joins.push({ line, nextLine: firstLine(token.passage), reason: 'paragraph' });
      group.tokens.push(token);
      group.form += token.form;
    } else groups.push({ tokens: [token], form: token.form });
  }
  return groups.map(({ tokens: pieces }) => joined(pieces));
}

/** Tokens in one. */
export function joined(pieces: readonly LineToken[]): LineToken {
  const [first, last] = [must(pieces[0], 'a piece'), must(pieces.at(-1), 'a piece')];
  if (pieces.length === 1) return first;
  const passage = joinPassages(
    pieces.map((piece) => piece.passage),
    '',
  );
  const { width, tabsBehind, blanksBehind } = last;
  return { ...first, ...classify(passage), width, tabsBehind, blanksBehind };
}

/** True where a number or an opening bracket stands alone, and the line below can only go on with it. Numbers one below the other are cells. */
function isPieceBefore({ form }: LineToken, below: LineToken | undefined): boolean {
  if (!below || below.gap > 0) return false;
  return OPENS.test(form) ? NUMBER.test(below.form) : NUMBER.test(form) && GOES_ON.test(below.form);
}

/** True where a line that is only a bracket stands above the rest of a mark. */
function opensMark({ tokens, form }: Group, below: LineToken): boolean {
  if (below.gap > 0 || below.told || tokens[0]?.told) return false;
  return OPENS.test(form) && REST_OF_MARK.test(below.form);
}

/** True where words go on with the line below them. */
function goesOnBroken({ tokens, form }: Group, below: LineToken): boolean {
  if (below.gap > 0 || below.told || tokens[0]?.told) return false;
  if (BREAKS.some((row) => row.above.test(form) && row.below.test(below.form))) return true;
  if (!SENTENCE.test(form) || ENDS.test(form)) return false;
  return QUANTITY.test(below.form) || (ENDS_WITH_QUANTITY.test(form) && sureMark(below) === null);
}
