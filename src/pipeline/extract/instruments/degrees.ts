/** Words of degree: how far a text binds those it speaks to. */
import type { InstrumentDegree } from '../../schemas/instrument-kinds.ts';
import { type Rule, ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';

/** A row: how binding its words are, with texts that have one and texts that only look so. */
export type Degree = Rule<
  { words: RegExp },
  {
    id: Exclude<InstrumentDegree, 'plain'>;
    /** Higher binds more; a task without any such word is at `PLAIN`. */
    level: number;
  }
>;

/** Level of a task that is simply named: 建设养老服务站. */
export const PLAIN = 2;

export const DEGREES: readonly Degree[] = ruleTable('degrees', [
  {
    id: 'must',
    level: 3,
    words: withExamples(
      /必须|务必|应当|(?<![不相供反适响对回呼感效])应(?=[在于按依加建设配实确符达及])|严禁|不得(?!不)|一律|确保/gu,
      '必须 务必 应当 应在 严禁 不得 一律 确保 应于',
      `不应在 相应在`,
    ),
    examples: ['新建校舍必须达标', '应当公开目录', '各镇应按季度上报', '严禁露天焚烧', '确保按期完工'],
    counterexamples: ['相应建设机制', '不得不停航', '供应链', '反应在水温上', '适应在线教学'],
  },
  {
    id: 'encourage',
    level: 1,
    words: withExamples(
      /鼓励|倡导|提倡|引导(?!基金|员|线|专项|资金)|(?<!技术|数据|资金|政策|金融|科技|要素|审批|经费|给予)支持(?!率|力度|体系|政策|服务|范围|额度|专项)/gu,
      '鼓励 倡导 提倡 引导 支持',
      '引导基金 引导员 引导线 技术支持 数据支持 资金支持 政策支持 金融支持 科技支持 要素支持 支持率 支持力度 支持体系 支持政策 支持服务 引导专项 引导资金 审批支持 经费支持 给予支持 支持范围 支持额度 支持专项',
    ),
    examples: ['鼓励社会力量办学', '引导农户入社', '支持乡镇建设冷库'],
    counterexamples: ['产业引导基金', '加大技术支持', '完善政策支持体系', '支持率达到九成'],
  },
  {
    id: 'explore',
    level: 0,
    words: withExamples(
      /(?<!科学|太空|深空|宇宙|月球|勇于)探索(?!精神|者|号)|研究(?=出台|制定|设立|建立|推动)|(?<!改革)试点(?!城市|地区|单位|范围|经验)|适时|择机|有条件的/gu,
      '探索 研究出台 研究制定 研究设立 研究建立 研究推动 试点 适时 择机 有条件的',
      '科学探索 太空探索 深空探索 宇宙探索 月球探索 勇于探索 探索精神 探索者 探索号 改革试点 试点城市 试点地区 试点单位 试点范围 试点经验',
    ),
    examples: ['探索异地就医备案', '研究制定奖补办法', '适时提高补贴', '在三个镇试点'],
    counterexamples: ['科学探索精神', '研究成果转化', '国家试点城市', '深空探索'],
  },
]);

/** A word of degree with its level; `index` counts UTF-16 units. */
export interface DegreeWord extends Pick<Degree, 'level'> {
  name: Degree['id'];
  word: string;
  index: number;
}

/** The words of degree of a text, row by row. */
export const degreesIn = (text: string): DegreeWord[] =>
  DEGREES.flatMap(({ id: name, level, words }) =>
    [...text.matchAll(words)].map(({ 0: word, index }) => ({ word, level, name, index })),
  );

/** A clause that a verb of its own begins stands under no word of the clauses before: 鼓励办学，对乡村学校给予补助. */
const BEGINS_ANEW = withExamples(
  /[，,](?:并|同时|要)?(?:对|加大|加强|加快|推动|推进|完善|健全|建立|建设|实施|给予|强化|落实|深化|开展)(?=[^，。；]*$)/u,
  `，对 ,对 ，对水养 ，并对 ，同时对 ，要对 ，加大 ，加强 ，加快 ，推动 ，推进 ，完善 ，健全 ，建立 ，建设 ，实施 ，给予 ，强化 ，落实 ，深化 ，开展`,
  `，对， ，对。`,
);

/** The word of degree under which the words at a place stand, in UTF-16 units: the last one before them in their sentence, or the one that begins them. */
export function degreeAt(text: string, start: number): DegreeWord | null {
  const sentence = Math.max(...[...'。；！？\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const anew = BEGINS_ANEW.exec(text.slice(sentence, start));
  const from = anew ? sentence + anew.index : sentence;
  const under = degreesIn(text.slice(from, start + LONGEST_WORD))
    .filter(({ word, index }) => from + index <= start && (from + index < start || word !== PILOT))
    .toSorted((a, b) => a.index - b.index);
  return under.at(-1) ?? null;
}
/** Longest word of degree, with what a row looks ahead for. */
const LONGEST_WORD = 8;
/** A means and a degree at once. */
const PILOT = '试点';
