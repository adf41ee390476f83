/** The text of a report, block by block. */
import { type LineLink, type SourceDocument, splitLines } from '../pipeline/readers/document.ts';
import { withExamples } from '../pipeline/text/with-examples.ts';

/** An address in a block. `at` is a UTF-16 offset in the block: where the address is, or where the words end that it is behind. [start, end) are offsets in the text of the report. */
export interface ReportLink {
  at: number;
  url: string;
  /** Of the address, or of the words that it is behind. */
  start: number;
  end: number;
  /** The address is not in the text. */
  hidden?: true;
}

/** A paragraph, or the lines of a text file without an empty one between them. Offsets are in UTF-16 units. */
export interface ReportBlock {
  /** Its words, lines separated by LF. Marks of Markdown are left out. */
  text: string;
  /** Offset in the text of the report of each unit of `text`, then of its end. */
  origin: readonly number[];
  /** Set apart as a quotation. */
  quote: boolean;
  links: readonly ReportLink[];
  /** References to notes that are not in `text`. */
  references: readonly { at: number; mark: string }[];
}

/** A report. `text` is that of the file for Markdown, otherwise the lines that were read, each ended by LF. */
export interface Report {
  text: string;
  blocks: readonly ReportBlock[];
  /** Words of notes by the mark that refers to them: ¹, ①, [^1]. */
  notes: ReadonlyMap<string, string>;
  /** Levels of headings (1 is the highest) by their lines, as far as the file tells them. */
  headings: ReadonlyMap<string, number>;
}

/** Parts of a page that say nothing of their own. */
const FURNITURE: ReadonlySet<string> = new Set([
  'navigation',
  'header',
  'footer',
  'page-number',
  'contents',
  'table-head',
]);
const NOTE_MARK = withExamples(
  /^(?:[¹²³⁰⁴-⁹]+|[①-⑳㉑-㉟]|\[[0-9]+\]|[0-9]+)/u,
  '¹ ¹² ③ ㉑ ㉟ [12]→[12] 12→12 ²→² ³ ⁴ ⁹ ⁰ ⑳ ¹²³→¹²³',
  '甲¹ [甲] [] 甲 （1） ㊱',
);
const URL = withExamples(
  /https?:\/\/[!-~]+|(?<![!-~])\/(?:[a-z]{2}\/)?plans\/[!-~]+/gu,
  'https://a.example/1→https://a.example/1 http://a→http://a 见/plans/jia→/plans/jia 见/en/plans/jia#s1→/en/plans/jia#s1 见https://a~b丙→https://a~b',
  'a/plans/jia /eng/plan/jia /plans/ https:// /plan/jia',
);
/** Closing punctuation behind an address is not of it. */
const AFTER_URL = /[)\].,;:!?'">]+$/u;

/** Makes a report of a document that was read. Of Markdown, `markdownReport` keeps the text as it is written. */
export function reportOf({ format, lines }: SourceDocument): Report {
  return lineReport({ format, lines });
}

/** Makes a report of pasted text or of a text file. */
export function textReport(text: string): Report {
  return lineReport({ format: 'text', lines: splitLines(text) });
}

/** Finds the addresses that are printed in words. `origin` as in a block. */
export function printedLinks(text: string, origin: readonly number[]): ReportLink[] {
  return [...text.matchAll(URL)].map(({ 0: match, index }) => {
    const url = match.replace(AFTER_URL, '');
    return { at: index, url, start: origin[index] ?? 0, end: (origin[index + url.length - 1] ?? 0) + 1 };
  });
}

function lineReport({ format, lines }: Pick<SourceDocument, 'format' | 'lines'>): Report {
  const blocks: ReportBlock[] = [];
  const notes = new Map<string, string>();
  const headings = new Map<string, number>();
  let text = '';
  let words = '';
  let origin: number[] = [];
  let quote = false;
  let hidden: ReportLink[] = [];
  const close = () => {
    if (origin.length > 0) {
      const whole = [...origin, (origin.at(-1) ?? 0) + 1];
      const links = withHidden(printedLinks(words, whole), hidden);
      blocks.push({ text: words, origin: whole, quote, links, references: [] });
    }
    words = '';
    hidden = [];
    origin = [];
  };
  for (const { text: line, hints, links = [] } of lines) {
    const start = text.length;
    text += `${line}\n`;
    const level = hints?.title ? 1 : hints?.heading;
    if (level !== undefined) headings.set(line, level);
    const isEmpty = line.trim() === '';
    // A paragraph of other formats is one line.
    if (isEmpty || format !== 'text') close();
    if (isEmpty || (hints?.region && FURNITURE.has(hints.region))) continue;
    if (origin.length > 0) {
      words += '\n';
      origin.push(start - 1);
    }
    hidden.push(...hiddenLinks(links, words.length, start));
    words += line;
    for (let unit = 0; unit < line.length; unit += 1) origin.push(start + unit);
    quote = hints?.quote === true;
    const mark = hints?.region === 'note' ? NOTE_MARK.exec(line)?.[0] : undefined;
    if (mark) notes.set(mark, [line.slice(mark.length), ...links.map(({ address }) => address)].join(' '));
  }
  close();
  return { text, blocks, notes, headings };
}

/** Links of a line that begins at `at` in its block and at `start` in the report. */
function hiddenLinks(links: readonly LineLink[], at: number, start: number): ReportLink[] {
  return links.map((link) => ({
    at: at + link.end,
    url: link.address,
    start: start + link.start,
    end: start + link.end,
    hidden: true,
  }));
}

/** Printed addresses, and those behind other words. Word makes a link of every address that is typed. */
function withHidden(printed: readonly ReportLink[], hidden: readonly ReportLink[]): ReportLink[] {
  const others = hidden.filter(
    ({ url, start, end }) =>
      !printed.some((each) => each.url === url && each.start < end && start < each.end),
  );
  return [...printed, ...others].sort((a, b) => a.at - b.at);
}
