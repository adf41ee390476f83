/** A report in Markdown: its own text, with the way from the words to the text as it is written. */

import { withExamples } from '../pipeline/text/with-examples.ts';
import { printedLinks, type Report, type ReportBlock, type ReportLink } from './report.ts';

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;
const QUOTE = /^(?: {0,3}>[ \t]?)+/u;
const DEFINITION = /^\[\^([^\]\s]+)\]:[ \t]*/u;
/** What begins a line and is no word: heading, bullet, indent. A printed number stays. */
const BEGINNING = withExamples(
  /[ \t]*(?:#{1,6}[ \t]+|[-+*][ \t]+)?/u,
  '##␣甲→##␣ ␣␣-␣甲→␣␣-␣ *␣甲→*␣ +␣甲→+␣ ######␣甲→######␣ #␣␣甲→#␣␣ -␣␣甲→-␣␣ *甲甲',
  '',
);
/** Marks inside a line: escape, reference to a note, picture or link, address in angle brackets, emphasis. */
const MARK =
  /\\(?<escaped>[!-/:-@[-`{-~])|\[\^(?<note>[^\]\s]+)\]|!?\[(?<words>[^[\]]*)\]\((?<url>[^)\s]*)[^)]*\)|<(?<address>https?:[^>\s]+)>|\*{1,3}(?![ \t0-9])|(?<![ \t])\*{1,3}|_{2,3}|`+|~~/gu;

interface Open {
  text: string;
  origin: number[];
  quote: boolean;
  links: ReportLink[];
  references: { at: number; mark: string }[];
  note: string | null;
}

/** Makes a report of a text in Markdown. Code is left out. */
export function markdownReport(text: string): Report {
  const blocks: ReportBlock[] = [];
  const notes = new Map<string, string>();
  const headings = new Map<string, number>();
  let open: Open | null = null;
  let inCode = false;
  const close = () => {
    if (open && open.text.trim() !== '') {
      const { note, ...block } = open;
      const origin = [...block.origin, (block.origin.at(-1) ?? 0) + 1];
      const links = [...block.links, ...printedLinks(block.text, origin)].sort((a, b) => a.at - b.at);
      blocks.push({ ...block, origin, links });
      if (note !== null) notes.set(`[^${note}]`, [block.text, ...links.map(({ url }) => url)].join(' '));
    }
    open = null;
  };
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/gu)) {
    const words = line.replace(/[\r\n]+$/u, '');
    if (FENCE.test(words)) {
      close();
      inCode = !inCode;
      continue;
    }
    if (inCode) continue;
    const mark = QUOTE.exec(words)?.[0] ?? '';
    const note = DEFINITION.exec(words);
    const isQuote = mark !== '';
    const begin =
      note?.[0].length ?? mark.length + (BEGINNING.exec(words.slice(mark.length))?.[0].length ?? 0);
    const isNew = note !== null || /^[ \t]*(?:#{1,6}[ \t]|[-+*][ \t]|[0-9]+[.)][ \t]|\|)/u.test(words);
    if (words.slice(begin).trim() === '') {
      close();
      continue;
    }
    if (isNew || isOther(open, isQuote)) close();
    open ??= { text: '', origin: [], quote: isQuote, links: [], references: [], note: note?.[1] ?? null };
    addLine(open, words.slice(begin), index + begin);
    const heading = /^[ \t]*(#{1,6})[ \t]/u.exec(words)?.[1];
    if (heading) {
      headings.set(words, heading.length);
      close();
    }
  }
  close();
  return { text, blocks, notes, headings };
}

const isOther = (open: Open | null, isQuote: boolean) => open !== null && open.quote !== isQuote;

/** Adds the words of a line, which stands at `start` in the text. */
function addLine(open: Open, line: string, start: number): void {
  const add = (words: string, at: number) => {
    open.text += words;
    for (let unit = 0; unit < words.length; unit += 1) open.origin.push(at + unit);
  };
  if (open.origin.length > 0) add('\n', start - 1);
  let done = 0;
  for (const { 0: match, index, groups } of line.matchAll(MARK)) {
    add(line.slice(done, index), start + done);
    done = index + match.length;
    const { escaped, note, words, url, address } = groups ?? {};
    if (escaped !== undefined) add(escaped, start + index + 1);
    else if (note !== undefined) open.references.push({ at: open.text.length, mark: `[^${note}]` });
    else if (address !== undefined) add(address, start + index + 1);
    else if (words !== undefined && url !== undefined) {
      add(words, start + index + match.indexOf('[') + 1);
      const from = start + index + match.lastIndexOf(url);
      open.links.push({ at: open.text.length, url, start: from, end: from + url.length });
    }
  }
  add(line.slice(done), start + done);
}
