/** Lines below a title: its second part after a dash, who gave a report. */
import { isOccasion } from '../../text/dates.ts';
import { labelled } from '../../text/labels.ts';
import { isBlockHeading } from '../headings/block-headings.ts';
import type { Chunk } from '../lines/blocks.ts';

/** `——甲市“十四五”规划解读` below the title. */
const DASHED = /^(?:[—―－-]{2}|[—―－]\s*\p{Letter})/u;
/** `甲市市长　李明`, `甲市发展和改革委员会主任 李 明`: the name is set apart. */
const SPEAKER =
  /^[\p{Script=Han}、]{0,40}(?:主席|省长|市长|区长|县长|州长|盟长|旗长|乡长|镇长|总理|委员长|主任|部长|厅长|局长|院长|检察长|书记|秘书长)[\s\u3000]+\p{Script=Han}(?:[\s\u3000·]*\p{Script=Han}){1,7}$/u;
/** So many lines stand above a subtitle at most, without the labels of a web page. */
const MOST_LINES_OF_TITLE = 4;

/** True for a line that opens with a dash as subtitles do. */
export function isDashed(text: string): boolean {
  return DASHED.test(text);
}

/** True for office and name of who gave a report. */
export function isSpeaker(text: string): boolean {
  return SPEAKER.test(text);
}

/**
 * The chunks with the dash of a subtitle taken for what it is: the first mark of the text, below a title of a few
 * lines, on a line that is no sentence and opens no list.
 */
export function withoutSubtitleMark(chunks: readonly Chunk[]): Chunk[] {
  const marked = chunks.flatMap((chunk, index) =>
    chunk.type === 'paragraph' && chunk.marker ? [{ chunk, marker: chunk.marker, index }] : [],
  );
  const [first, second] = marked;
  const above = chunks
    .slice(0, first?.index ?? 0)
    .filter((chunk) => chunk.type === 'table' || labelled(chunk.passage.text).length === 0);
  const isSubtitle =
    first !== undefined &&
    above.length > 0 &&
    above.length <= MOST_LINES_OF_TITLE &&
    DASHED.test(first.chunk.passage.text) &&
    isBlockHeading(first.chunk.passage.text, first.marker.length) &&
    (isOccasion(first.chunk.passage.text) || second?.marker.form !== 'dash') &&
    above.every((chunk) => chunk.type === 'paragraph' && !/[。；：:]$/u.test(chunk.passage.text));
  return chunks.map((chunk) =>
    isSubtitle && chunk === first.chunk ? { ...first.chunk, marker: null } : chunk,
  );
}
