/**
 * Set wordings: words that stand in many places or name a document, and are no sign that one text was taken from
 * another.
 */
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

/** Tells of each passage of a corpus whether it is a set wording. `passages` and `texts` are comparison forms. */
export function setWordings(
  passages: readonly string[],
  texts: readonly string[],
): (passage: JudgedPassage) => boolean {
  const common = commonGrams(passages, texts);
  return (passage) => {
    const left = passage.shared - commonUnits(passage.form, common);
    return left < Math.max(LEAST_LEFT, passage.shared / 3) || isMostlySetPhrases(passage);
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

/** Wordings that are the same wherever they stand: nobody took them from anybody. */
const SET_PHRASES: readonly RegExp[] = [
  // 《国家中长期科学和技术发展规划纲要（2006—2020年）》
  /《[^》]*》?/gu,
  // 以习近平新时代中国特色社会主义思想为指导；深入贯彻习近平总书记系列重要讲话精神
  /(?:以|[全面深入]*(?:贯彻|落实))?(?:邓小平理论|习近平|“三个代表”)[^，。；]*/gu,
  // 贯彻党的十八大和十八届三中、四中、五中、六中全会精神
  /(?:贯彻|落实|深入)*党的?[一二三四五六七八九十]+[大届][^，。；]*(?:全会|大)(?:精神)?/gu,
  // （市科委、市发展改革委等市有关部门和有关区人民政府按职责分工负责）
  /（[^（）]*负责）?/gu,
];

/** Whether most of a passage stands in set phrases. */
function isMostlySetPhrases({ text, start, end }: JudgedPassage): boolean {
  const inside = new Set<number>();
  for (const pattern of SET_PHRASES) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      for (let at = Math.max(index, start); at < Math.min(index + match.length, end); at += 1) inside.add(at);
    }
  }
  return inside.size >= (end - start) * MOSTLY;
}
