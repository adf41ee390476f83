/**
 * Ranks headings by the letters they are set in: larger than the text, or in another font than it. Of letters of one size
 * those are higher under which the others stand directly. A hint only: words decide which paragraphs are headings.
 */
import { withExamples } from '../../text/with-examples.ts';
import type { Body } from './body.ts';
import type { Look } from './ink.ts';
import { inkOf } from './line-parts.ts';
import type { Paragraph } from './paragraphs.ts';

/** Longest heading, in characters, and most lines of one. */
const LONGEST = 60;
const MOST_LINES = 3;
/** Letters are for headings when at most this share of the paragraphs set in them are longer. */
const LONGER_SHARE = 0.3;
/** Letters that are as large as the text are for headings from this many paragraphs. */
const FEWEST = 2;
/** Letters this many times as large as the text are large; titles are set in large letters that fewer than this many paragraphs have. */
const LARGE = 1.15;
const MANY = 3;
/** Lowest level that is told. */
const LOWEST = 6;
/** Fonts of headings from the highest to the lowest, as official documents use them: 小标宋, 黑体, 楷体. */
const FONTS: readonly RegExp[] = [
  /XBS|BiaoSong|小标宋/iu,
  withExamples(/Hei|HT(?:K|-|$)|黑体|Sans/iu, `HTK HT- HT Hei 黑体 Sans`, `HT等`),
  /Kai|KT(?:K|-|$)|楷体/iu,
];

interface Style {
  size: number;
  font: string;
  bold: boolean;
}

/** Returns the levels of the paragraphs that are set like headings; 1 is the highest. */
export function headingLevels(paragraphs: readonly Paragraph[], body: Body): Map<Paragraph, number> {
  const styles = new Map<Paragraph, { key: string; style: Style }>();
  const characters = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const style = styleOf(paragraph);
    if (!style) continue;
    const key = `${style.size} ${style.font} ${style.bold}`;
    styles.set(paragraph, { key, style });
    characters.set(key, (characters.get(key) ?? 0) + paragraph.text.length);
  }
  const bodyKey = [...characters].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  const groups = Map.groupBy([...styles], ([, { key }]) => key);
  const ranked = [...groups]
    .map(([key, group]) => ({
      key,
      style: group[0]?.[1].style,
      paragraphs: group.map(([paragraph]) => paragraph),
    }))
    .filter(({ key, style, paragraphs: set }) => key !== bodyKey && areHeadings(set, style, body));
  // Titles and covers: large letters that few paragraphs are set in. All are of the first level.
  const titles = ranked.filter(
    ({ style, paragraphs: set }) => (style?.size ?? 0) >= LARGE * body.size && set.length < MANY,
  );
  const above = directlyAbove(
    paragraphs.map((paragraph) => (isShort(paragraph) ? styles.get(paragraph)?.key : undefined)),
  );
  const others = ranked
    .filter((each) => !titles.includes(each))
    .map(({ key, style }) => ({ key, rank: rankOf(style) }))
    .sort((a, b) => compareRanks(a, b, above));
  const first = titles.length > 0 ? 2 : 1;
  const levels = new Map([
    ...titles.map(({ key }) => [key, 1] as const),
    ...others.map(({ key }, index) => [key, Math.min(LOWEST, first + index)] as const),
  ]);
  return new Map(
    [...styles].flatMap(([paragraph, { key }]) => {
      const level = levels.get(key);
      return level !== undefined && isShort(paragraph) ? [[paragraph, level] as const] : [];
    }),
  );
}

/** Returns the letters that all Han characters of a paragraph are set in; null when there are several. */
function styleOf({ lines }: Paragraph): Style | null {
  const han = lines.flatMap(({ line }) => inkOf(line)).filter(({ text }) => /\p{Script=Han}/u.test(text));
  const first = han[0];
  if (!first || han.some(({ look }) => !isSame(look, first.look))) return null;
  return { size: Math.round(first.size * 2) / 2, font: familyOf(first.look.font), bold: first.look.bold };
}

function isSame(a: Look, b: Look): boolean {
  return a === b || (familyOf(a.font) === familyOf(b.font) && a.bold === b.bold);
}

/** What a program adds to the family of a font. */
const STYLE_OF_FONT = withExamples(
  /[-,+_](?:Bold|Regular|Identity).*|[-_]?\d+$/iu,
  'SimHei-Bold→-Bold SimHei,Bold→,Bold SimHei+Regular→+Regular SimHei_Identity-H→_Identity-H SimHei-bold-2→-bold-2 FZ-12→-12 FZ_3→_3 FZ12→12',
  'SimHei SimHeiBold 3FZ FZ-',
);

/** Returns the family of a font: programs add the style, or a number for each part of a font. */
function familyOf(font: string): string {
  return font.replace(STYLE_OF_FONT, '');
}

function isShort({ lines, text }: Paragraph): boolean {
  return lines.length <= MOST_LINES && text.length <= LONGEST && !/[；，、]$|。.+。$/u.test(text);
}

function areHeadings(paragraphs: readonly Paragraph[], style: Style | undefined, body: Body): boolean {
  if (!style || style.size < 0.9 * body.size) return false;
  const longer = paragraphs.filter((paragraph) => !isShort(paragraph)).length;
  const large = style.size >= LARGE * body.size;
  return longer <= LONGER_SHARE * paragraphs.length && (large || paragraphs.length >= FEWEST);
}

function rankOf(style: Style | undefined): number[] {
  if (!style) return [];
  const font = FONTS.findIndex((pattern) => pattern.test(style.font));
  return [-style.size, font < 0 ? FONTS.length : font, style.bold ? 0 : 1];
}

interface Ranked {
  key: string;
  rank: readonly number[];
}

function compareRanks(a: Ranked, b: Ranked, above: ReadonlyMap<string, number>): number {
  const [size, other] = [a.rank[0] ?? 0, b.rank[0] ?? 0];
  if (size !== other) return size - other;
  const times = (above.get(`${b.key}\n${a.key}`) ?? 0) - (above.get(`${a.key}\n${b.key}`) ?? 0);
  if (times !== 0) return times;
  const index = a.rank.findIndex((value, at) => value !== b.rank[at]);
  return index < 0 ? 0 : (a.rank[index] ?? 0) - (b.rank[index] ?? 0);
}

/** Counts how often a paragraph in one kind of letters stands directly above one in another kind. */
function directlyAbove(keys: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [index, key] of keys.entries()) {
    const before = keys[index - 1];
    if (key === undefined || before === undefined || before === key) continue;
    counts.set(`${before}\n${key}`, (counts.get(`${before}\n${key}`) ?? 0) + 1);
  }
  return counts;
}
