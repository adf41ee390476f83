/** Lays words over a longer text: what of them it has, in order, with one gap as cheap as a long one. */

/** Words laid over a stretch of a text. Units are of the forms that were compared. */
export interface Laid {
  /** First and last unit of the text that takes part, [from, to). */
  from: number;
  to: number;
  /** For each unit of the words its unit in the text, or −1. */
  at: Int32Array;
  /** Units that match in runs of `SOLID` and more: others match by chance. */
  matched: number;
}

/** Units that follow each other on both sides. */
const SOLID = 3;

const MATCH = 2;
const MISMATCH = -2;
const ADDED = -2;
const GAP_OPEN = -4;
const GAP = -0.05;

/** Where a score came from: the diagonal, a unit of the words that the text lacks, the end of a gap; a gap begun or continued. */
const DIAGONAL = 1;
const OVER = 2;
const FROM_GAP = 3;
const GAP_CONTINUES = 8;

/** Lays `words` over `text`, both ends of which may be left out. */
export function lay(words: string, text: string): Laid {
  const [rows, columns] = [words.length + 1, text.length + 1];
  const trace = new Uint8Array(rows * columns);
  let above = new Float32Array(columns);
  for (let row = 1; row < rows; row += 1) {
    const scores = new Float32Array(columns);
    const gaps = new Float32Array(columns);
    scores[0] = row * ADDED;
    gaps[0] = Number.NEGATIVE_INFINITY;
    trace[row * columns] = OVER;
    const unit = words.charCodeAt(row - 1);
    for (let column = 1; column < columns; column += 1) {
      const isSame = text.charCodeAt(column - 1) === unit;
      const diagonal = (above[column - 1] as number) + (isSame ? MATCH : MISMATCH);
      const over = (above[column] as number) + ADDED;
      const opened = (scores[column - 1] as number) + GAP_OPEN;
      const continued = (gaps[column - 1] as number) + GAP;
      const gap = Math.max(opened, continued);
      gaps[column] = gap;
      let score = diagonal;
      let from = DIAGONAL;
      if (over > score) [score, from] = [over, OVER];
      if (gap > score) [score, from] = [gap, FROM_GAP];
      scores[column] = score;
      trace[row * columns + column] = from | (continued > opened ? GAP_CONTINUES : 0);
    }
    above = scores;
  }
  return follow(trace, above, words, text);
}

function follow(trace: Uint8Array, last: Float32Array, words: string, text: string): Laid {
  const columns = text.length + 1;
  let column = 0;
  for (let each = 1; each < columns; each += 1)
    if ((last[each] as number) > (last[column] as number)) column = each;
  const at = new Int32Array(words.length).fill(-1);
  let row = words.length;
  while (row > 0) {
    const step = trace[row * columns + column] as number;
    const kind = step & 7;
    if (kind === DIAGONAL) {
      row -= 1;
      column -= 1;
      if (words[row] === text[column]) at[row] = column;
    } else if (kind === OVER) row -= 1;
    else {
      // Back to where the gap began.
      while ((trace[row * columns + column] as number) & GAP_CONTINUES) column -= 1;
      column -= 1;
    }
  }
  return solid(at);
}

/** Forgets what matches by chance, and measures the rest. */
function solid(at: Int32Array): Laid {
  const follows = (unit: number) => (at[unit] as number) >= 0 && at[unit] === (at[unit - 1] as number) + 1;
  const kept = new Int32Array(at.length).fill(-1);
  let matched = 0;
  for (let first = 0; first < at.length; ) {
    let end = first + 1;
    while (end < at.length && (at[first] as number) >= 0 && follows(end)) end += 1;
    const isWhole = end - first >= SOLID || isBetween(at, first, end);
    if ((at[first] as number) >= 0 && isWhole) {
      kept.set(at.subarray(first, end), first);
      matched += end - first;
    }
    first = end;
  }
  const places = kept.filter((place) => place >= 0);
  return { from: places[0] ?? 0, to: (places.at(-1) ?? -1) + 1, at: kept, matched };
}

/** Few units between two differences of the same length on both sides, or at an end, are in their place. */
function isBetween(at: Int32Array, first: number, end: number): boolean {
  const place = at[first] as number;
  const solidBefore = (at[first - 2] ?? -1) >= 0 && place - (at[first - 2] as number) === 2;
  const solidAfter = (at[end + 1] ?? -1) >= 0 && (at[end + 1] as number) - (at[end - 1] as number) === 2;
  return solidBefore || solidAfter;
}
