/**
 * What the words of a passage are. Set wordings stand in many places, citations name a document, lists name things: none of these
 * is a sign that one text was taken from another.
 */
import type { Wording } from '../schemas/comparison.ts';
import { GRAM } from './fingerprints.ts';

/** Places of one wording above which it is a set one. */
export const COMMON = 4;
/** Least that must be left of a passage without its set wordings, in units of the comparison form: so many, or a third. */
const LEAST_LEFT = 12;
/** Least share of a stretch that set phrases must cover for it to be one. */
const MOSTLY = 0.6;

/** A passage as it is judged. */
export interface JudgedPassage {
  /** Its comparison form, and how many units of it both sides share. */
  form: string;
  shared: number;
  /** The text it stands in, and its stretch there in UTF-16 units. */
  text: string;
  start: number;
  end: number;
}

/** Tells of each passage of a corpus what its words are. `passages` and `texts` are comparison forms. */
export function wordings(
  passages: readonly string[],
  texts: readonly string[],
): (passage: JudgedPassage) => Wording {
  const common = commonGrams(passages, texts);
  return (passage) => {
    const left = passage.shared - commonUnits(passage.form, common);
    if (isMostly(CITATIONS, passage)) return 'citation';
    if (left < Math.max(LEAST_LEFT, passage.shared / 3) || isMostly(SET_PHRASES, passage)) return 'set';
    return isList(passage.text.slice(passage.start, passage.end)) ? 'list' : 'own';
  };
}

/** Of the k-grams in `passages`, those that stand in more than COMMON of the texts. */
function commonGrams(passages: readonly string[], forms: readonly string[]): Set<string> {
  const places = new Map<string, number>();
  for (const form of passages) for (const gram of gramsIn(form)) places.set(gram, 0);
  for (const form of forms) {
    for (const gram of new Set(gramsIn(form))) {
      const count = places.get(gram);
      if (count !== undefined) places.set(gram, count + 1);
    }
  }
  return new Set([...places].flatMap(([gram, count]) => (count > COMMON ? [gram] : [])));
}

function gramsIn(form: string): string[] {
  return Array.from({ length: Math.max(0, form.length - GRAM + 1) }, (_, at) => form.slice(at, at + GRAM));
}

/** Units of a form that stand in a common k-gram. */
function commonUnits(form: string, common: ReadonlySet<string>): number {
  const covered = new Set<number>();
  gramsIn(form).forEach((gram, at) => {
    if (common.has(gram)) for (let unit = at; unit < at + GRAM; unit += 1) covered.add(unit);
  });
  return covered.size;
}

/** Names of documents, with their numbers: 《国家中长期科学和技术发展规划纲要（2006—2020年）》（国发〔2005〕44号） */
const CITATIONS: readonly RegExp[] = [
  /《[^》]*》?(?:[（(]?\p{Script=Han}{0,8}[〔［[(（][0-9]{4}[〕］\])）][0-9]*号?[)）]?)?/gu,
];

/** Wordings that are the same wherever they stand: nobody took them from anybody. */
const SET_PHRASES: readonly RegExp[] = [
  ...CITATIONS,
  // 以习近平新时代中国特色社会主义思想为指导；深入贯彻习近平总书记系列重要讲话精神
  /(?:以|[全面深入]*(?:贯彻|落实))?(?:邓小平理论|习近平|“三个代表”)[^，。；]*/gu,
  // 贯彻党的十八大和十八届三中、四中、五中、六中全会精神
  /(?:贯彻|落实|深入)*党的?[一二三四五六七八九十]+[大届][^，。；]*(?:全会|大)(?:精神)?/gu,
  // （市科委、市发展改革委等市有关部门和有关区人民政府按职责分工负责）
  /（[^（）]*负责）?/gu,
];

/** Whether most of a passage stands in phrases of some kinds. */
function isMostly(patterns: readonly RegExp[], { text, start, end }: JudgedPassage): boolean {
  const inside = new Set<number>();
  for (const pattern of patterns) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      for (let at = Math.max(index, start); at < Math.min(index + match.length, end); at += 1) inside.add(at);
    }
  }
  return inside.size >= (end - start) * MOSTLY;
}

/** Between the names of a list. */
const SEPARATOR = /[、及或]|以及|(?<!共)和(?!谐)|与/u;
/** Longest name in a list, in UTF-16 units. */
const LONGEST_NAME = 22;
/** What a sentence says is done, rather than what a thing is called. */
const ACTION =
  /^(?:(?:大力|积极|着力|重点|进一步|加快|深入|全面|不断|努力|切实)?(?:支持|鼓励|推动|推进|加强|加大|加快|建设|建立|健全|完善|提升|提高|促进|培育|引进|实施|突破|落实|开展|打造|构建|优化|深化|引导|组织|利用|通过|采取|依托|围绕|实现|形成|发挥|强化|扩大|拓展|探索|制定|修建|保障|增加|减少|改善|做好|发展|聚焦|购买|转化|投资|进入|达到|开启|迈出|增强|巩固|推广|营造))|[为将把对向使被让由]|的/u;

/**
 * True for names in a row: short, nothing that is done among them, and no sentence around them.
 * 重点实验室、工程中心、企业技术中心, but not 支持企业建设实验室、工程中心 or 统筹衔接，加强协调.
 */
function isList(words: string): boolean {
  if (!words.includes('、') || /[，。；：？！]/u.test(words.slice(0, -1))) return false;
  const names = words.split(SEPARATOR).filter((name) => name !== '');
  return names.length > 1 && names.every((name) => name.length <= LONGEST_NAME && !ACTION.test(name));
}
