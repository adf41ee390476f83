/** From paragraphs and tables to the lines of a source document. */
import { greatest, least } from '../../text/extremes.ts';
import { endsParagraph } from '../../text/sentences.ts';
import type { CellHint, Hints, Line, Region } from '../document.ts';
import { joinColumns } from '../grid-columns.ts';
import type { Body, Edges } from './body.ts';
import { type Box, median, unionOf } from './geometry.ts';
import type { Aside, Ink } from './ink.ts';
import { beginsWithEnumerator, inkOf } from './line-parts.ts';
import { lineText } from './line-text.ts';
import { linksOf } from './links.ts';
import type { LineItem, TableCell, TableItem } from './page-items.ts';
import { joinParagraphs, type Paragraph, type Setting } from './paragraphs.ts';
import type { PrintLine } from './print-lines.ts';
import { headRows } from './table-heads.ts';
import { turnBack } from './turn-page.ts';

/** Room between a border and the words of its cell, in points, as programs leave it. */
const PADDING = 5.4;

/** A line of a box that ends so near to its right edge, in em, is full. */
const FULL = 1.5;

/** A line before it has a number. */
export type NewLine = Omit<Line, 'number'>;

/** What is known of the lines of a document besides their words. */
export interface Facts {
  body: Body;
  regions: ReadonlyMap<LineItem, Region>;
  pages: ReadonlyMap<number, Pick<Ink, 'turns' | 'width' | 'height' | 'links'>>;
}

/** Makes the lines of paragraphs outside tables. */
export function paragraphLine(paragraph: Paragraph, facts: Facts, more: Hints = {}): NewLine {
  const first = paragraph.lines[0] as LineItem;
  const ink = paragraph.lines.flatMap(({ line }) => inkOf(line));
  const region = facts.regions.get(first);
  const hints: Hints = {
    ...more,
    ...(!facts.body.bold && ink.every(({ look }) => look.bold) ? { bold: true as const } : {}),
    ...(paragraph.centred ? { centred: true as const } : {}),
    size: round(median(paragraph.lines.map(({ line }) => line.size))),
    ...(region ? { region } : {}),
    page: first.page,
    ...placeOf(
      paragraph.lines.filter(({ page }) => page === first.page).map(({ line }) => line),
      first.page,
      facts,
    ),
  };
  const links = linksOf(paragraph.text, paragraph.lines, (page) => facts.pages.get(page)?.links ?? []);
  return { text: paragraph.text, hints, ...(links.length === 0 ? {} : { links }) };
}

/** Makes a line of text that runs in another direction than the page. */
export function asideLine(aside: Aside, page: number, region: Region | undefined, facts: Facts): NewLine {
  return {
    text: aside.text,
    hints: {
      size: round(aside.size),
      ...(region ? { region } : {}),
      page,
      ...placeOf([aside], page, facts),
    },
  };
}

/** Makes the lines of a table, row by row. `numbers` gives each table its number. */
export function tableLines(table: TableItem, facts: Facts, numbers: { next: number }): NewLine[] {
  const number = numbers.next;
  numbers.next += 1;
  const heads = headRows(table);
  const sorted = table.cells
    .map((cell) => ({ ...cell }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  joinColumns(sorted);
  return sorted.flatMap((cell) => {
    const { row, column, rowSpan, columnSpan } = cell;
    const hint: CellHint = { table: number, row, column, rowSpan, columnSpan, header: row < heads };
    return cellLines(cell, facts, numbers, { cell: hint });
  });
}

/** Makes the lines of a cell, each with the hints given. */
export function cellLines(cell: TableCell, facts: Facts, numbers: { next: number }, hints: Hints): NewLine[] {
  const made: NewLine[] = [];
  let run: LineItem[] = [];
  const finish = () => {
    for (const paragraph of joinParagraphs(run, cellSetting(cell, run, facts.body)))
      made.push(paragraphLine(paragraph, facts, hints));
    run = [];
  };
  for (const item of cell.items) {
    if (item.kind === 'line') run.push(item);
    else {
      finish();
      made.push(...tableLines(item, facts, numbers));
    }
  }
  finish();
  return made;
}

/** Returns how the lines of a cell are set. A wide cell is set like a column of text. */
function cellSetting(cell: TableCell, lines: readonly LineItem[], body: Body): Setting {
  const left = least(lines.map(({ line }) => line.left));
  const right = greatest(lines.map(({ line }) => line.right));
  const size = median(lines.map(({ line }) => line.size));
  const padding = Math.min(PADDING, Math.max(0, left - cell.box.left));
  const edges = {
    left: Math.min(left, cell.box.left + padding),
    right: Math.max(right, cell.box.right - padding),
  };
  const narrow = edges.right - edges.left < 16 * size;
  const pitched = withPitch(body, lines);
  const block = narrow ? null : leftOfText(lines, edges.right);
  const inner = { left: narrow ? edges.left : (block ?? left), right: edges.right };
  const indents = block === null ? body.indents : hasIndents(lines, inner);
  return {
    body: { ...pitched, indents },
    edgesOf: () => inner,
    narrow,
    ...(narrow ? {} : { box: true as const }),
  };
}

/** True when a line below a short one begins further right than the text. */
function hasIndents(lines: readonly LineItem[], { left, right }: Edges): boolean {
  return lines.some(({ line }, index) => {
    const above = lines[index - 1]?.line;
    const opens = !above || right - above.right > FULL * above.size;
    return opens && line.left - left > line.size && line.left - left < 3 * line.size;
  });
}

/**
 * Returns the place at which lines begin that go on with a sentence of a full line: the text of a box may be indented as
 * a whole below its headings. Null where most do not begin at one place.
 */
function leftOfText(lines: readonly LineItem[], right: number): number | null {
  const lefts = lines.flatMap(({ line }, index) => {
    const above = lines[index - 1]?.line;
    const full = above && right - above.right <= FULL * above.size && !endsParagraph(lineText(above.glyphs));
    return full && !beginsWithEnumerator(lineText(line.glyphs)) ? [line] : [];
  });
  const near = ({ left, size }: PrintLine) =>
    lefts.filter((other) => Math.abs(other.left - left) < size / 2).length;
  const [best] = [...lefts].sort((a, b) => near(b) - near(a) || a.left - b.left);
  return best && near(best) > lefts.length / 2 ? best.left : null;
}

function withPitch(body: Body, lines: readonly LineItem[]): Body {
  const distances = lines
    .slice(1)
    .map(({ line }, index) => line.baseline - (lines[index]?.line.baseline ?? 0));
  const near = distances.filter((distance) => distance > 0);
  if (near.length === 0) return body;
  const pitch = median(near);
  return { ...body, pitches: new Map(lines.map(({ line }) => [Math.round(line.size), pitch])) };
}

function placeOf(boxes: readonly Box[], page: number, facts: Facts): Pick<Hints, 'place'> {
  const [box, ink] = [unionOf(boxes), facts.pages.get(page)];
  if (!box || !ink) return {};
  const { left, top, right, bottom } = turnBack(box, ink);
  return {
    place: {
      kind: 'box',
      page,
      left: round(left),
      top: round(top),
      right: round(right),
      bottom: round(bottom),
    },
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
