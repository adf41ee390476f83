/**
 * Stage 5, `paragraphs`.
 * Reads: `items` with their `marks`; `unread`, `notes`, `contents`, `pageBreaks`; `corrections` of joins.
 * Writes: `paragraphs` and tables in the order of the text, `joins`, `remarks`.
 * Guarantees: each token is in exactly one paragraph; a paragraph begins at a mark or where the one before it ends. A
 * numbered note has no mark.
 */

import { type Remark, remark } from '../../diagnostics/remark.ts';
import type { CellHint } from '../../readers/document.ts';
import type { JoinCorrection } from '../../schemas/corrections.ts';
import { endsParagraph } from '../../text/sentences.ts';
import type { LineJoin, TableBlock } from '../lines/blocks.ts';
import type { Corrections } from '../lines/corrections.ts';
import { type Glue, joinPassages } from '../lines/passage.ts';
import type { Mark } from '../tokens/marks.ts';
import { classify, isKind, type LineToken } from '../tokens/token.ts';
import { BlockLists } from './block-lists.ts';
import { layoutOf } from './layout.ts';
import { Leads } from './leads-of-lines.ts';
import { MOST_LINES_TO_STOP } from './limits.ts';
import { cannotEnd, mayContinue, openEnd, standsAlone } from './line-ends.ts';
import { withoutMarksOfNotes } from './numbered-notes.ts';
import type { Paragraph } from './paragraph.ts';
import { goesOnInTitle, isEntry } from './title-lines.ts';

/** What the stage is given. */
export interface ParagraphInput {
  /** The text in order, a table in the place of the tokens that make it. */
  items: readonly (LineToken | TableBlock)[];
  marks: ReadonlyMap<LineToken, Mark>;
  /** The lines of tables that were not read. */
  unread: ReadonlySet<LineToken>;
  /** Notes at the foot of a page, with whether each begins one. */
  notes: ReadonlyMap<LineToken, { begins: boolean }>;
  /** `contentsKey` of each entry of the table of contents. */
  contents: ReadonlySet<string>;
  /** Lines above which a page ends: a page number or running header stood there. */
  pageBreaks: ReadonlySet<LineToken>;
  /** What a person says of joins. */
  corrections: Pick<Corrections, 'joins'>;
}

/** Paragraphs and tables in the order of the text, the joins that made them, and what was noticed. */
export interface ParagraphReading {
  paragraphs: (Paragraph | TableBlock)[];
  joins: LineJoin[];
  remarks: Remark[];
}

/** Puts the lines of a text together to paragraphs. */
export function readParagraphs(input: ParagraphInput): ParagraphReading {
  const { items, marks, unread, notes, contents, pageBreaks, corrections } = input;
  const lines = items.filter(isToken);
  const layout = layoutOf(lines.filter((token) => !notes.has(token)));
  const leads = new Leads(lines, layout);
  const blockLists = new BlockLists(lines, marks, layout);
  const paragraphs: (Paragraph | TableBlock)[] = [];
  const joins: LineJoin[] = [];
  const remarks: Remark[] = [];
  const lastValue = new Map<string, number>();
  /** The last paragraph that is no note. */
  let previous: Paragraph | null = null;

  items.forEach((token, index) => {
    if (!isToken(token)) {
      paragraphs.push(token);
      previous = null;
      return;
    }
    const note = notes.get(token);
    if (note) {
      addNote(token, note.begins);
      return;
    }
    let mark = marks.get(token) ?? null;
    if (previous) {
      if (isNumberOfBox(previous, token)) {
        extend(previous, token, 'title');
        return;
      }
      const told = joinTold(previous, token, corrections);
      if (told) {
        if (told === 'apart') previous = open(token, mark);
        else extend(previous, token, isHeadingTold(token) ? 'title' : 'paragraph');
        return;
      }
      const end =
        isApart(previous, token) ||
        isEntry(previous, contents) ||
        blockLists.endsAbove(previous, token) ||
        (unread.has(token) && !previous.inTable)
          ? null
          : openEnd(previous, layout, lastValue.size > 0);
      const between = {
        pageBreak: pageBreaks.has(token),
        reachesStop: reachesStop(index, previous),
        isLead: leads.isLike(token),
      };
      const isInside =
        mark !== null && (!isExpected(mark) || (mark.value === null && cannotEnd(previous.token)));
      if (mark && end && isInside && !standsAlone(previous.token)) {
        remarks.push(remark('mark-in-sentence', token.line, { actual: token.text.slice(0, mark.length) }));
        mark = null;
      }
      if (!mark) {
        const isTitle = !unread.has(token) && goesOnInTitle(previous, token, contents, tokenAt(index + 1));
        if (isTitle || (end && mayContinue(previous, token, end, layout, between))) {
          extend(previous, token, isTitle ? 'title' : 'paragraph');
          return;
        }
      }
    }
    previous = open(token, mark);
  });
  return { paragraphs: withoutMarksOfNotes(paragraphs), joins, remarks };

  function tokenAt(index: number): LineToken | undefined {
    const item = items[index];
    return item && isToken(item) ? item : undefined;
  }

  /** Begins a paragraph of the text. */
  function open(token: LineToken, mark: Mark | null): Paragraph {
    if (mark?.value != null) lastValue.set(mark.key, mark.value);
    return begin(token, mark, false);
  }

  function begin(token: LineToken, mark: Mark | null, aside: boolean): Paragraph {
    const paragraph: Paragraph = {
      type: 'paragraph',
      token,
      mark,
      lines: [token],
      indented: token.indented,
      aside,
      ...(unread.has(token) ? { inTable: true } : {}),
    };
    paragraphs.push(paragraph);
    return paragraph;
  }

  /** Joins a line to a paragraph. */
  function extend(paragraph: Paragraph, token: LineToken, reason: 'title' | 'paragraph'): void {
    joins.push({ line: paragraph.lines.at(-1)?.line ?? token.line, nextLine: token.line, reason });
    const { mark, lines, token: words } = paragraph;
    const glue = glueBetween(words.text, token.text);
    const whole = classify(
      joinPassages([words.passage, token.passage], glue),
      words.form + glue + token.form,
    );
    const next = isNumberOfBox(paragraph, token) ? withNumber(mark, whole.text.length, token) : mark;
    Object.assign(paragraph, { token: whole, lines: [...lines, token], mark: next });
  }

  function addNote(token: LineToken, begins: boolean): void {
    const last = paragraphs.at(-1);
    if (last && 'aside' in last && last.aside && !begins) extend(last, token, 'paragraph');
    else begin(token, null, true);
  }

  /**
   * Whether one of the lines from `index` on ends with a sentence, before a mark. A word that was a link on its own line
   * breaks a sentence that ends inside the next line.
   */
  function reachesStop(index: number, { token: words, lines: above }: Paragraph): boolean {
    const isWord = (token: LineToken | undefined) => /^\p{Script=Han}{2,8}$/u.test(token?.form ?? '');
    const isLinked =
      /[，。].*\p{Script=Han}$/u.test(words.form) &&
      (isWord(tokenAt(index)) || (above.length > 1 && isWord(above.at(-1))));
    for (let at = index; at < index + MOST_LINES_TO_STOP; at += 1) {
      const next = tokenAt(at);
      const mark = next && at > index ? marks.get(next) : undefined;
      if (!next || (mark && isExpected(mark))) return false;
      if (endsParagraph(next.text) || (isLinked && next.text.includes('。'))) return true;
    }
    return false;
  }

  /** A mark is expected when it opens a list or follows the last one of its form. */
  function isExpected({ value, key }: Mark): boolean {
    return value === null || value === 1 || value === (lastValue.get(key) ?? 0) + 1;
  }
}

/** Whether a line goes on with a paragraph, by what a person says of either; null where nobody says anything. */
function joinTold(
  { lines }: Paragraph,
  token: LineToken,
  { joins }: Pick<Corrections, 'joins'>,
): JoinCorrection['next'] | null {
  const above = lines.at(-1);
  const told = joins.get(above?.line ?? 0);
  if (told) return told;
  if (!isHeadingTold(token) && !(above && isHeadingTold(above))) return null;
  return token.told?.correction === above?.told?.correction ? 'joined' : 'apart';
}

function isHeadingTold({ told }: LineToken): boolean {
  return told?.correction.is === 'heading' || told?.correction.is === 'box';
}

/** True for the number of a box on the line below 专栏. */
function isNumberOfBox({ mark, token }: Paragraph, next: LineToken): boolean {
  return (
    mark?.form === 'box' &&
    mark.value === null &&
    mark.length === token.text.length &&
    isKind(next, 'bare-number')
  );
}

function withNumber(mark: Mark | null, length: number, number: LineToken): Mark | null {
  return mark && { ...mark, length, value: Number(number.form) };
}

/** True for lines that the file sets apart: one is a heading, or in another cell. */
function isApart({ lines }: Paragraph, { hints }: LineToken): boolean {
  const above = lines.at(-1)?.hints;
  return above?.heading !== hints.heading || !isSameCell(above?.cell, hints.cell);
}

function isSameCell(a: CellHint | undefined, b: CellHint | undefined): boolean {
  return a?.table === b?.table && a?.row === b?.row && a?.column === b?.column;
}

/** One space between two Latin words, nothing otherwise. */
function glueBetween(before: string, after: string): Glue {
  return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after) ? ' ' : '';
}

function isToken(item: LineToken | TableBlock): item is LineToken {
  return 'form' in item;
}
