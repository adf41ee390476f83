/** The lines below the head of a table whose cells stand one a line, as far as they may be its cells. */
import { isKind } from '../tokens/token.ts';
import type { CellLine, CellLines } from './cell-lines.ts';
import { headWord } from './head-words.ts';

/** Lines looked through for each that is found: heads may be printed again between. */
const LINES_LOOKED_THROUGH = 3;

/** The lines of the rows from `body` on, without the head that begins at `from` where it is printed again. */
export function linesBelow(lines: CellLines, from: number, body: number, most: number): CellLine[] {
  const found: CellLine[] = [];
  const end = body + LINES_LOOKED_THROUGH * most;
  for (let index = body; found.length < most && index < end; ) {
    const line = lines.at(index);
    if (!line || (index > body && endsTable(line))) break;
    const again = repeatedHead(lines, index, from, body);
    if (again === 0 && index > body && opensAnother(lines, index)) break;
    if (again > 0) {
      if (beginsToCount(lines, index + again)) break;
      index += again;
      continue;
    }
    found.push(line);
    index += 1;
  }
  return found;
}

/** Number of lines of the head from `from` to `body` that is printed again at `index`; 0 for none. */
export function repeatedHead(lines: CellLines, index: number, from: number, body: number): number {
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

/** Notes, captions and rows with tabs stand below a table, not in it. */
function endsTable({ token, words }: CellLine): boolean {
  return (
    /^[（(]?(?:注|说明|备注|数据来源|资料来源)[0-9]?[：:]/u.test(words) ||
    isKind(token, 'caption') ||
    /^(?:附表|附件|附图|续表)\s*[0-9一二三四五六七八九十]{0,3}(?:[-—][0-9])?(?:[:：]|\s|$|\p{Script=Han})/u.test(
      token.text,
    ) ||
    token.text.includes('\t')
  );
}
