/** Cells set apart by tabs, and lines with tabs that are no rows. */
import { must } from '../../text/must.ts';
import { withExamples } from '../../text/with-examples.ts';
import { type Passage, slicePassage } from '../lines/passage.ts';
import { findMarks } from '../tokens/marks.ts';
import { isKind, type LineToken } from '../tokens/token.ts';
import { beginsNote } from './notes.ts';

/** Returns the cells of a line, empty ones too: every tab begins one. */
export function cellsAtTabs({ passage, text, tabs, tabsBehind }: LineToken): Passage[] {
  const first = must(passage.spans[0], 'a place');
  const before = Array.from({ length: tabs }, () => emptyAt(first.line, first.start));
  let offset = 0;
  const cells = text.split('\t').map((cell) => {
    const from = offset;
    offset += cell.length + 1;
    return slicePassage(passage, from, from + cell.length) ?? emptyAt(first.line, first.start + from);
  });
  const last = must(passage.spans.at(-1), 'a place');
  const behind = Array.from({ length: tabsBehind }, () => emptyAt(last.line, last.end));
  return [...before, ...cells, ...behind];
}

function emptyAt(line: number, start: number): Passage {
  return { text: '', spans: [{ line, start, end: start }], glues: [] };
}

/** True for a line that stands below a table, not in it. */
export function endsTable(token: LineToken): boolean {
  return isKind(token, 'caption') || beginsNote(token.form);
}

/** True for entries of a contents list: a page behind leaders or a mark. */
export function isContents(rows: readonly (readonly Passage[])[]): boolean {
  const entries = rows.filter((row) => {
    const [title, page] = [row[0]?.text ?? '', row.at(-1)?.text ?? ''];
    return (
      row.length === 2 &&
      (/[.…·．]{3,}$|…$/u.test(title) || (/^[0-9]{1,3}$/u.test(page) && findMarks(title).length > 0))
    );
  });
  return entries.length > rows.length / 2;
}

/** A mark of an item, alone in its cell. */
const ITEM_MARK = withExamples(
  /^(?:[0-9]{1,2}[.．、)）]|[（(].{1,3}[）)]|[一二三四五六七八九十]{1,3}、?|第.{1,4}[条章节]|[●•◆■▪◇□○★▲·\-—①-⑳])$/u,
  '3. 12． 3、 3) 3） （一） (甲） （二十一) 一 二、 三 四 五 六 七 八 九 十 二十一、 第三条 第二十一章 第一百一十节 ● • ◆ ■ ▪ ◇ □ ○ ★ ▲ · - — ① ⑳',
  '123. 3 甲 （） （二十一条） 二十一条、 一二三四 第条 第一百一十二节 第三款 甲3. 3.甲 （一）甲 甲（一） 甲一 一甲 ●甲 甲● 甲第三条 第三条甲',
);

/** True for a list whose marks are set apart from their words. */
export function isList(rows: readonly (readonly Passage[])[]): boolean {
  const items = rows.filter((row) => {
    const first = row[0]?.text ?? '';
    return row.length === 2 && ITEM_MARK.test(first);
  });
  return items.length > rows.length / 2;
}
