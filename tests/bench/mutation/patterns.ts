/** Small changes to the text of a regular expression. */

/** A change within a pattern, offsets from its first character. */
export interface PatternChange {
  start: number;
  end: number;
  after: string;
}

/** A pattern cut into pieces; `open` and `close` of a group know each other's place. */
interface Piece {
  kind: 'atom' | 'class' | 'open' | 'close' | 'bar' | 'quantifier' | 'anchor';
  start: number;
  text: string;
}

const PIECES =
  /(?<class>\[(?:\\.|[^\]\\])*\])|(?<open>\((?:\?(?:[:=!]|<[=!]|<\w+>))?)|(?<close>\))|(?<bar>\|)|(?<quantifier>(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??)|(?<anchor>[$^])|\\[pPuk]\{[^}]*\}|\\.|./gsu;

/** Every change: other quantifiers, classes, look-arounds, anchors gone, alternatives gone. All give valid patterns or throw when compiled. */
export function patternChanges(pattern: string): PatternChange[] {
  const pieces = cut(pattern);
  return [...pieces.flatMap(changesOfPiece), ...alternativesRemoved(pieces, pattern.length)];
}

/** The changes that take one alternative away. */
export function withoutAlternatives(pattern: string): PatternChange[] {
  return alternativesRemoved(cut(pattern), pattern.length);
}

function cut(pattern: string): Piece[] {
  return [...pattern.matchAll(PIECES)].map(({ 0: text, index, groups = {} }) => {
    const named = Object.entries(groups).find(([, value]) => value !== undefined)?.[0];
    return { kind: (named ?? 'atom') as Piece['kind'], start: index, text };
  });
}

function changesOfPiece({ kind, start, text }: Piece): PatternChange[] {
  const whole = (after: string): PatternChange => ({ start, end: start + text.length, after });
  if (kind === 'anchor') return [whole('')];
  if (kind === 'quantifier') return otherQuantifiers(text).map(whole);
  if (kind === 'class') return otherClasses(text).map(whole);
  const turned: Record<string, string> = { '(?=': '(?!', '(?!': '(?=', '(?<=': '(?<!', '(?<!': '(?<=' };
  const other = kind === 'open' ? turned[text] : undefined;
  return other === undefined ? [] : [whole(other)];
}

function otherQuantifiers(text: string): string[] {
  if (text === '?') return [''];
  if (text === '*') return ['+'];
  if (text === '+') return ['', '*'];
  const bounds = /^\{([0-9]+)(?:,([0-9]+))?\}(\??)$/u.exec(text);
  if (!bounds) return [];
  const [, low = '', high, lazy = ''] = bounds;
  if (high === undefined) return [`{${Number(low) + 1}}${lazy}`];
  return [
    `{${low},${Math.max(Number(low), Number(high) - 1)}}${lazy}`,
    `{${Number(low) + 1},${high}}${lazy}`,
  ];
}

/** A class turned round, and a class without one of its first two characters. */
function otherClasses(text: string): string[] {
  const negated = text.startsWith('[^');
  const inside = text.slice(negated ? 2 : 1, -1);
  const members = inside.match(/\\[pP]\{[^}]*\}|\\u[0-9a-f]{4}-\\u[0-9a-f]{4}|\\?.-\\?[^\]]|\\?./gisu) ?? [];
  const without = members
    .slice(0, members.length > 1 ? 2 : 0)
    .map(
      (_, left) => `[${negated ? '^' : ''}${members.filter((_member, index) => index !== left).join('')}]`,
    );
  return [`[${negated ? '' : '^'}${inside}]`, ...without];
}

/** Every alternative of a group, or of the whole pattern, taken away with one bar beside it. */
function alternativesRemoved(pieces: readonly Piece[], length: number): PatternChange[] {
  const changes: PatternChange[] = [];
  const levels: number[][] = [[0]];
  const close = (end: number) => {
    const starts = levels.pop() ?? [];
    if (starts.length < 2) return;
    starts.forEach((start, index) => {
      const next = starts[index + 1];
      changes.push(
        next === undefined ? { start: start - 1, end, after: '' } : { start, end: next, after: '' },
      );
    });
  };
  for (const { kind, start, text } of pieces) {
    if (kind === 'open') levels.push([start + text.length]);
    if (kind === 'bar') levels.at(-1)?.push(start + 1);
    if (kind === 'close') close(start);
  }
  close(length);
  return changes;
}
