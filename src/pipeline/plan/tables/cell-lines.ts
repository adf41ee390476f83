/** Lines as cells of a table that stand one a line: all that the search for columns asks of a line, found once. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Passage } from '../lines/passage.ts';
import type { Mark } from '../tokens/marks.ts';
import type { LineToken } from '../tokens/token.ts';
import {
  LONGEST_GROUP_UNITS,
  MOST_LINES_NEAR,
  NARROWEST_SURE_WRAP_HAN,
  NARROWEST_WRAP_HAN,
  WIDEST_WRAP_HAN,
} from './limits.ts';
import { columnsOf, type Shape, shapeOf } from './shapes.ts';

/** What may be a cell, or part of one or of a head. */
export interface CellPart {
  readonly passage: Passage;
  readonly form: string;
  readonly shape: Shape;
  /** The words as printed, without white space. */
  readonly words: string;
  /** Empty lines above. */
  readonly gap: number;
}

/** A line that may be a cell, or part of one. */
export interface CellLine extends CellPart {
  readonly token: LineToken;
  /** Index of the token. */
  readonly index: number;
  /** Width in Han, without indent. */
  readonly width: number;
  /** Number that it is, or that it begins with as a mark; null for none. */
  readonly count: number | null;
  /** Words that often stand across a table. */
  readonly isGroup: boolean;
  /** How it hangs together with the line above. */
  readonly bond: Bond;
}

/** Keeps what was found of each token. */
export class CellLines {
  private readonly found: (CellLine | undefined)[] = [];
  private readonly widths: (number | undefined)[] = [];
  private readonly tokens: readonly LineToken[];

  constructor(tokens: readonly LineToken[]) {
    this.tokens = tokens;
  }

  get length(): number {
    return this.tokens.length;
  }

  at(index: number): CellLine | undefined {
    const token = this.tokens[index];
    if (!token) return undefined;
    const known = this.found[index];
    if (known) return known;
    const shape = shapeOf(token.form, token.marks);
    const own = {
      token,
      index,
      passage: token.passage,
      form: token.form,
      shape,
      words: withoutWhiteSpace(token.text),
      width: this.widthAt(index),
      gap: token.gap,
      isGroup: token.text.length <= LONGEST_GROUP_UNITS && GROUP_WORDS.test(withoutWhiteSpace(token.form)),
      count: countOf(token.form, shape, token.marks),
    };
    const above = this.found[index - 1];
    const line = { ...own, bond: above ? bondOf(above, own, this.isWrapped(index - 1)) : ('loose' as Bond) };
    this.found[index] = line;
    return line;
  }

  private widthAt(index: number): number {
    const known = this.widths[index];
    if (known !== undefined) return known;
    const width = columnsOf(this.tokens[index]?.text ?? '') / 2;
    this.widths[index] = width;
    return width;
  }

  /** True where lines near it are as wide, as those of a cell that is broken over lines. */
  private isWrapped(index: number): boolean {
    const width = this.widthAt(index);
    if (width < NARROWEST_WRAP_HAN || width > WIDEST_WRAP_HAN) return false;
    let alike = 0;
    for (
      let near = Math.max(0, index - MOST_LINES_NEAR);
      near <= Math.min(this.tokens.length - 1, index + MOST_LINES_NEAR);
      near += 1
    )
      if (near !== index && Math.abs(this.widthAt(near) - width) <= 1) alike += 1;
    return alike >= 2;
  }
}

/** The number that words are, or that they begin with as a mark; null for none. */
export function countOf(form: string, shape: Shape, marks: readonly Mark[]): number | null {
  if (shape === 'number' || /^20[0-9]{2}$/u.test(form)) return Number(withoutWhiteSpace(form));
  const alone = /^[（(]?([0-9]{1,3})[.．、）)]$/u.exec(withoutWhiteSpace(form))?.[1];
  if (alone) return Number(alone);
  const mark = marks.find(({ form }) => ['item', 'decimal', 'point', 'subitem'].includes(form));
  return mark?.value ?? null;
}

/** Ends in the middle of words: a comma, an open bracket. */
const UNFINISHED = withExamples(
  /[、，,（(“《〔[［：:—－\-/+·和与及的或等在对由为]$|^[与同](?!.*(?:同步|一致|相当|持平|相适应)$).{2,8}$/u,
  `、 与规划衔接 同规划衔接 ， 与规划同步甲{4}`,
  '与规划同步 与规划一致 与规划相当 与去年持平 与发展相适应 又与规划衔接 与甲{8}规划衔接',
);
const OPEN = /[（(“《〔［【]/gu;
const CLOSED = /[）)”》〕］】]/gu;
/** Begins in the middle of words. */
const GOES_ON = withExamples(
  /^(?:[）)”》〕］】、，,。；：%％‰]|左右|以上|以下|以内|及以上|[（(〔［][^（）()]{1,14}[）)〕］]$)/u,
  `）甲 左右 以上 以下 以内 及以上 （甲乙） (甲乙） 〔甲乙） ［甲乙） （甲乙) （甲乙〕 （甲乙］ )甲
    （甲{12}甲乙）`,
  `又）甲 （（乙） （）乙） （甲乙）等`,
);
/** Points of a list. */
const LISTED: ReadonlySet<Shape> = new Set(['item', 'subitem', 'marked-text']);
/** Cells that are whole as they are. */
const HARD: ReadonlySet<Shape> = new Set(['value', 'dash', 'unit', 'number', 'nature']);
/** A value of one of several: 设区市≥25. */
const QUALIFIED = withExamples(
  /^\p{Script=Han}{2,10}[≥≤<>＜＞][0-9.]+[%％]?$/u,
  `供水≥3 供水≤3 供水≥. 供水≥33 供水≥3% 供水≥3％ 甲{8}供水≥3`,
  `1供水≥3 供水≥ 供水≥3等`,
);
/** A paragraph of several that each begin with what they say: 计算方法：… */
const LABELLED = /^\p{Script=Han}{2,6}[：:]./u;
const ENDED = /[。；;！？]$/u;

/** Words that stand across a table: a number of items, a colon at the end, a class. */
const GROUP_WORDS = withExamples(
  /[（(].{0,30}[0-9一二三四五六七八九十]*[项个类条件][）)]|[:：]$|(?:方面|类|领域)$/u,
  `（共5项） （含5个） 甲： （个） 三个方面 第三类 重点领域 (个） （类） （条） （件） （个) 甲:
    （甲{29}共5项）`,
  `甲：等 三个方面等`,
);

/** How the end of one line and the beginning of the next hang together. */
export type Bond =
  | 'broken'
  | 'wrapped'
  | 'full'
  | 'alike'
  | 'kindred'
  | 'labelled'
  | 'listed'
  | 'loose'
  | 'paragraph';

/** The name of a school, an enterprise, an institute or a place. */
const PROPER_NAME = withExamples(
  /^\p{Script=Han}[\p{Script=Han}0-9]{2,}(?:学|校|院|所|中心|公司|园|站|馆|厂|社|县|区|镇|乡|村|街道)(?:[（(].*)?$/u,
  '甲市第一中学 甲市第158中学 甲省水利学校 甲县人民医院 甲市检测研究所 甲市渔业中心 甲市渡船公司 甲省森林公园 甲县水文站 甲市图书馆 甲县水泥厂 甲县供销社 甲市乙县 甲市乙区 甲县丙镇 甲县丁乡 甲镇戊村 甲区己街道 甲市第一中学（含两个校区）',
  '中学 甲市改造工程 建成甲市图书馆等 甲市水利局 1所学校',
);

/** True for two names that begin with the same place or body: several of them fill one cell. */
function areKindred(before: string, after: string): boolean {
  return before.slice(0, 2) === after.slice(0, 2) && PROPER_NAME.test(before) && PROPER_NAME.test(after);
}

/** A mark of an item with no words. */
const MARK_ALONE = withExamples(
  /^[（(][一二三四五六七八九十]{1,3}[）)]$/u,
  '（一） (二) （三） （四） （五） （六） （七） （八） （九） （十） （二十一）',
  '（甲） （） （一二三四） 一） （一 甲（一） （一）甲',
);

/** Words that follow a value. */
const ABOUT = withExamples(/^(?:左右|以上|以下|以内)$/u, '左右 以上 以下 以内', '左 以上甲 10以上');

/**
 * Returns how two lines hang together: `broken` in mid-word or mid-bracket, `wrapped` where the first is as wide as its
 * neighbours, `full` where that may be by chance, `alike` for two values of one cell, `kindred` for two names of
 * one place, `labelled` for two paragraphs that begin with a label, `listed` for points that count on, `paragraph`
 * after a full stop, `loose` otherwise.
 */
function bondOf(before: CellLine, after: Omit<CellLine, 'bond'>, isWrapped: boolean): Bond {
  const { words } = before;
  const opened = (words.match(OPEN)?.length ?? 0) > (words.match(CLOSED)?.length ?? 0);
  const closes = (after.words.match(CLOSED)?.length ?? 0) > (after.words.match(OPEN)?.length ?? 0);
  if ((opened && (closes || before.width > 3)) || (UNFINISHED.test(words) && before.shape !== 'dash'))
    return 'broken';
  if (MARK_ALONE.test(words) && !HARD.has(after.shape)) return 'broken';
  if (GOES_ON.test(after.words) && !HARD.has(after.shape)) return 'broken';
  if (ABOUT.test(after.words)) return 'broken';
  if (QUALIFIED.test(words) && QUALIFIED.test(after.words)) return 'alike';
  if (LABELLED.test(words) && LABELLED.test(after.words)) return 'labelled';
  if (
    LISTED.has(before.shape) &&
    LISTED.has(after.shape) &&
    before.count !== null &&
    after.count === before.count + 1
  )
    return 'listed';
  if (ENDED.test(words)) return 'paragraph';
  if (areKindred(words, after.words)) return 'kindred';
  if (!isWrapped || HARD.has(before.shape) || HARD.has(after.shape)) return 'loose';
  return before.width >= NARROWEST_SURE_WRAP_HAN ? 'wrapped' : 'full';
}
