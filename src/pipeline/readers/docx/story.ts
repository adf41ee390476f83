/** Reads a part of the text with paragraphs and tables: the body, a note, a header or footer, a text box. */
import type { CellHint, Hints } from '../document.ts';
import { type Change, visitContent } from './content.ts';
import { Fields } from './fields.ts';
import { floatsBelow, hasHeadRowStyle, readGrid } from './grid.ts';
import { type ParagraphLine, paragraphLines } from './paragraph-lines.ts';
import { raiseMark } from './raised.ts';
import type { Draft, Frame, Reading } from './reading.ts';
import { type Piece, RunReader } from './runs.ts';
import { headingOf, isCentred, type ListLink, type ParagraphLook } from './styles.ts';
import { headTable } from './table-heads.ts';
import { attributeOf, child, contains, numberOf } from './tree.ts';
import type { Element } from './xml-names.ts';

/** Reads the lines of `root` into the reading. `noteMark` is the printed number of the note that it is. */
export function readStory(reading: Reading, root: Element, frame: Frame, noteMark = ''): void {
  new Story(reading, root, noteMark).blocks(root, frame);
}

/** Text of a paragraph whose end was deleted: it belongs to the next one. */
interface Pending {
  pieces: Piece[];
  boxes: Element[];
  number: number | undefined;
}

class Story {
  readonly #reading: Reading;
  readonly #fields: Fields;
  readonly #noteMark: string;
  #pending: Pending | null = null;

  constructor(reading: Reading, root: Element, noteMark: string) {
    this.#reading = reading;
    this.#fields = new Fields(root);
    this.#noteMark = noteMark;
  }

  /** Reads the paragraphs and tables inside an element. */
  blocks(element: Element, frame: Frame): void {
    const { drafts } = this.#reading;
    let last: Element | null = null;
    /** Lines of tables that float below the paragraph that comes next. */
    let floating: Draft[] = [];
    const land = () => {
      for (const draft of floating) drafts.push(draft);
      floating = [];
    };
    visitContent(
      element,
      (each) => {
        if (each.name === 'w:p') {
          last = each;
          this.#paragraph(each, frame);
          land();
        } else if (each.name === 'w:tbl') {
          if (last) this.#flush(last, frame);
          const from = drafts.length;
          this.#table(each, frame);
          if (floatsBelow(child(each, 'w:tblPr')))
            for (const draft of drafts.splice(from)) floating.push(draft);
        }
        // Of wrappers only content controls around a list of contents come here.
        else if (each.name === 'w:sdt') this.blocks(each, { ...frame, isContents: true });
        else if (each.name === 'w:altChunk' || each.name === 'w:subDoc')
          this.#reading.note(
            'part-not-read',
            each.name === 'w:altChunk' ? 'embedded-file' : 'linked-document',
          );
        else if (each.name.startsWith('m:'))
          this.#paragraph({ ...each, name: 'w:p', children: [each] }, frame);
      },
      this.#changed,
    );
    if (last) this.#flush(last, frame);
    land();
  }

  /** Ends a paragraph whose end was deleted where no other follows. */
  #flush(paragraph: Element, frame: Frame): void {
    if (this.#pending) this.#finish(paragraph, { pieces: [], boxes: [], number: undefined }, false, frame);
  }

  readonly #changed = (change: Change) => this.#reading.note('changes-tracked', change);

  #paragraph(paragraph: Element, frame: Frame): void {
    const reading = this.#reading;
    const number = frame.paragraph === null ? ++reading.paragraphs : frame.paragraph;
    const properties = child(paragraph, 'w:pPr');
    const look = reading.styles.paragraph(attributeOf(properties, 'w:pStyle'));
    const runs = new RunReader({
      reading,
      fields: this.#fields,
      look,
      row: frame.row,
      paragraph: number,
      noteMark: this.#noteMark,
      links: frame.links,
    });
    const isInContents = this.#fields.isContents;
    runs.read(paragraph);
    const mark = child(properties, 'w:rPr');
    if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) {
      if (child(mark, 'w:del')) this.#changed('deletions');
      this.#pending = this.#withPending(runs.pieces, runs.boxes, number);
      return;
    }
    if (child(mark, 'w:ins')) this.#changed('insertions');
    const isHidden = runs.hasHidden && runs.pieces.length === 0 && reading.styles.run(mark, look).hidden;
    const text = { pieces: runs.pieces, boxes: runs.boxes, number };
    if (!isHidden) this.#finish(paragraph, text, isInContents, frame);
    if (child(properties, 'w:sectPr') && frame.paragraph === null) reading.section++;
  }

  /** Adds the lines of a paragraph, and of the text boxes that are tied to it. */
  #finish(paragraph: Element, text: Pending, isInContents: boolean, frame: Frame): void {
    const reading = this.#reading;
    const { pieces, boxes, number } = this.#withPending(text.pieces, text.boxes, text.number);
    this.#pending = null;
    const properties = child(paragraph, 'w:pPr');
    const look = reading.styles.paragraph(attributeOf(properties, 'w:pStyle'));
    const outline = numberOf(properties, 'w:outlineLvl');
    const heading = outline === undefined ? look.heading : headingOf(outline);
    const lines = paragraphLines(pieces, frame.cell ? 'split' : heading === null ? 'sentence' : 'join');
    const label = reading.counters.next(listOf(properties), look);
    const mark = raiseMark(this.#noteMark);
    const isContents =
      frame.isContents ||
      look.isContents ||
      (lines.length === 0 ? isInContents : lines.some((line) => line.isContents));
    const hints = this.#hints(frame, look, heading, properties, number);
    if (isContents) hints.region ??= 'contents';
    for (const [index, line] of lines.entries()) {
      const draft = draftOf(line, index === 0 ? label : '', hints);
      if (mark !== '' && draft.text.startsWith(mark)) draft.hints.generated = mark.length;
      reading.drafts.push(draft);
    }
    const isBlank = frame.cell !== undefined || frame.region !== undefined || boxes.length > 0;
    if (lines.length === 0 && (label !== '' || !isBlank))
      reading.drafts.push({ text: label.trimEnd(), hints: { ...hints, ...generated(label.trimEnd()) } });
    for (const box of boxes) this.#box(box, { ...frame, paragraph: number });
  }

  #hints(
    frame: Frame,
    look: ParagraphLook,
    heading: number | null,
    properties: Element | undefined,
    number: number | undefined,
  ): Hints {
    const alignment = attributeOf(properties, 'w:jc');
    const hints: Hints = {};
    if (heading !== null) hints.heading = heading;
    if (look.isTitle) hints.title = true;
    if (look.isQuote) hints.quote = true;
    if (alignment === undefined ? look.centred : isCentred(alignment)) hints.centred = true;
    if (frame.cell) hints.cell = frame.cell;
    if (frame.region) hints.region = frame.region;
    if (number !== undefined) hints.place = { kind: 'paragraph', paragraph: number };
    return hints;
  }

  #withPending(pieces: Piece[], boxes: Element[], number: number | undefined): Pending {
    const before = this.#pending;
    if (!before) return { pieces, boxes, number };
    for (const piece of pieces) before.pieces.push(piece);
    for (const box of boxes) before.boxes.push(box);
    return before;
  }

  /** Adds the lines of a text box. One of several lines is a box: a table of one cell. */
  #box(box: Element, frame: Frame): void {
    const { drafts } = this.#reading;
    const from = drafts.length;
    if (box.name === 'v:textpath') {
      const text = box.attributes['string']?.replace(/\s+/gu, ' ') ?? '';
      const look = this.#reading.styles.paragraph(undefined);
      if (text.trim() !== '')
        drafts.push({ text, hints: this.#hints(frame, look, null, undefined, frame.paragraph ?? undefined) });
      return;
    }
    readStory(this.#reading, box, frame);
    const lines = drafts.slice(from);
    if (frame.region || frame.cell || lines.length < 2 || contains(box, ({ name }) => name === 'w:tbl'))
      return;
    const cell = {
      table: this.#reading.tables++,
      row: 0,
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      header: false,
    };
    for (const line of lines) line.hints.cell = cell;
  }

  #table(table: Element, frame: Frame): void {
    const reading = this.#reading;
    const grid = readGrid(table, this.#changed);
    const properties = child(table, 'w:tblPr');
    const row = hasHeadRowStyle(properties)
      ? reading.styles.headRow(attributeOf(properties, 'w:tblStyle'))
      : {};
    const number = reading.tables++;
    const cells: { cell: CellHint; drafts: Draft[] }[] = [];
    for (const { element, isCovered, ...place } of grid.cells) {
      if (isCovered) {
        this.#covered(element, frame);
        continue;
      }
      const cell: CellHint = { table: number, ...place, header: place.row < grid.headRows };
      const from = reading.drafts.length;
      this.blocks(element, { ...frame, cell, row: place.row === 0 ? row : {} });
      const drafts = reading.drafts.slice(from).filter(({ hints }) => hints.cell === cell);
      // A cell without text keeps its place in the grid.
      if (drafts.length === 0)
        reading.drafts.push({ text: '', hints: emptyCell(cell, frame, reading.paragraphs) });
      cells.push({ cell, drafts });
    }
    headTable(grid.rows, grid.headRows, cells);
  }

  /** Counts the paragraphs of a part of a merged cell that is not shown, and notes text in it. */
  #covered(cell: Element, frame: Frame): void {
    visitContent(cell, (each) => {
      if (each.name === 'w:p' && frame.paragraph === null) this.#reading.paragraphs++;
    });
    if (contains(cell, ({ name, text }) => name === 'w:t' && text.trim() !== ''))
      this.#reading.note('hidden-text', 'covered-cells');
  }
}

/** Returns the list that is set on a paragraph directly. */
function listOf(properties: Element | undefined): ListLink {
  const list = child(properties, 'w:numPr');
  return { id: numberOf(list, 'w:numId'), level: numberOf(list, 'w:ilvl') };
}

function draftOf(line: ParagraphLine, label: string, paragraph: Hints): Draft {
  const hints: Hints = { ...paragraph, ...generated(label) };
  if (line.bold) hints.bold = true;
  if (line.size !== undefined) hints.size = line.size;
  const isPage = paragraph.region === 'header' || paragraph.region === 'footer';
  if (isPage && line.isPageNumber) hints.region = 'page-number';
  const links = line.links.map(({ start, end, address }) => ({
    start: label.length + start,
    end: label.length + end,
    address,
  }));
  return { text: label + line.text, hints, ...(links.length === 0 ? {} : { links }) };
}

const generated = (label: string): Hints => (label === '' ? {} : { generated: label.length });

function emptyCell(cell: CellHint, frame: Frame, paragraphs: number): Hints {
  const paragraph = frame.paragraph === null ? paragraphs : frame.paragraph;
  return {
    cell,
    ...(frame.region ? { region: frame.region } : {}),
    ...(paragraph === undefined ? {} : { place: { kind: 'paragraph', paragraph } }),
  };
}
