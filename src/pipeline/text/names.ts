/** Names of bodies as they stand in the head of a document, above its date, or in its title. */
import { genreOfTitle, isBody } from './official-documents.ts';
import { recognisable } from './recognisable.ts';
import { withExamples } from './with-examples.ts';

/** Longest names above a date, in UTF-16 units, blanks left out: five bodies in a row have 58. */
const LONGEST_SIGNATURE = 90;
/** Longest with the blanks that set names apart. */
const LONGEST_SPREAD = 200;
/** Words set wide, a blank between any two characters: 行  政  院. */
const SET_WIDE = withExamples(
  /^\p{Script=Han}(?:[\s\u3000]+\p{Script=Han})+$/u,
  `供␣水 供␣␣水 供␣甲␣水`,
  `又供␣水 水 供␣水等`,
);
/** What is printed behind a name and belongs to its seal. */
const SEAL = withExamples(
  /[（(](?:代?章|盖章|印章|代)[）)]/gu,
  `（章） （代章） （盖章） （印章） （代） (章） （章)`,
);
const NAME = withExamples(
  /^((?:\p{Script=Han}|[“”]){2,})(?:[（(][^（）()]{1,24}[）)])*$/u,
  '甲局 “甲”',
  `1甲局 甲局，`,
);
/** Bodies whose names end as no others do. */
const OTHER_BODY = withExamples(
  /^(?:中共中央|.{2,20}(?:代表大会|全体会议|代表大会第.{1,6}次会议|工委|管委|调查队|(?:人大|政协)常委会))$/u,
  `中共中央 甲乙代表大会 甲乙全体会议 甲乙代表大会第三次会议 甲乙工委 甲乙管委 甲乙调查队 甲乙人大常委会 甲乙政协常委会
    甲{18}甲乙工委 甲乙代表大会第甲{5}三次会议`,
  `又中共中央 中共中央等`,
);

/** The names on a line, each as printed without blanks and seal: `甲市教育局　　甲市财政局（代章）` → two. */
export function namesOf(text: string): string[] {
  const words = text.trim().replace(SEAL, '').trim();
  if (SET_WIDE.test(recognisable(words))) return [words.replace(/\s+/gu, '')];
  return words.split(/[\s\u3000、]+/u).filter((name) => name !== '');
}

/** True for one or several names that can stand above the date of a document. */
export function isSignature(form: string): boolean {
  if (form.length > LONGEST_SPREAD || genreOfTitle(form) !== null) return false;
  const names = namesOf(form);
  return names.join('').length <= LONGEST_SIGNATURE && names.length > 0 && names.every(isName);
}

/** Names that only belong to one place or to the state: 甲市教育局, 国务院, 工业和信息化部; none of a menu: 新闻办, 市政府. */
const FULL_NAME = withExamples(
  /^(?:中共.{2,}|国务院.*|国家.{2,}|中华.{2,}|全国.{2,}|最高人民.{2,}|\p{Script=Han}{1,9}(?:省|市|县|区|州|盟|旗|乡|镇|街道).{2,}|.{2,8}集团.*|\p{Script=Han}{2,6}建设兵团.*|行政院.*|\p{Script=Han}{2,16}(?:委员会|总局|部)|.{2,6}(?:总局|委|部)办公厅)$/u,
  `中共甲乙 国务院 国家甲乙 中华甲乙 全国甲乙 最高人民法院 甲省乙局 甲市乙局 甲县乙局 甲区乙局 甲州乙局 甲盟乙局 甲旗乙局 甲乡乙所 甲镇乙所 甲街道乙所 甲乙集团 甲乙建设兵团 行政院 甲乙委员会 甲乙总局 甲乙部 甲乙总局办公厅 甲乙委办公厅 甲乙部办公厅
    甲{4}甲乙部办公厅→甲{4}甲乙部办公厅 甲{14}甲乙部 甲{8}甲市乙局 甲{6}甲乙集团 甲{4}甲乙建设兵团`,
  `又中共甲乙`,
);
const NO_NAME = withExamples(
  /(?:顶部|部署|场所|本站|新闻办|新闻中心|发布会|网站|(?<!人民)政府)$/u,
  '顶部 部署 场所 本站 新闻办 新闻中心 发布会 网站 政府',
  '人民政府 顶部等',
);

/** True for names that can stand behind a label: no words of a menu. */
export function isLabelledBody(value: string): boolean {
  return isSignature(value) && !namesOf(value).some((name) => NO_NAME.test(name));
}

/** Bodies that seldom issue documents: what stands above a title ending so is a part of it. */
const SELDOM_ISSUES = withExamples(
  /(?:中心|馆|站|所|学校|大学|医院|公司|分行|支行)$/u,
  '中心 馆 站 所 学校 大学 医院 公司 分行 支行',
  `中心等`,
);

/** True for names of bodies that issue documents. */
export function isIssuingSignature(form: string): boolean {
  return isSignature(form) && !namesOf(form).some((name) => SELDOM_ISSUES.test(name));
}

/** True for one or several names that leave no doubt what body they are of. */
export function isFullSignature(form: string): boolean {
  return isSignature(form) && namesOf(form).every((name) => FULL_NAME.test(name) && !NO_NAME.test(name));
}

/** Words that end as names of bodies do: 建设乙社会. */
const NO_BODY = withExamples(
  /(?:社会|机会|盛会|全部|格局|全局)$/u,
  '社会 机会 盛会 全部 格局 全局',
  `社会等`,
);

function isName(name: string): boolean {
  const base = NAME.exec(name)?.[1];
  return base !== undefined && ((isBody(base) && !NO_BODY.test(base)) || OTHER_BODY.test(base));
}
