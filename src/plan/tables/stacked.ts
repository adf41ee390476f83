/**
 * Tables whose cells stand one a line, as they come out of a web page or a word processor. The head is found by its
 * words; for each number of columns that the head allows, the lines below are shared out among the columns
 * (`decode.ts`), what was found in the columns sharpens what is looked for, and the likeliest reading wins.
 */
import type { TableJoin } from '../lines/blocks.ts';
import type { Passage } from '../lines/passage.ts';
import { isKind, sureMark } from '../tokens/token.ts';
import type { Budget } from './budget.ts';
import type { CellLine, CellLines } from './cell-lines.ts';
import { addCell, columnOf, type Found, nothingFound, plainColumn } from './columns.ts';
import { ACROSS, type Decoded, decode, type Layout, type Placed } from './decode.ts';
import { isConvincing } from './evidence.ts';
import { type ColumnKind, headWord } from './head-words.ts';
import { arrangeHeads, type Head } from './heads.ts';
import { filledUp, headCells, joinCell } from './passages.ts';
import type { ReadTable } from './read-table.ts';

/** What a head may have: lines, columns. */
const MOST_HEAD_LINES = 18;
const MOST_COLUMNS = 12;
/** Lines that are enough to choose a layout. */
const ROUGH_LINES = 40;
/** Lines looked through for each that is found: heads may be printed again between. */
const LINES_LOOKED_THROUGH = 3;
const LINES_TO_CHOOSE = 90;
/** Arrangements that are tried: of the same lines over as many columns, and in all. */
const HEADS_TO_COMPARE = 3;
const MOST_HEADS = 120;
/** How much worse than the best a head may be that is tried. */
const WORSE_HEAD = 16;
const LAYOUTS_TO_COMPARE = 5;
const ROUNDS = 3;
/** Score of a line that is no word of a head. */
const NO_WORD = -4.5;
/** Lines before a row that is counted 1: a line across the table, a group. */
const LINES_BEFORE_ONE = 4;
/** Work of arranging a head, for each three of its lines. */
const WORK_OF_HEAD = 30;
/** Work of saying what a column holds. */
const WORK_OF_COLUMN = 1500;
/** Work of looking for a head at a line. */
const WORK_OF_START = 20_000;
/** Longest line of a head, in Han. */
const LONGEST_HEAD = 26;

interface Hypothesis {
  head: Head;
  /** Index of the first line of the rows. */
  body: number;
  layout: Layout;
  decoded: Decoded;
  score: number;
}

/** Lines that may stand above a head and look like a word of it. */
const LINES_ABOVE = 2;
/** What it costs to leave a word of heads above a head. */
const LEFT_ABOVE = 5;
/** What it costs that no line fills a column. */
const NEVER_FILLED = 6;

/** Reads the table whose head begins at line `from` or right below; null where none does. */
export function readStacked(lines: CellLines, from: number, budget: Budget): ReadTable | null {
  let best: { start: number; found: Hypothesis; score: number } | null = null;
  for (let start = from; start <= from + LINES_ABOVE; start += 1) {
    const found = hypothesisAt(lines, start, budget);
    if (!found) continue;
    const score = found.score - startCost(lines, start, found.body);
    if (score > (best?.score ?? 0)) best = { start, found, score };
  }
  return best ? tableOf(lines, best.start, best.found) : null;
}

const tried = new WeakMap<CellLines, Map<number, Hypothesis | null>>();

/** The best reading of a table whose head begins at a line, found once; null where none convinces. */
function hypothesisAt(lines: CellLines, start: number, budget: Budget): Hypothesis | null {
  const known = tried.get(lines) ?? new Map<number, Hypothesis | null>();
  tried.set(lines, known);
  const before = known.get(start);
  if (before !== undefined) return before;
  const begins = beginsHead(lines, start);
  budget.spend(begins ? WORK_OF_START : 0);
  const found = begins ? bestHypothesis(lines, start, budget) : null;
  const kept = found && isTable(lines, start, found) ? found : null;
  known.set(start, kept);
  return kept;
}

/** What it costs to begin a head at a line: a word of heads is left above, or the line stands apart from those below. */
function startCost(lines: CellLines, start: number, body: number): number {
  const above = lines.at(start - 1);
  const gaps = Array.from({ length: body - start }, (_, index) => lines.at(start + index)?.gap ?? 0);
  const [own = 0, first = 0, ...rest] = gaps;
  const isApart = rest.length > 0 && first > Math.max(...rest);
  const isLeft = above !== undefined && headWord(above.form, above.shape).score >= 2 && own <= first;
  return (isLeft ? LEFT_ABOVE : 0) + (isApart ? LEFT_ABOVE : 0);
}

/** True for a line that may begin a head: a word of heads, with another among the next lines. */
export function beginsHead(lines: CellLines, from: number): boolean {
  const first = lines.at(from);
  if (!first || first.width > LONGEST_HEAD || first.token.text.includes('\t') || isTitle(first)) return false;
  const own = headWord(first.form, first.shape).score;
  if (own < -2) return false;
  const next = [1, 2, 3, 4].map((step) => lines.at(from + step));
  const known = next.filter((line) => line && headWord(line.form, line.shape).score > 1).length;
  return own > 1 ? known >= 1 || isBelowCaption(lines, from) : isBelowCaption(lines, from) && known >= 1;
}

/** Titles and captions of tables, and what bears a mark, are no words of a head. */
function isTitle({ token, words }: CellLine): boolean {
  return (
    isKind(token, 'caption', 'title', 'annex-mark', 'label') ||
    ENDS_TITLE.test(words) ||
    sureMark(token) !== null
  );
}

const ENDS_TITLE = /(?:表|清单|一览|表[（(].{1,6}[）)]|情况)$/u;

function isCaptionLine(line: CellLine | undefined): boolean {
  return line !== undefined && isKind(line.token, 'caption');
}

function isBelowCaption(lines: CellLines, from: number): boolean {
  const above = lines.at(from - 1);
  return (
    above !== undefined &&
    (isKind(above.token, 'caption') || /(?:表|清单|情况|一览|指标|标准|产量|计划)$/u.test(above.words))
  );
}

function bestHypothesis(lines: CellLines, from: number, budget: Budget): Hypothesis | null {
  const run = headRun(lines, from);
  const heads: { head: Head; body: number }[] = [];
  for (const body of bodiesOf(run)) {
    if (budget.isSpent) return null;
    budget.spend(WORK_OF_HEAD * body ** 3);
    heads.push(...headsOf(run.slice(0, body), run[body]).map((head) => ({ head, body })));
  }
  heads.sort((a, b) => b.head.score - a.head.score);
  const hurdle = (heads[0]?.head.score ?? 0) - WORSE_HEAD;
  const compared = new Map<string, number>();
  const rough: Hypothesis[] = [];
  const windows = new Map<number, CellLine[]>();
  for (const { head, body } of heads) {
    const alike = `${body},${head.kinds.length}`;
    const count = compared.get(alike) ?? 0;
    if (head.score < hurdle || rough.length >= MOST_HEADS) break;
    if (count >= HEADS_TO_COMPARE) continue;
    compared.set(alike, count + 1);
    const below = windows.get(body) ?? window(lines, from + body, from, run.slice(0, body), ROUGH_LINES);
    windows.set(body, below);
    const tried = tryLayout(head, below, from + body, budget, 1);
    if (tried) rough.push(tried);
  }
  rough.sort((a, b) => b.score - a.score);
  let best: Hypothesis | null = null;
  for (const { head, body } of rough.slice(0, LAYOUTS_TO_COMPARE)) {
    const below = window(lines, body, from, run.slice(0, body - from), LINES_TO_CHOOSE);
    const tried = tryLayout(head, below, body, budget, 2);
    if (tried && (!best || tried.score > best.score)) best = tried;
  }
  (globalThis as any).__dbg?.(lines, from, rough, best);
  if (!best) return null;
  for (let most = 2 * LINES_TO_CHOOSE; ; most *= 4) {
    const below = window(lines, best.body, from, run.slice(0, best.body - from), most);
    const whole = tryLayout(best.head, below, best.body, budget, ROUNDS, best.layout);
    // Hypotheses are compared by the same lines.
    if (!whole || !whole.decoded.wantsMore || below.length < most || budget.isSpent)
      return whole && { ...whole, score: best.score };
  }
}

/** The arrangements of a head; where rows count and no word says so, an empty word stands over the first column. */
function headsOf(head: readonly CellLine[], first: CellLine | undefined): Head[] {
  const heads = arrangeHeads(head, MOST_COLUMNS);
  if (first?.count !== 1 || first.shape !== 'number') return heads;
  const uncounted = heads.filter(({ kinds }) => !kinds.includes('serial') && kinds.length > 1);
  return [
    ...heads,
    ...uncounted.map(({ columns, kinds, score }) => ({
      columns: [[], ...columns],
      kinds: ['serial' as ColumnKind, ...kinds],
      score: score - 2,
    })),
  ];
}

/** The short lines from `from` on that may belong to a head. */
function headRun(lines: CellLines, from: number): CellLine[] {
  const run: CellLine[] = [];
  for (let index = from; run.length < MOST_HEAD_LINES; index += 1) {
    const line = lines.at(index);
    if (!line || line.token.text.includes('\t')) break;
    run.push(line);
    if (line.width > LONGEST_HEAD && run.length > 1) break;
  }
  return run;
}

/** Places in the run where the rows may begin: where they count from 1, or a line is no word of a head, or a few lines before. */
function bodiesOf(run: readonly CellLine[]): number[] {
  const isRow = ({ form, shape, count }: CellLine) =>
    (count === 1 && shape !== 'subitem') || headWord(form, shape).score <= NO_WORD;
  const found = run.findIndex((line, index) => index > 0 && isRow(line));
  const last = found < 0 ? run.length - 1 : found;
  const first = run[last]?.count === 1 ? Math.max(2, last - LINES_BEFORE_ONE) : 2;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The lines of the rows from `start` on, without heads that are printed again. */
function window(
  lines: CellLines,
  start: number,
  from: number,
  head: readonly CellLine[],
  most: number,
): CellLine[] {
  const found: CellLine[] = [];
  const end = start + LINES_LOOKED_THROUGH * most;
  for (let index = start; found.length < most && index < end; ) {
    const line = lines.at(index);
    if (!line) break;
    if (index > start && endsTable(line)) break;
    const again = repeatedHead(lines, index, head);
    if (again === 0 && index > start && opensAnother(lines, index)) break;
    if (again > 0) {
      if (beginsToCount(lines, index + again)) break;
      index += again;
      continue;
    }
    found.push(line);
    index += 1;
  }
  return found;
}

/** Number of lines of a head that is printed again at `index`; 0 for none. */
function repeatedHead(lines: CellLines, index: number, head: readonly CellLine[]): number {
  if (head.length === 0 || lines.at(index)?.words !== head[0]?.words) return 0;
  return head.every((line, place) => lines.at(index + place)?.words === line.words) ? head.length : 0;
}

/** True where the rows below a head that is printed again are counted from 1: another table. */
function beginsToCount(lines: CellLines, index: number): boolean {
  return [0, 1, 2].some((step) => lines.at(index + step)?.count === 1);
}

/** True for 序号 with another word of a head below it. */
function opensAnother(lines: CellLines, index: number): boolean {
  const line = lines.at(index);
  if (!line || !/^(?:序号|编号)$/u.test(line.words)) return false;
  const next = lines.at(index + 1);
  return next !== undefined && headWord(next.form, next.shape).score > 1;
}

/** Notes, captions and rows with tabs stand below a table, not in it. */
function endsTable({ token, words }: CellLine): boolean {
  return (
    /^[（(]?(?:注|说明|备注|数据来源|资料来源)[0-9]?[：:]/u.test(words) ||
    isKind(token, 'caption') ||
    /^(?:附表|附件|附图|续表)\s*[0-9一二三四五六七八九十]{0,3}(?:[-—][0-9])?(?:[:：]|\s|$|\p{Script=Han})/u.test(
      token.text,
    ) ||
    token.text.includes('\t')
  );
}

/** Shares the lines out below a head, in several rounds; null where nothing is gained. */
function tryLayout(
  head: Head,
  lines: readonly CellLine[],
  body: number,
  budget: Budget,
  rounds: number,
  known?: Layout,
): Hypothesis | null {
  const gaps = lines.slice(0, 60).map(({ gap }) => gap);
  let layout: Layout = known ?? {
    columns: head.kinds.map(plainColumn),
    counter: head.kinds.indexOf('serial'),
    cellGap: commonest(gaps),
    rowGap: null,
  };
  let decoded = decode(lines, layout, budget);
  let expected = decoded.score;
  for (let round = 1; round < rounds; round += 1) {
    const before = decoded.placed;
    budget.spend(WORK_OF_COLUMN * layout.columns.length);
    layout = learn(lines, before, layout);
    decoded = decode(lines, layout, budget);
    if (!known) expected = decode(lines, learn(lines, before, layout, true), budget).score;
  }
  return decoded.placed.length === 0
    ? null
    : {
        head,
        body,
        layout,
        decoded,
        score:
          head.score +
          (known ? decoded.score : (expected + decoded.score) / 2) -
          NEVER_FILLED * unused(decoded, layout),
      };
}

/** Number of columns in which no line is, but for notes. */
function unused({ placed }: Decoded, { columns }: Layout): number {
  const filled = new Set(placed.map(({ column }) => column));
  return columns.filter(({ kind }, column) => kind !== 'note' && !filled.has(column)).length;
}

/** What the columns hold by the last sharing out. */
function learn(
  lines: readonly CellLine[],
  placed: readonly Placed[],
  layout: Layout,
  asExpected = false,
): Layout {
  const found: Found[] = layout.columns.map(nothingFound);
  const counted = layout.columns.map(() => 0);
  const rowGaps: number[] = [];
  let filled = new Set<number>();
  const endRow = () => {
    if (filled.size > 0)
      found.forEach((each, column) => {
        if (!filled.has(column)) each.empty += 1;
      });
    filled = new Set();
  };
  placed.forEach(({ column, opensRow, goesOn }, index) => {
    const line = lines[index] as CellLine;
    if (opensRow) {
      endRow();
      if (index > 0 && placed[index - 1]?.column === layout.columns.length - 1 && column === 0)
        rowGaps.push(line.gap);
    }
    const own = found[column];
    if (column === ACROSS || !own) return;
    if (goesOn) {
      own.more += 1;
      return;
    }
    filled.add(column);
    addCell(own, line.shape, line.words);
    if (line.shape === 'item' && line.count !== null) counted[column] = (counted[column] ?? 0) + 1;
  });
  endRow();
  const most = Math.max(...counted);
  const counter = layout.counter >= 0 ? layout.counter : most >= 3 ? counted.indexOf(most) : -1;
  return {
    columns: layout.columns.map(({ kind }, column) => columnOf(kind, found[column], asExpected)),
    counter,
    cellGap: layout.cellGap,
    rowGap: rowGaps.length >= 2 ? commonest(rowGaps) : null,
  };
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Least score of a table, and of each of its rows. */
const LEAST_SCORE = 9;
const LEAST_ROW = 1.2;

function isTable(
  lines: CellLines,
  from: number,
  { head, body, decoded, layout, score }: Hypothesis,
): boolean {
  const rows = decoded.placed.filter(({ opensRow, column }) => opensRow && column !== ACROSS).length;
  const fewest = isCaptionLine(lines.at(from - 1)) && layout.columns.length > 2 ? 1 : 2;
  if (rows < fewest || score < LEAST_SCORE || decoded.score / rows < LEAST_ROW) return false;
  const cells = decoded.placed.map((place, index) => ({
    ...place,
    line: lines.at(body + index) as CellLine,
  }));
  return isConvincing(head, layout.counter, cells, fewest === 1);
}

/** Makes the table of a reading. */
function tableOf(lines: CellLines, from: number, { head, body, decoded, layout }: Hypothesis): ReadTable {
  const joins: TableJoin[] = [];
  const passageAt = (index: number) => (lines.at(index) as CellLine).token.passage;
  const words = head.columns.map((column) => column.map((own) => own.map((index) => passageAt(from + index))));
  const header = headCells(words, joins);
  const rows: Passage[][] = [];
  let cells: Passage[][] = [];
  const endRow = () => {
    if (cells.length === 0) return;
    const whole = cells.map((parts) => (parts.length > 0 ? joinCell(parts, joins) : null));
    rows.push(filledUp(whole));
    cells = [];
  };
  const headLines = Array.from({ length: body - from }, (_, index) => lines.at(from + index) as CellLine);
  const repeatedHeads: number[] = [];
  let index = body;
  for (const { column, opensRow } of decoded.placed) {
    for (
      let again = repeatedHead(lines, index, headLines);
      again > 0 && index > body;
      again = repeatedHead(lines, index, headLines)
    ) {
      for (let place = 0; place < again; place += 1) repeatedHeads.push(index + place);
      index += again;
    }
    const passage = passageAt(index);
    index += 1;
    if (opensRow) endRow();
    if (column === ACROSS) {
      rows.push([passage]);
      continue;
    }
    if (cells.length === 0) cells = layout.columns.map(() => []);
    cells[column]?.push(passage);
  }
  endRow();
  return { from, to: index, header, rows, joins, repeatedHeads };
}
