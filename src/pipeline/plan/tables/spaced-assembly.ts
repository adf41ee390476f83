/**
 * Puts rows together from anchors and the lines between them: those belong to the row above, or, where cells are set in
 * the middle of their rows, to the rows above and below.
 */

import { must } from '../../text/must.ts';
import type { Piece } from './atoms.ts';
import { MOST_ROWS_TO_TELL } from './limits.ts';
import type { LinePieces } from './line-pieces.ts';
import type { PlacedPiece } from './segment.ts';
import { acrossOdds, HARD, isAcross, isBroken, isMarked, nameColumn, partsOf } from './spaced-parts.ts';
import type { Anchor, Body, SpacedLayout } from './spaced-rows.ts';

/** How much shorter than its column a line of a broken cell may be, in half Han. */
const SHORTER = 5;

/** A row put together, or a line across the table. */
export interface SpacedRow {
  across: Piece | null;
  cells: PlacedPiece[];
}

/** The rows of a table, and where it ends. */
export interface Assembled {
  rows: SpacedRow[];
  /** Index of the token after the last row. */
  end: number;
  /** Lines of heads that are printed again before the end. */
  repeated: LinePieces[];
}

/** Puts the rows together, and ends the table behind the lines that belong to the last; null for no rows. */
export function assemble(body: Body, layout: SpacedLayout): Assembled | null {
  const last = body.anchors.at(-1);
  if (!last) return null;
  const setting = settingOf(body, layout);
  const above = setting === 'top' ? null : linesAbove(body, layout, setting);
  const after = body.between.at(-1) ?? [];
  const kept =
    setting === 'top'
      ? linesBelow(body, layout, last, after)
      : setting === 'bottom'
        ? 0
        : Math.min(after.length, above?.at(-1) ?? 0);
  const ended = { ...body, between: [...body.between.slice(0, -1), after.slice(0, kept)] };
  const end = body.lines[kept > 0 ? (after[kept - 1] ?? last.line) : last.line]?.line.next ?? 0;
  return {
    rows: rowsOf(ended, layout, above),
    end,
    repeated: body.repeated.filter(({ line }) => line.first < end),
  };
}

/** How many lines below the last anchor are parts of its row. */
function linesBelow(body: Body, layout: SpacedLayout, last: Anchor, after: readonly number[]): number {
  let { cells } = last;
  for (const [place, index] of after.entries()) {
    const line = must(body.lines[index], 'a line');
    const before = body.lines[index - 1];
    const filled = new Set(cells.map(({ column }) => column));
    const lacks = layout.columns.some(
      ({ kind }, column) => !filled.has(column) && kind !== 'group' && kind !== 'note',
    );
    const breaks = before !== undefined && isBroken(before.whole, line.whole);
    if (isMarked(line) || (!lacks && !breaks)) return place;
    const parts = partsOf(line, cells, layout);
    if (!breaks && !parts.some(({ column }) => !filled.has(column))) return place;
    cells = [...cells, ...parts];
  }
  return after.length;
}

/** Where the line that tells a row stands in it: at its top, in the middle, or at the bottom. */
type Setting = 'top' | 'middle' | 'bottom';

/** How cells are set: rows lack less, and are broken less, when lines go where they belong. */
function settingOf(body: Body, layout: SpacedLayout): Setting {
  const some = {
    ...body,
    anchors: body.anchors.slice(0, MOST_ROWS_TO_TELL),
    between: body.between.slice(0, MOST_ROWS_TO_TELL + 1),
  };
  if (some.between.every(({ length }) => length === 0)) return 'top';
  const scores = {
    top: scoreOf(rowsOf(some, layout, null), layout),
    middle: scoreOf(rowsOf(some, layout, linesAbove(some, layout, 'middle')), layout),
    bottom:
      layout.counter >= 0
        ? Number.NEGATIVE_INFINITY
        : scoreOf(rowsOf(some, layout, linesAbove(some, layout, 'bottom')), layout),
  };
  if (scores.bottom > Math.max(scores.top, scores.middle)) return 'bottom';
  return scores.middle > scores.top ? 'middle' : 'top';
}

/** For each anchor, how many of the lines before it are parts of its row. */
function linesAbove(body: Body, layout: SpacedLayout, setting: Setting): number[] {
  if (setting === 'middle') return evenly(body, layout);
  return body.anchors.map((anchor, index) => {
    const list = body.between[index] ?? [];
    const name = nameColumn(layout);
    const lacks = !anchor.cells.some(({ column }) => column === name);
    const widest = layout.widest?.[name] ?? 0;
    let own = 0;
    let below: Piece | null = null;
    for (; own < list.length; own += 1) {
      const line = must(body.lines[must(list[list.length - 1 - own], 'a line')], 'a line');
      const { whole } = line;
      const isFull = whole.to - whole.from >= widest - SHORTER;
      const isOpen = below !== null && isBroken(whole, below);
      // All but the last line of a name are as wide as the column, or break off.
      if (isMarked(line) || !(isFull || isOpen || (own === 0 && lacks))) break;
      below = whole;
    }
    return own;
  });
}

function scoreOf(rows: readonly SpacedRow[], layout: SpacedLayout): number {
  let score = 0;
  for (const { across, cells } of rows) {
    if (across) {
      score += acrossOdds(across);
      continue;
    }
    const columns = new Set(cells.map(({ column }) => column));
    score -= 2 * (layout.columns.length - columns.size);
    for (const column of columns) {
      const parts = cells.filter((cell) => cell.column === column).map(({ piece }) => piece);
      for (const [place, part] of parts.slice(1).entries()) {
        score -= breakCost(must(parts[place], 'a piece'), part, layout.widest?.[column]);
      }
    }
  }
  return score;
}

/** What it costs that a cell of a column is broken between two pieces; `widest`: width at which its cells are broken. */
function breakCost(before: Piece, after: Piece, widest = Number.POSITIVE_INFINITY): number {
  if (isBroken(before, after)) return 0;
  if (HARD.has(before.shape) && HARD.has(after.shape)) return 3;
  if (/[。；]$/u.test(before.words)) return 1.2;
  if (widest === Number.POSITIVE_INFINITY) return 0.8;
  return before.to - before.from >= widest - SHORTER ? 0.3 : 1.5;
}

/** The rows; `above`: how many of the lines before each anchor are its own, or null where none is. */
function rowsOf(body: Body, layout: SpacedLayout, above: readonly number[] | null): SpacedRow[] {
  const { anchors, between, lines } = body;
  const rows: SpacedRow[] = [];
  let current: SpacedRow | null = null;
  let beside: readonly PlacedPiece[] = [];
  anchors.forEach((anchor, index) => {
    const list = between[index] ?? [];
    const own = above?.[index] ?? 0;
    const cells: PlacedPiece[] = [];
    list.forEach((number, place) => {
      const line = must(lines[number], 'a line');
      const broken = place === 0 ? current?.cells.at(-1) : undefined;
      if (current && broken && isBroken(broken.piece, line.whole)) {
        const parts = partsOf(line, current.cells, layout);
        const goesOn = parts.length > 1 && parts[0]?.column === broken.column;
        current.cells.push(...(goesOn ? parts : [{ column: broken.column, piece: line.whole }]));
        return;
      }
      const isOwn = place >= list.length - own;
      if (!isOwn && isAcross(line, current?.cells ?? null, layout, above !== null)) {
        rows.push({ across: line.whole, cells: [] });
        current = null;
      } else if (isOwn || !current) cells.push(...partsOf(line, anchor.cells, layout));
      else current.cells.push(...partsOf(line, above ? beside : current.cells, layout));
    });
    current = { across: null, cells: [...cells, ...anchor.cells] };
    rows.push(current);
    beside = anchor.cells;
  });
  for (const number of between.at(-1) ?? []) {
    const target = rows.at(-1);
    target?.cells.push(...partsOf(must(lines[number], 'a line'), above ? beside : target.cells, layout));
  }
  return rows;
}

interface Way {
  cost: number;
  own: number;
  before: Way | null;
}

/** For each anchor, how many of the lines before it are its own, so that rows lie evenly around their anchors. */
function evenly(body: Body, layout: SpacedLayout): number[] {
  const { anchors, between } = body;
  let best: Way[] = [];
  anchors.forEach((_, index) => {
    const list = between[index] ?? [];
    const free = list.length - 1 - list.findLastIndex((line) => isMarked(must(body.lines[line], 'a line')));
    const next: Way[] = [];
    for (let own = 0; own <= free; own += 1) {
      if (index === 0) {
        next.push({ cost: 2 * (list.length - own), own, before: null });
        continue;
      }
      const ways = best.map((way) => ({
        cost:
          way.cost + unevenness(must(anchors[index - 1], 'an anchor'), way.own, list.length - own, layout),
        own,
        before: way,
      }));
      next.push(cheapest(ways));
    }
    best = next;
  });
  const after = between.at(-1)?.length ?? 0;
  const last = must(anchors.at(-1), 'an anchor');
  const ways = best.map((way) => ({
    ...way,
    cost: way.cost + unevenness(last, way.own, Math.min(after, way.own), layout),
  }));
  const own: number[] = [];
  for (let way: Way | null = cheapest(ways); way; way = way.before) own.push(way.own);
  return own.reverse();
}

function cheapest(ways: readonly Way[]): Way {
  return ways.reduce((least, way) => (way.cost < least.cost ? way : least));
}

/** What it costs that so many lines above and below an anchor are parts of its row. */
function unevenness({ cells }: Anchor, above: number, below: number, { columns }: SpacedLayout): number {
  const missing = columns.length - new Set(cells.map(({ column }) => column)).size;
  const lacks = missing > 0 && above + below === 0 ? 3 * missing : 0;
  return Math.abs(above - below) + lacks + (missing === 0 ? 0.7 * (above + below) : 0);
}
