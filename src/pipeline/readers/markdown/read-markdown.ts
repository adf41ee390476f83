/**
 * Reads a text in Markdown. Lines of the file are lines of the document, without their marks; the cells of tables are
 * lines of their own. Lines that a program wrote above or below the document have the region `navigation`.
 */
import { detail } from '../../diagnostics/details.ts';
import type { Hints, Line, ReaderNote, SourceDocument } from '../document.ts';
import { isFurnitureText } from '../html/furniture.ts';
import { boundMarks } from './bound-marks.ts';
import { type CrawlerBlock, findCrawlerBlock } from './crawler-block.ts';
import { markClosings } from './flanking.ts';
import { splitFrontMatter } from './front-matter.ts';
import { maskTables } from './html-tables.ts';
import type { LineWriter, MarkdownLine } from './line-writer.ts';
import type { MarkdownParts } from './markdown-parts.ts';
import { masksFor } from './masks.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { writeLines } from './walk.ts';

/** Reads a text in Markdown, decoded from `encoding`, with the parts that it needs. Nothing is fetched or executed. */
export function readMarkdown(text: string, encoding: string | null, parts: MarkdownParts): SourceDocument {
  const front = splitFrontMatter(text);
  const above = front ? front.bodyLine - 1 : 0;
  const body = (front?.body ?? text).replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const { lines, removed, notes, kept } = readBody(body, above, parts);
  const header = (front?.lines ?? []).map((line, index) => headerLine(line, index + 2));
  const crawler = findCrawlerBlock(lines);
  if (crawler) markCrawlerBlock(lines, crawler);
  markFoot(lines);
  const all = [...header.filter((line) => line.text.trim() !== ''), ...lines];
  const title = titleOf(lines);
  return {
    format: 'markdown',
    encoding,
    lines: all.map((line, index) => lineOf(line, index + 1, line === title)),
    notes: [
      ...marksNote(removed),
      ...kept.map((line) => note('markup-kept', line, all, detail('many-marks'))),
      ...notes.map(({ rule, line, actual }) => note(rule, line, all, actual)),
    ],
    metadata: { ...crawler?.metadata, ...(front && parts.frontMetadata(front.source)) },
  };
}

/** Writes the lines of the text below the front matter; `kept` are the lines of the file where marks were kept. */
function readBody(
  body: string,
  above: number,
  { htmlLines }: MarkdownParts,
): LineWriter & { kept: number[] } {
  const masks = masksFor(body);
  const { text: withoutTables, tables } = maskTables(body, masks);
  const { text, paragraphs } = boundMarks(withoutTables, masks);
  const source = markClosings(text);
  const writer = writeLines(parseMarkdown(source), {
    text: source,
    masks,
    tables,
    paragraphs: paragraphs.map(({ lines }) => lines),
    above,
    htmlLines,
  });
  return Object.assign(writer, { kept: paragraphs.map(({ line }) => line + above) });
}

function markCrawlerBlock(lines: readonly MarkdownLine[], { from, to, foot }: CrawlerBlock): void {
  for (const line of lines.slice(from, to)) line.region = 'navigation';
  const last = foot === null ? undefined : lines[foot];
  if (last) last.region = 'navigation';
}

function headerLine(text: string, line: number): MarkdownLine {
  return { text, line, characters: 0, bold: -1, linked: 0, boldLead: 0, region: 'navigation' };
}

function lineOf(line: MarkdownLine, number: number, isTitle: boolean): Line {
  const hints: Hints = { place: { kind: 'line', line: line.line } };
  if (isTitle) hints.title = true;
  if (line.heading !== undefined) hints.heading = line.heading;
  if (line.bold === line.characters) hints.bold = true;
  if (line.centred) hints.centred = true;
  if (line.size !== undefined) hints.size = line.size;
  if (line.cell) hints.cell = line.cell;
  if (line.region) hints.region = line.region;
  if (line.generated !== undefined) hints.generated = line.generated;
  return { number, text: line.text, hints };
}

/** Returns the only heading of the first level, when no other heading is above it. */
function titleOf(lines: readonly MarkdownLine[]): MarkdownLine | null {
  const headings = lines.filter(({ heading }) => heading !== undefined);
  const isOnly = headings.filter(({ heading }) => heading === 1).length === 1;
  return isOnly && headings[0]?.heading === 1 ? headings[0] : null;
}

/** Marks the links that a program set below the document, under a line such as 【原文下载】. */
function markFoot(lines: MarkdownLine[]): void {
  let end = lines.length;
  while (lines[end - 1]?.region === 'navigation') end -= 1;
  for (;;) {
    let at = end - 1;
    while (at >= 0 && isLink(lines[at])) at -= 1;
    if (at < 0 || !isFurnitureText(lines[at]?.text ?? '')) return;
    for (const line of lines.slice(at, end)) line.region = 'navigation';
    end = at;
  }
}

function isLink(line: MarkdownLine | undefined): boolean {
  return line !== undefined && line.characters > 0 && line.linked > line.characters / 2;
}

function marksNote(removed: ReadonlyMap<string, number>): ReaderNote[] {
  if (removed.size === 0) return [];
  const total = [...removed.values()].reduce((sum, count) => sum + count, 0);
  const kinds = [...removed].map(([kind, count]) => `${kind} ${count}`).join(', ');
  return [{ rule: 'markup-removed', line: 1, actual: `${total} (${kinds})` }];
}

/** Makes a note on a line of the file: on the first line of the document that is not above it. */
function note(
  rule: ReaderNote['rule'],
  line: number,
  lines: readonly MarkdownLine[],
  actual: ReaderNote['actual'],
): ReaderNote {
  const index = lines.findIndex((each) => each.line >= line);
  return { rule, line: index < 0 ? Math.max(1, lines.length) : index + 1, actual };
}
