/** The lines below the head of a table whose cells stand one a line, as far as they may be its cells. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { slicePassage } from '../lines/passage.ts';
import { findMarks } from '../tokens/marks.ts';
import { isKind } from '../tokens/token.ts';
import { type CellLine, type CellLines, countOf } from './cell-lines.ts';
import { headWord } from './head-words.ts';
import { MOST_LINES_FOR_EACH } from './limits.ts';
import { beginsNote } from './notes.ts';
import { columnsOf, shapeOf } from './shapes.ts';

/** The lines of the rows from `body` on, without the head that begins at `from` where it is printed again. */
export function linesBelow(lines: CellLines, from: number, body: number, most: number): CellLine[] {
  const found: CellLine[] = [];
  let last = 0;
  const end = body + MOST_LINES_FOR_EACH * most;
  for (let index = body; found.length < most && index < end; ) {
    const line = lines.at(index);
    if (!line || (index > body && endsTable(line)) || SEVERAL_CELLS.test(line.token.text)) break;
    const again = repeatedHead(lines, index, from, body);
    if (again === 0 && index > body && opensAnother(lines, index)) break;
    if (again > 0) {
      if (beginsToCount(lines, index + again)) break;
      index += again;
      continue;
    }
    const parts = cellsOn(line, last);
    // A value is a number too: 1 / 渡船 / 艘 / 12.
    if (parts[0]?.shape === 'number' && parts[0].count === last + 1) last += 1;
    found.push(...parts);
    index += 1;
  }
  return found;
}

/** Several cells side by side: words that two blanks or more set apart, more than once. */
const SEVERAL_CELLS = withExamples(
  /\S {2,}\S.* {2,}\S/u,
  '甲县␣␣12␣␣34 渡口␣␣␣码头␣␣船员',
  '甲县␣12␣34 甲县␣␣12 甲县␣␣12␣34',
);

/** A number before other words, and whether an indicator binds behind them. */
const TWO_CELLS = withExamples(
  /^(?<value>\S.*?)\s+(?:预期|约束|倡导|指导)性$|^(?<serial>[0-9]{1,4})\s+\S.*$/u,
  '12␣甲 甲␣预期性 甲␣约束性 甲␣倡导性 甲␣指导性 1␣␣甲 2212␣甲',
  `又12␣甲 12甲 甲预期性 甲␣预期性等`,
);

/** The cells of a line: two where a number that counts on stands before others, or the last says whether an indicator binds. */
function cellsOn(line: CellLine, last: number): CellLine[] {
  const match = TWO_CELLS.exec(line.token.text);
  const { value = '', serial = value } = match?.groups ?? {};
  if (serial === '' || (value === '' && Number(serial) !== last + 1)) return [line];
  const cut = serial.length;
  const [before, after] = [partOf(line, 0, cut), partOf(line, cut, line.token.text.length)];
  return before && after
    ? [
        { ...before, bond: line.bond },
        { ...after, bond: 'loose' },
      ]
    : [line];
}

/** Part of a line as a line of its own. */
function partOf(line: CellLine, from: number, to: number): CellLine | null {
  const passage = slicePassage(line.passage, from, to);
  if (!passage) return null;
  const form = line.form.slice(from, to).trim();
  const marks = findMarks(form);
  const shape = shapeOf(form, marks);
  return {
    ...line,
    passage,
    form,
    shape,
    words: withoutWhiteSpace(passage.text),
    width: columnsOf(passage.text) / 2,
    count: countOf(form, shape, marks),
    isGroup: false,
  };
}

/** Number of lines of the head from `from` to `body` that is printed again at `index`; 0 for none. */
function repeatedHead(lines: CellLines, index: number, from: number, body: number): number {
  for (let line = from; line < body; line += 1)
    if (lines.at(index + line - from)?.words !== lines.at(line)?.words) return 0;
  return body - from;
}

/** True where the rows below a head that is printed again are counted from 1: another table. */
function beginsToCount(lines: CellLines, index: number): boolean {
  return [0, 1, 2].some((step) => lines.at(index + step)?.count === 1);
}

/** True for 序号 with another word of a head below it. */
function opensAnother(lines: CellLines, index: number): boolean {
  const line = lines.at(index);
  if (!line || !/^(?:序号|编号)$/u.test(line.words)) return false;
  const next = lines.at(index + 1);
  return next !== undefined && headWord(next.form, next.shape).score > 1;
}

/** Begins what comes after a table: another one, an annex. */
const FURTHER_TABLE = withExamples(
  /^(?:附表|附件|附图|附录|续表)\s*(?:[A-Z]|[0-9一二三四五六七八九十]{0,3})(?:[-—][0-9])?(?:[:：]|\s|$|\p{Script=Han})/u,
  `附表1 附件 附图2 附录A 续表 附表␣␣3␣甲 附件一：重点项目 附件二 附表三 附录四 附录五 附录六 附录七 附录八 附录九 附录十 附表十二： 附表123： 附表1-2 附表1—3: 附表B-1： 附表名单 附表1␣ 附表：甲
    附表一二：→附表一二：`,
  '见附表1 附表1234 附表1.2 附表1- 附表1-23 附表ab 附 附表AB',
);

/** Notes, captions and rows with tabs stand below a table, not in it. */
function endsTable({ token, words }: CellLine): boolean {
  return (
    beginsNote(words) ||
    isKind(token, 'caption') ||
    FURTHER_TABLE.test(token.text) ||
    token.text.includes('\t')
  );
}
