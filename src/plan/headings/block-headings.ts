/** Headings on lines of their own: what can be one, and when the next line is the rest of it. */
import { genreOfTitle } from '../../text/official-documents.ts';
import { SENTENCE_END } from '../../text/sentences.ts';
import { contentsKey } from '../furniture/contents.ts';
import type { ParagraphChunk } from '../lines/blocks.ts';

/** A heading on a line of its own is at most this long, in UTF-16 units. */
const LONGEST_BLOCK_HEADING = 60;
/** The title of an annex on the line below its mark is at most this long, in UTF-16 units. */
const LONGEST_ANNEX_TITLE = 40;
/** What an annex is, at the end of its title. */
const ANNEX_NAME = /(?:表|清单|名单|目录|名录)$/u;
/** Words before a colon are a title up to this length, in UTF-16 units; longer ones introduce a list. */
export const LONGEST_COLON_TITLE = 16;
/** Forms whose mark may stand alone on its line, the words following on the next. */
const MARK_ALONE = new Set(['annex', 'volume', 'numbered-chapter', 'numbered-section', 'article', 'box']);

/** True when `text` (with its mark of `markLength` units) can be a heading on a line of its own. */
export function isBlockHeading(text: string, markLength: number): boolean {
  const words = text.slice(markLength).trim();
  const core = words.replace(/[：:]$/u, '');
  if (core !== words && /[，,]/u.test(core)) return false;
  if (core === '' || core.length > (core === words ? LONGEST_BLOCK_HEADING : LONGEST_COLON_TITLE))
    return false;
  return !SENTENCE_END.test(core) && !/[；;：:…]/u.test(core) && !/[，、,]$/u.test(core);
}

/**
 * Whether a line without a mark is the title of the heading above it, or the rest of it: the mark stands alone, the
 * contents (`entryKey` of each entry) print both lines as one, or an annex is not named yet (`…分工表`).
 */
export function goesOnInTitle(
  { marker, passage }: ParagraphChunk,
  text: string,
  contents: ReadonlySet<string>,
): boolean {
  if (!marker) return false;
  if (MARK_ALONE.has(marker.form) && passage.text.length === marker.length)
    return marker.form !== 'annex' || isAnnexTitle(text);
  if (contents.has(contentsKey(passage.text + text))) return !contents.has(contentsKey(passage.text));
  const isNamed = (title: string) => ANNEX_NAME.test(title) || genreOfTitle(title) !== null;
  return marker.form === 'annex' && isAnnexTitle(text) && !isNamed(passage.text) && ANNEX_NAME.test(text);
}

/** The words below 附件1 are its title when they can be one: an annex may begin with its text at once. */
function isAnnexTitle(text: string): boolean {
  return text.length <= LONGEST_ANNEX_TITLE && /\p{Script=Han}/u.test(text) && isBlockHeading(text, 0);
}
