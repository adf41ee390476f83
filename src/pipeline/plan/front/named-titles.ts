/** What a notice, or the sentence below it, says that it carries: 关于印发《甲市乙规划》的通知, 现将《甲市乙规划》印发给你们. */

import { must } from '../../text/must.ts';
import { isSignature } from '../../text/names.ts';
import { genreOfTitle } from '../../text/official-documents.ts';
import { titlesIn } from '../../text/titles.ts';
import { withExamples } from '../../text/with-examples.ts';
import { type Passage, slicePassage } from '../lines/passage.ts';
import { bodiesBehind } from '../tokens/kinds.ts';
import { isKind, type Token } from '../tokens/token.ts';
import { LONGEST_OPENING_UNITS, SHORTEST_NAMED_TITLE_UNITS } from './limits.ts';

/** A document that another line names. */
export interface Named {
  /** Its title where it is named. */
  passage: Passage;
  /** Several documents are named together: this is what they are called in one. */
  several: boolean;
}

const ISSUES = withExamples(
  '(?:印\\s*发|转\\s*发|批\\s*转|发\\s*布|公\\s*布|颁\\s*布|颁\\s*发|下\\s*[达发])',
  `印发 转发 批转 发布 公布 颁布 颁发 下达 下发`,
);
const NOTICE =
  '(?:的\\s*)?(?:通\\s*知|公\\s*告|通\\s*告|函|决\\s*定|命\\s*令)(?:[（(][^（）()]*[）)])?》?\\s*$';
const NOTICE_END = new RegExp(NOTICE, 'u');
const IN_NOTICE = new RegExp(`^(.*?)(?:关\\s*于\\s*)?${ISSUES}\\s*(.{4,}?)\\s*${NOTICE}`, 'u');
const IN_HEADLINE = withExamples(
  new RegExp(`^(.{2,60}?)(?:关于)?${ISSUES}\\s*([《〈].+[》〉]|[^《》]{4,60})$`, 'u'),
  `甲市印发《乙规划》 甲市印发乙县规划 甲市印发〈乙规划》 甲市印发《乙规划〉
    甲{58}甲市印发乙县规划 甲市印发甲{56}乙县规划`,
  `甲市印发，乙规划》 甲市印发《乙规划， 甲{60}甲市印发乙县规划`,
);
/** 关于《乙规划》的通知. */
const ABOUT_TITLE = new RegExp(`^(.*?关\\s*于)\\s*(《.{4,}》)\\s*${NOTICE}`, 'u');
/** A name that only says whose it is in its own place is no title. */
const RELATIVE = /^(?:我|本)[省市县区州]/u;
/** Who made what is passed on: 转发国土资源部等部门乙纲要. */
const MADE_BY = withExamples(
  /^.{2,24}?等[0-9一二三四五六七八九十]*个?部门(?:关于)?/u,
  `供水等部门 供水等3部门 供水等一部门 甲{22}供水等部门`,
  `甲{24}供水等部门`,
);

/** Returns what the title of a notice says that it issues; null for other titles. */
export function issuedBy(token: Pick<Token, 'form' | 'passage'>): Named | null {
  const { passage } = token;
  const form = token.form.slice(0, bodiesBehind(token.form) ?? token.form.length);
  const isHeadline = !NOTICE_END.test(form);
  const match = isHeadline ? IN_HEADLINE.exec(form) : (IN_NOTICE.exec(form) ?? ABOUT_TITLE.exec(form));
  const [, before = '', words = ''] = match ?? [];
  if (!match || !isWhoIssues(before)) return null;
  const start = form.indexOf(words, before.length);
  const titles = titlesIn(words.replaceAll('〈', '《').replaceAll('〉', '》'));
  const [whole] = titles;
  const isOne = whole?.[0] === 1 && whole[1] === words.length - 1;
  if (titles.length > 1 && titles[0]?.[0] === 1) return null;
  const maker = isOne ? 0 : (MADE_BY.exec(words)?.[0].length ?? 0);
  const name = isOne ? words.slice(1, -1) : words.slice(maker);
  const isTitle = isOne || /^《.+》/u.test(name) || /[）)》]$/u.test(name) || genreOfTitle(name) !== null;
  if (name.length < SHORTEST_NAMED_TITLE_UNITS || !isTitle || RELATIVE.test(name)) return null;
  const from = start + (isOne ? 1 : maker);
  const found = slicePassage(passage, from, from + name.length);
  return found && { passage: found, several: false };
}

/** What stands before 印发: nothing, 关于, or who does it. `**` and `#` are marks of Markdown. */
function isWhoIssues(words: string): boolean {
  const plain = words.replace(/[#*《\s]+/gu, ' ').trim();
  return (
    plain === '' || /关于$/u.test(plain) || isSignature(plain) || /(?:等[^，。]{0,8}部门|单位)$/u.test(plain)
  );
}

/** What stands in a sentence before the documents that it carries: who made them, or 现将. */
const BEFORE_CARRIED = withExamples(
  /^(?!根据|按照|依照|依据|为|贯彻|落实|遵照|结合)(?:[^《》。]{0,40}(?:将|印发|发布|公布|转发|下达)|[\p{Script=Han}、]{0,60})\s*$/u,
  `经5日会议将 于5日印发 于5日发布 于5日公布 于5日转发 于5日下达 甲乙、丙
    甲{57}为甲将 甲{37}于5日印发`,
  '根据甲将 按照甲将 依照甲将 依据甲将 为甲将 贯彻甲将 落实甲将 遵照甲将 结合甲将 《5日会议将 》5日会议将',
);
/** What it says of them. */
const CARRIED = withExamples(
  /^(?:[（(]以下(?:简称|称)[^（）()]*[）)])?\s*(?:等[^，。]{0,16})?(?:已|业已|业经|经|现|，现|印发|予以|全文|主要内容|公布|发布|转发|下发)/u,
  `（以下简称规划）已 （以下称规划）业已 等规划经 业经 现 ，现 印发 予以 全文 主要内容 公布 发布 转发 下发 (以下简称规划）已 （以下简称规划)已 （以下简称）已
    等甲{14}规划经`,
  `又（以下简称规划）已 （以下简称（划）已 （以下简称）划）已 等，划经 等。划经`,
);
/** Between two documents that are carried together. */
const BETWEEN = withExamples(/^[、，,和及以]{0,2}\s*$/u, `、 ，`, `又、`);

/** Returns the documents that a sentence of a notice carries; none for other sentences. */
export function carriedBy({ form, passage }: Token): Passage[] {
  const titles = titlesIn(form.slice(0, LONGEST_OPENING_UNITS));
  const [opening] = titles;
  if (!opening || !BEFORE_CARRIED.test(form.slice(0, opening[0] - 1))) return [];
  const isNext = ([from]: [number, number], index: number) =>
    index === 0 || BETWEEN.test(form.slice(must(titles[index - 1], 'a title')[1] + 1, from - 1));
  const other = titles.findIndex((title, index) => !isNext(title, index));
  const carried = titles.slice(0, other < 0 ? titles.length : other);
  if (!CARRIED.test(form.slice((carried.at(-1)?.[1] ?? 0) + 1))) return [];
  return carried.flatMap(([from, to]) => {
    const title = slicePassage(passage, from, to);
    return title && title.text.length >= SHORTEST_NAMED_TITLE_UNITS ? [title] : [];
  });
}

/** Everything but letters and numbers, and what may differ between two prints of one title. */
const NOT_COMPARED = /[^\p{Letter}\p{Number}]/gu;
/** Share of pairs of characters that two prints of one title have in common. */
const LIKE = 0.62;

/** Returns a title as it is compared. */
export function titleKey(title: string): string {
  return title.normalize('NFKC').replace(NOT_COMPARED, '');
}

/** True when two prints can be of one title: equal but for brackets, one a part of the other, or much alike. */
export function isSameTitle(a: string, b: string): boolean {
  const [short = '', long = ''] = [titleKey(a), titleKey(b)].sort((x, y) => x.length - y.length);
  if (short.length < SHORTEST_NAMED_TITLE_UNITS) return short !== '' && short === long;
  if (long.includes(short) && short.length * 2 >= long.length) return true;
  const pairs = pairsOf(short);
  const shared = [...pairs].filter((pair) => long.includes(pair)).length;
  return shared >= LIKE * pairs.size && short.length * 3 >= long.length;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}

/** True for a line that issues something else: the title of a notice, or a headline. */
export function isIssuing(token: Token): boolean {
  return isKind(token, 'notice-title', 'headline');
}
