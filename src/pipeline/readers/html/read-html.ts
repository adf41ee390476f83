/**
 * Reads a page. Steps: decode, parse, lay out into blocks, find the document among them, give tables their cells, and
 * write a line for each block. Lines outside the document are kept, with the region `navigation`.
 */
import { detail } from '../../diagnostics/details.ts';
import type { Word } from '../../schemas/diagnostic.ts';
import type { CellHint, Hints, Line, ReaderNote, SourceDocument } from '../document.ts';
import { linkNotes } from './annexes.ts';
import { headingLevel, isQuoted, sizeOf } from './block-hints.ts';
import { type Block, layOut, type Page } from './blocks.ts';
import { decodePage } from './charset.ts';
import { type DocumentBlocks, findDocument } from './document-element.ts';
import { footnoteBlocks } from './footnotes.ts';
import { linksByBlock } from './line-links.ts';
import { readMetadata } from './metadata.ts';
import { findHead, type PageHead, registerValue } from './page-head.ts';
import { parsePage } from './parse-page.ts';
import { Places } from './places.ts';
import { cellsOfTables } from './tables.ts';

/** Characters of a text that a note prints. */
const SHOWN = 60;
/** Hidden text this many times as long as the long paragraphs that are shown is the document: scripts would show it. */
const HIDDEN_DOCUMENT = 2;
const LEAST_HIDDEN = 200;
/** Template code of a server; it is not executed and no text of the page. */
const TEMPLATE = /^\s*<%/u;

/** Reads the bytes of a page. Nothing is fetched or executed. Throws DecodeError where they are no text. */
export function readHtml(bytes: Uint8Array): SourceDocument {
  const { text, encoding, wrongDeclaration } = decodePage(bytes);
  const { metadata, lines, notes } = readPage(text);
  const wrong: ReaderNote[] =
    wrongDeclaration === null
      ? []
      : [
          noted(
            'encoding-declared-wrong',
            detail('declared-otherwise', { declared: wrongDeclaration, encoding }),
          ),
        ];
  return { format: 'html', encoding, lines, notes: [...wrong, ...notes], metadata };
}

/** Reads the source of a page, or of a part of one. */
export function readPage(source: string): Pick<SourceDocument, 'lines' | 'notes' | 'metadata'> {
  const { root, flat } = parsePage(TEMPLATE.test(source) ? withoutTemplateCode(source) : source);
  const metadata = readMetadata(root);
  const page = layOutShown(root);
  const found = findDocument(page);
  const head = findHead(page, found, metadata['title'] ?? '', found.furniture);
  const cells = cellsOfTables(page, found);
  const footnotes = footnoteBlocks(page);
  const places = new Places(root);
  const linked = linksByBlock(page);
  const lines: Line[] = [];
  /** Number of the line of each block. */
  const numbers: number[] = [];
  page.blocks.forEach((block, index) => {
    if (index > 0 && registerValue(page, index - 1) !== null && !cells.has(index)) {
      joinValue(lines, block);
    } else {
      const hints = hintsOf(block, index, { found, head, cells, footnotes });
      if (block.element) hints.place = { kind: 'element', path: places.path(block.element) };
      const links = linked.get(index);
      lines.push({ number: lines.length + 1, text: block.text, hints, ...(links ? { links } : {}) });
    }
    numbers.push(lines.length);
  });
  const lineOf = (block: number) => numbers[block] ?? Math.max(1, lines.length);
  const notes: ReaderNote[] = [
    ...(flat ? [noted('nesting-dropped', detail('nested-deeply'))] : []),
    ...(found.by === 'unsure' && found.to - found.from < page.blocks.length
      ? [noted('document-element-unsure', detail('no-long-paragraph'))]
      : []),
    ...[...found.outside.blocks].map((block) => outsideNote(page, block, lineOf(block))),
    ...hiddenNotes(page, found, lineOf),
    ...linkNotes(page.links, found, lineOf, metadata['address']),
  ];
  return { lines, notes, metadata };
}

/** Lays the page out as it is shown, or with its hidden text where that is nearly all the text there is. */
function layOutShown(root: Parameters<typeof layOut>[0]): Page {
  const page = layOut(root);
  const largest = page.hidden.reduce((most, { text }) => Math.max(most, text.length), 0);
  const shown = page.blocks.reduce((sum, { characters, linked }) => sum + characters - linked, 0);
  return largest > Math.max(LEAST_HIDDEN, shown * HIDDEN_DOCUMENT) ? layOut(root, true) : page;
}

/** The findings that decide the region and cell of a block. */
interface Regions {
  found: DocumentBlocks;
  head: PageHead;
  cells: ReadonlyMap<number, CellHint>;
  footnotes: ReadonlySet<number>;
}

function hintsOf(block: Block, index: number, { found, head, cells, footnotes }: Regions): Hints {
  const hints: Hints = {};
  const isTitle = head.title !== null && index >= head.title.from && index < head.title.to;
  const isInside = index >= found.from && index < found.to;
  const isText = (isInside && !isControl(block)) || (found.outside.kept && found.outside.blocks.has(index));
  if (isTitle) hints.title = true;
  if (!isTitle && !isText && !head.register.has(index)) hints.region = 'navigation';
  else if (footnotes.has(index)) hints.region = 'note';
  const heading = headingLevel(block);
  if (heading !== null) hints.heading = heading;
  if (isQuoted(block)) hints.quote = true;
  if (block.bold === block.characters) hints.bold = true;
  if (block.centred) hints.centred = true;
  const size = sizeOf(block);
  if (size !== null) hints.size = size;
  const cell = cells.get(index);
  if (cell) hints.cell = cell;
  if (block.generated > 0) hints.generated = block.generated;
  return hints;
}

function isControl({ element }: Block): boolean {
  return /^(?:option|select|button)$/u.test(element?.tagName ?? '');
}

/** Puts the value of a register on the line of its label: `索引号：000`. A label without a colon keeps it apart by a tab. */
function joinValue(lines: Line[], value: Block): void {
  const line = lines.at(-1);
  if (!line) return;
  line.text += `${/[：:\]】]\s*$/u.test(line.text) ? '' : '\t'}${value.text}`;
}

const noted = (rule: ReaderNote['rule'], actual: Word, line = 1): ReaderNote => ({ rule, line, actual });

function outsideNote({ blocks }: Page, index: number, line: number): ReaderNote {
  return noted('paragraph-outside-document', shorten(blocks[index]?.text ?? ''), line);
}

function shorten(text: string): Word {
  return text.length > SHOWN
    ? detail('cut-short', { text: text.slice(0, SHOWN), characters: text.length })
    : text;
}

/** Notes hidden texts: each one in the document, and the number of those around it. */
function hiddenNotes(page: Page, found: DocumentBlocks, lineOf: (block: number) => number): ReaderNote[] {
  const isIn = ({ block }: Page['hidden'][number]) => block > found.from && block < found.to;
  const inside = page.hidden
    .filter(isIn)
    .map(({ block, text }) => noted('hidden-text', shorten(text), lineOf(block)));
  const outside = page.hidden.filter((each) => !isIn(each));
  if (outside.length === 0) return inside;
  const characters = outside.reduce((sum, { text }) => sum + text.length, 0);
  const actual = detail('hidden-around', { elements: outside.length, characters });
  return [...inside, noted('hidden-text', actual)];
}

/** Drops `<% … %>`. */
function withoutTemplateCode(source: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = source.indexOf('<%'); open >= 0; open = source.indexOf('<%', at)) {
    const close = source.indexOf('%>', open);
    if (close < 0) break;
    parts.push(source.slice(at, open));
    at = close + 2;
  }
  return [...parts, source.slice(at)].join('');
}
