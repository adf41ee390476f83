/** From a paragraph to its heading and its text. */
import { isBracketed } from '../../text/responsibility.ts';
import { SENTENCE_END } from '../../text/sentences.ts';
import type { Block, Chunk, Heading } from '../lines/blocks.ts';
import { type Marker, RUNIN_RANK } from '../lines/markers.ts';
import { type Passage, slicePassage } from '../lines/passage.ts';
import { isBlockHeading, LONGEST_COLON_TITLE } from './block-headings.ts';

/** A sentence that serves as the title of a marked paragraph is at most this long, in UTF-16 units. */
const LONGEST_RUNIN_TITLE = 40;
/** Of an article: its first sentence is a rule, unless it is as short as a name (`第二条　适用范围。`). */
const LONGEST_ARTICLE_TITLE = 12;
/** An unnumbered paragraph needs a shorter one, and a neighbour of the same build. */
const LONGEST_LEAD = 22;
/** Leads that end in a comma: 从国际看，… 从国内看，… */
const COMMA_LEAD = /^从.{1,8}(?:看|来看|来说|而言)(?=，)/u;

/** Splits marked paragraphs into heading and text, and finds unnumbered leads. */
export function splitHeadings(chunks: readonly Chunk[]): Block[] {
  const firstMarked = chunks.findIndex((chunk) => chunk.type === 'paragraph' && chunk.marker !== null);
  const leads = firstMarked < 0 ? new Set<Chunk>() : findLeads(chunks.slice(firstMarked));
  const sentenceForms = formsWithSentenceHeadings(chunks);
  const titled = new Set<Chunk>();
  return chunks.map((chunk, index) => {
    if (chunk.type === 'table') return chunk;
    if (chunk.marker) {
      const heads =
        (sentenceForms.has(chunk.marker.key) && isSentenceHeading(chunks, index)) ||
        headsBelow(chunks, index, titled);
      const block = heads
        ? splitSentenceHeading(chunk.passage, chunk.marker)
        : splitMarked(chunk.passage, chunk.marker);
      if (block.type === 'paragraph' && block.heading?.title) titled.add(chunk);
      return block;
    }
    if (leads.has(chunk)) return splitLead(chunk.passage);
    return { type: 'paragraph', passage: chunk.passage, heading: null, body: chunk.passage };
  });
}

function splitMarked(passage: Passage, marker: Marker): Block {
  const mark = slicePassage(passage, 0, marker.length);
  const shape = { form: marker.form, key: marker.key, rank: marker.rank, value: marker.value, mark };
  const text = passage.text;
  if (isBlockHeading(text, marker.length)) {
    const end = /[：:]$/u.test(text) ? text.length - 1 : text.length;
    const heading: Heading = {
      ...shape,
      title: slicePassage(passage, marker.length, end),
      terminator: slicePassage(passage, end),
      kind: 'block',
      ownsFollowing: true,
    };
    return { type: 'paragraph', passage, heading, body: null };
  }
  const end = text.slice(marker.length).trim() === '' ? null : titleEnd(text, marker);
  const heading: Heading = {
    ...shape,
    title: end === null ? null : slicePassage(passage, marker.length, end),
    terminator: end === null ? null : slicePassage(passage, end, end + 1),
    kind: text.length === marker.length ? 'block' : marker.runin,
    ownsFollowing: marker.ownsFollowing || text.length === marker.length,
  };
  const body = slicePassage(passage, end === null ? marker.length : end + 1);
  return { type: 'paragraph', passage, heading, body };
}

/**
 * Forms whose headings are whole sentences on a line of their own (`（一）优化升级网络基础设施。`): at least
 * half of the one-sentence lines of the form are followed by a paragraph without a mark.
 */
function formsWithSentenceHeadings(chunks: readonly Chunk[]): Set<string> {
  const counts = new Map<string, { all: number; heads: number }>();
  chunks.forEach((chunk, index) => {
    if (chunk.type === 'table' || !chunk.marker || chunk.marker.ownsFollowing) return;
    const words = chunk.passage.text.slice(chunk.marker.length);
    if (words.length > LONGEST_RUNIN_TITLE || !/^[^。！？；]+[。；]$/u.test(words)) return;
    const count = counts.get(chunk.marker.key) ?? { all: 0, heads: 0 };
    count.all += 1;
    if (isSentenceHeading(chunks, index)) count.heads += 1;
    counts.set(chunk.marker.key, count);
  });
  return new Set(
    [...counts].filter(([, count]) => count.heads >= 2 && count.heads * 2 >= count.all).map(([key]) => key),
  );
}

function isSentenceHeading(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  const next = chunks[index + 1];
  if (chunk?.type !== 'paragraph' || !chunk.marker || next?.type !== 'paragraph' || next.marker) return false;
  const words = chunk.passage.text.slice(chunk.marker.length);
  return (
    /^[^。！？；]+。$/u.test(words) &&
    words.length <= LONGEST_RUNIN_TITLE &&
    next.passage.text.length > words.length
  );
}

/**
 * One short sentence that heads what stands below it: items of a lower form that begin or go on there
 * (`2．夯实质量基础。` before `（1）健全标准体系。…`), or paragraphs without a mark, where the one before it in its
 * list has a title (`（一）指导思想。以…` before `（二）基本原则。`).
 */
function headsBelow(chunks: readonly Chunk[], index: number, titled: ReadonlySet<Chunk>): boolean {
  const chunk = chunks[index];
  const next = chunks[index + 1];
  if (chunk?.type !== 'paragraph' || !chunk.marker || next?.type !== 'paragraph') return false;
  const { key, rank, length } = chunk.marker;
  const words = chunk.passage.text.slice(length);
  if (words.length > LONGEST_LEAD || !/^[^。！？；：]+。$/u.test(words)) return false;
  const lastOf = (form: string) =>
    chunks.slice(0, index).findLast((each) => each.type === 'paragraph' && each.marker?.key === form);
  if (!next.marker) {
    const before = lastOf(key);
    return before !== undefined && titled.has(before) && next.passage.text.length > words.length;
  }
  const last = lastOf(next.marker.key);
  const value = last?.type === 'paragraph' ? (last.marker?.value ?? 0) : 0;
  return next.marker.rank > rank && (next.marker.value === 1 || next.marker.value === value + 1);
}

function splitSentenceHeading(passage: Passage, marker: Marker): Block {
  const end = passage.text.length - 1;
  const heading: Heading = {
    form: marker.form,
    key: marker.key,
    rank: marker.rank,
    value: marker.value,
    mark: slicePassage(passage, 0, marker.length),
    title: slicePassage(passage, marker.length, end),
    terminator: slicePassage(passage, end),
    kind: 'block',
    ownsFollowing: true,
  };
  return { type: 'paragraph', passage, heading, body: null };
}

/** UTF-16 offset of the mark that closes a run-in title; null when the paragraph has none. */
function titleEnd(text: string, { form, length: from }: Marker): number | null {
  const longest = form === 'article' ? LONGEST_ARTICLE_TITLE : LONGEST_RUNIN_TITLE;
  const rest = text.slice(from);
  const sentence = rest.search(SENTENCE_END);
  const colon = rest.search(/[：:]/u);
  if (
    colon > 0 &&
    colon <= LONGEST_COLON_TITLE &&
    (sentence < 0 || colon < sentence) &&
    !/[，,]/u.test(rest.slice(0, colon))
  ) {
    return hasTextAfter(rest, colon) ? from + colon : null;
  }
  if (sentence > 0 && sentence <= longest && hasTextAfter(rest, sentence)) return from + sentence;
  const lead = COMMA_LEAD.exec(rest.trimStart());
  if (lead) return from + rest.indexOf('，');
  return null;
}

/** Whether text follows. Where only a remark in brackets does, a sentence with a number is what the text says and no title: `建设站点600个。（责任单位：市商务局）`. */
function hasTextAfter(text: string, offset: number): boolean {
  const rest = text.slice(offset + 1);
  if (isBracketed(rest) && /\p{Number}/u.test(text.slice(0, offset))) return false;
  return /[\p{Letter}\p{Number}]/u.test(rest);
}

/** Paragraphs without a mark that open with a short sentence, next to another of the same build. */
function findLeads(chunks: readonly Chunk[]): Set<Chunk> {
  const leads = new Set<Chunk>();
  let run: Chunk[] = [];
  const close = () => {
    if (run.length >= 2) for (const chunk of run) leads.add(chunk);
    run = [];
  };
  for (const chunk of chunks) {
    if (chunk.type === 'paragraph' && !chunk.marker && leadEnd(chunk.passage.text) !== null) run.push(chunk);
    else close();
  }
  close();
  return leads;
}

/** UTF-16 offset of the 。 that closes a lead; null for other paragraphs. Numbers and dates make no lead, nor does who is spoken to: `各位代表！`. */
function leadEnd(text: string): number | null {
  const end = text.indexOf('。');
  if (end < 2 || end > LONGEST_LEAD || !hasTextAfter(text, end)) return null;
  return /[0-9：；！？]/u.test(text.slice(0, end)) ? null : end;
}

function splitLead(passage: Passage): Block {
  const end = leadEnd(passage.text) ?? 0;
  const heading: Heading = {
    form: 'runin',
    key: 'runin',
    rank: RUNIN_RANK,
    mark: null,
    value: null,
    title: slicePassage(passage, 0, end),
    terminator: slicePassage(passage, end, end + 1),
    kind: 'runin',
    ownsFollowing: false,
  };
  return { type: 'paragraph', passage, heading, body: slicePassage(passage, end + 1) };
}
