/** Words of degree: how far a plan binds those it speaks to. */

/** A row: how binding its words are, with texts that have one and texts that only look so. */
interface Degree {
  /** Higher binds more; a task without any such word is at `PLAIN`. */
  level: number;
  words: RegExp;
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** Level of a task that is simply named: 建设养老服务站. */
const PLAIN = 2;

export const DEGREES: readonly Degree[] = [
  {
    level: 3,
    words:
      /必须|务必|应当|(?<![不相供反适响对回呼感效])应(?=[在于按依加建设配实确符达及])|严禁|不得(?!不)|一律|确保/gu,
    examples: ['新建校舍必须达标', '应当公开目录', '各镇应按季度上报', '严禁露天焚烧', '确保按期完工'],
    counterexamples: ['相应建设机制', '不得不停航', '供应链', '反应在水温上', '适应在线教学'],
  },
  {
    level: 1,
    words:
      /鼓励|倡导|提倡|引导(?!基金|员|线)|(?<!技术|数据|资金|政策|金融|科技|要素)支持(?!率|力度|体系|政策|服务)/gu,
    examples: ['鼓励社会力量办学', '引导农户入社', '支持乡镇建设冷库'],
    counterexamples: ['产业引导基金', '加大技术支持', '完善政策支持体系', '支持率达到九成'],
  },
  {
    level: 0,
    words:
      /(?<!科学|太空|深空|宇宙|月球|勇于)探索(?!精神|者|号)|研究(?=出台|制定|设立|建立|推动)|(?<!改革)试点(?!城市|地区|单位|范围|经验)|适时|择机|有条件的/gu,
    examples: ['探索异地就医备案', '研究制定奖补办法', '适时提高补贴', '在三个镇试点'],
    counterexamples: ['科学探索精神', '研究成果转化', '国家试点城市', '深空探索'],
  },
];

/** How a text binds less or more than another: the words that one has and the other lacks. */
export interface DegreeChange {
  first: string;
  second: string;
  change: 'weaker' | 'stronger';
}

interface Found {
  word: string;
  level: number;
}

/** The words of degree of a text, row by row. */
export const degreesIn = (text: string): Found[] =>
  DEGREES.flatMap(({ level, words }) => (text.match(words) ?? []).map((word) => ({ word, level })));

/** Compares two wordings of one matter; null where neither binds more. */
export function degreeChange(first: string, second: string): DegreeChange | null {
  const [before, after] = [degreesIn(first), degreesIn(second)];
  const lost = without(before, after);
  const gained = without(after, before);
  const [from, to] = [strongest(lost), strongest(gained)];
  if (from.level === to.level) return null;
  return { first: from.word, second: to.word, change: from.level > to.level ? 'weaker' : 'stronger' };
}

/** Those of a list that another does not have, each as often as it has it less. */
function without(list: readonly Found[], other: readonly Found[]): Found[] {
  const left = other.map(({ word }) => word);
  return list.filter(({ word }) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const strongest = (list: readonly Found[]): Found =>
  list.reduce<Found | null>((best, each) => (best && best.level >= each.level ? best : each), null) ?? {
    word: '',
    level: PLAIN,
  };
