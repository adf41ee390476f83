/**
 * Stage 3, `tables`.
 * Reads: `tokens` without what belongs to the page; `lines`, whose length is the budget of work.
 * Writes: `items`, tokens and tables in order; `joins`; `omitted`: heads printed again, rules and borders; `unreadHeads` of
 * tables that were not read; `remarks`.
 * Guarantees: every character of a table is in exactly one cell, caption, border, rule or repeated head; what looks
 * like a table and is not understood stays text, with a remark; the work is in proportion to the text.
 *
 * Each layout has a reader: cells that the file tells (`file-cells.ts`), rules of dashes (`ruled.ts`), Markdown
 * (`pipes.ts`), one cell a line with a tab before it (`tabbed-cells.ts`), one row a line with tabs (`tabbed-rows.ts`) or
 * blanks (`spaced.ts`), one cell a line (`stacked.ts`).
 */

import { type Remark, remark } from '../../diagnostics/remark.ts';
import type { Line } from '../../readers/document.ts';
import { greatest } from '../../text/extremes.ts';
import { must } from '../../text/must.ts';
import { leftOut, type TableBlock, type TableJoin } from '../lines/blocks.ts';
import { firstLine, type Passage } from '../lines/passage.ts';
import { isKind, type LineToken, sureMark } from '../tokens/token.ts';
import { PrintedLines } from './atoms.ts';
import { mayBeRow } from './blank-line.ts';
import { readBlankRows } from './blank-rows.ts';
import { Budget } from './budget.ts';
import { captionAbove, isCaptioned } from './captions.ts';
import { CellLines } from './cell-lines.ts';
import { doubtfulRows } from './doubtful-rows.ts';
import { readFileCells } from './file-cells.ts';
import { readPipes } from './pipes.ts';
import type { ReadTable } from './read-table.ts';
import { readGrid, readSimple } from './ruled.ts';
import { readSpaced } from './spaced.ts';
import { beginsSpacedHead } from './spaced-head.ts';
import { type StackedTables, stackedTables } from './stacked.ts';
import { beginsHead, wordsOfLine } from './stacked-head.ts';
import { suspectedTables } from './suspected.ts';
import { isCellLine, readTabbedCells } from './tabbed-cells.ts';
import { readTabbedRows } from './tabbed-rows.ts';

/** The stage. */
export function tableStage({ tokens, lines }: { tokens: readonly LineToken[]; lines: readonly Line[] }) {
  const budget = new Budget(lines.reduce((sum, { text }) => sum + text.length, 0));
  const { regions, heads, remarks } = findInStretches(tokens, budget);
  const starts = [0, ...regions.map(({ to }) => to)];
  const items = starts.flatMap((start, index): (LineToken | TableBlock)[] => {
    const region = regions[index];
    const between = tokens.slice(start, region?.from);
    return region ? [...between, region.table] : between;
  });
  const passagesAt = (indices: readonly number[]) =>
    indices.map((index) => must(tokens[index], 'a token').passage);
  return {
    items,
    joins: regions.flatMap(({ joins }) => joins),
    omitted: regions.flatMap(({ repeatedHeads, rules, borders }) => [
      ...leftOut(passagesAt(repeatedHeads), 'repeated-head'),
      ...leftOut([...passagesAt(rules), ...borders], 'table-rule'),
    ]),
    unreadHeads: heads,
    remarks,
  };
}

/** A table among the tokens. All numbers are indices of tokens. */
export interface TableRegion {
  from: number;
  /** The token after it. */
  to: number;
  table: TableBlock;
  joins: TableJoin[];
  /** Tokens of a head that is printed again after a page break: left out. */
  repeatedHeads: number[];
  /** Tokens that are only lines of dashes and the like: left out. */
  rules: number[];
  /** Characters between cells, `|`: left out. */
  borders: Passage[];
}

/** Finds the tables of a plan; none goes beyond a line that a person says is something else. */
function findInStretches(tokens: readonly LineToken[], budget: Budget) {
  const isOther = ({ told }: LineToken) => told !== undefined && told.correction.is !== 'table';
  const ends = [...tokens.flatMap((token, index) => (isOther(token) ? [index] : [])), tokens.length];
  const found = ends.map((end, index) => {
    const from = index === 0 ? 0 : must(ends[index - 1], 'an end') + 1;
    const { regions, ...rest } = findTables(tokens.slice(from, end), budget);
    return { ...rest, regions: regions.map((region) => moved(region, from)) };
  });
  return {
    regions: found.flatMap(({ regions }) => regions),
    heads: new Set(found.flatMap(({ heads }) => [...heads])),
    remarks: found.flatMap(({ remarks }) => remarks),
  };
}

/** A region of a stretch of the tokens that begins at `by`. */
function moved(region: TableRegion, by: number): TableRegion {
  const add = (index: number) => index + by;
  const { from, to, repeatedHeads, rules } = region;
  return {
    ...region,
    from: from + by,
    to: to + by,
    repeatedHeads: repeatedHeads.map(add),
    rules: rules.map(add),
  };
}

/** Finds the tables among tokens. */
export function findTables(
  tokens: readonly LineToken[],
  budget: Budget,
): { regions: TableRegion[]; heads: Set<LineToken>; remarks: Remark[] } {
  const cells = new CellLines(tokens);
  const printed = new PrintedLines(tokens);
  let stacked: StackedTables | undefined;
  const firstMark = tokens.findIndex((token) => sureMark(token) !== null);
  const regions: TableRegion[] = [];
  const remarks: Remark[] = [];
  let spentAt: number | null = null;
  for (let index = 0; index < tokens.length; ) {
    const ofFile = tokens[index]?.hints.cell ? readFileCells(tokens, index) : null;
    if (ofFile) {
      const tables = ofFile.tables.filter((table) => !hasLabels(table));
      for (const table of tables) regions.push(regionOf(table, regions.at(-1)?.to ?? 0));
      index = ofFile.to;
      continue;
    }
    const marked = mayBeMarked(tokens[index], tokens[index + 1]) ? readMarked(index) : null;
    const found = marked ?? (budget.isSpent ? null : readByWords(index));
    if (budget.isSpent) spentAt ??= index;
    // Cells that the file tells are no part of a table that begins above them: a unit stands there, or a caption.
    const isOfFile = found && tokens.slice(index, found.to).some(({ hints }) => hints.cell);
    if (!found || isOfFile || hasLabels(found)) {
      index += 1;
      continue;
    }
    regions.push(regionOf(found, regions.at(-1)?.to ?? 0));
    remarks.push(...(found === marked ? raggedRows(found) : doubtfulRows(found)));
    index = found.to;
  }
  if (spentAt !== null) remarks.push(remark('budget-spent', must(tokens[spentAt], 'a token').line));
  const suspected = suspectedTables(cells, printed, regions);
  const all = [...remarks, ...suspected.remarks].sort((a, b) => a.line - b.line);
  return { regions, heads: suspected.heads, remarks: all };

  /** A table that tabs, bars or rules set apart. */
  function readMarked(index: number): ReadTable | null {
    return (
      readPipes(tokens, index) ??
      readGrid(tokens, index) ??
      readSimple(printed, index) ??
      (isCellLine(tokens[index]) ? readTabbedCells(tokens, index, isCaptioned(tokens, index)) : null) ??
      readTabbedRows(tokens, index)
    );
  }

  /** A table that only its words tell from text. */
  function readByWords(index: number): ReadTable | null {
    const first = tokens[index];
    const ended = first && mayBeRow(first) ? readBlankRows(tokens, index) : null;
    if (ended) return ended;
    if (beginsSpacedHead(printed, index)) {
      const spaced = readSpaced(printed, index, budget);
      if (spaced) return spaced;
    }
    const isBelow = [1, 2].some((step) => beginsSpacedHead(printed, index + step));
    if (isBelow) return null;
    const isHead = beginsHead(cells, index);
    if (!isHead && wordsOfLine(cells.at(index)).length === 0) return null;
    stacked ??= stackedTables(cells, budget);
    return isHead ? stacked.read(index) : stacked.readBelowLine(index);
  }

  function regionOf({ header, rows, ...table }: ReadTable, least: number): TableRegion {
    const ofFile = tokens[table.from]?.hints.cell?.table;
    const caption = captionAbove(tokens, table.from, least);
    return {
      from: caption?.from ?? table.from,
      to: table.to,
      table: {
        caption: caption?.passage ?? null,
        header,
        rows,
        ...(ofFile === undefined || ofFile < 0 ? {} : { ofFile }),
      },
      joins: [...(caption?.joins ?? []), ...table.joins],
      repeatedHeads: table.repeatedHeads,
      rules: table.rules ?? [],
      borders: table.borders ?? [],
    };
  }

  /** True where labels of a page or register stand above the first mark: 索引号 … is no table of the plan. */
  function hasLabels({ from, to }: ReadTable): boolean {
    const end = firstMark < 0 ? to : Math.min(to, firstMark);
    for (let index = from; index < end; index += 1) if (isKind(tokens[index], 'label')) return true;
    return false;
  }
}

/** Whether a table that tabs, bars or rules set apart may begin at a token: most lines have none of them. */
function mayBeMarked(token: LineToken | undefined, below: LineToken | undefined): boolean {
  if (token === undefined) return false;
  return token.tabbed || /^\+|[\t|]|[-=─━]{2}/u.test(token.text) || /^[-=─━]{2}/u.test(below?.text ?? '');
}

/** One remark on a table whose rows differ in their number of cells. */
function raggedRows({ header, rows }: ReadTable): Remark[] {
  const all = header.length > 0 ? [header, ...rows] : rows;
  const width = greatest(all.map((row) => row.length));
  const ragged = all.filter((row) => row.length !== width && !(row.length === 1 && width > 2));
  const first = ragged[0]?.[0]?.spans[0];
  if (!first) return [];
  const lines = [...new Set(ragged.map((row) => firstLine(must(row[0], 'a cell'))))];
  const shown = (ragged[0] ?? []).map(({ text }) => text).join(' | ');
  const more = lines.length > 1 ? ` (lines ${lines.slice(0, 12).join(', ')})` : '';
  return [remark('table-ragged', first.line, { actual: `${shown}${more}`, expected: String(width) })];
}
