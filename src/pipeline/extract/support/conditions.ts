/** Numbers on which support depends: who receives it, from what size on. They are no indicators. */

import { type Rule, ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Span } from '../numbers/places.ts';

/** Words before what is given, in its sentence, that end in a condition. */
type ConditionRule = Rule<
  {
    pattern: RegExp;
  },
  unknown,
  // Each example is a text up to what is given, with its condition.
  readonly [before: string, condition: string]
>;

const INSTRUMENT = withExamples(
  '奖励|奖补|补助|补贴|资助|贴息|扶持|支持|优惠|政策|待遇',
  '奖励 奖补 补助 补贴 资助 贴息 扶持 支持 优惠 政策 待遇',
);
/** What is given without an amount: 给予“一事一议”奖励, 享受人才政策. */
export const GIVEN = withExamples(
  new RegExp(
    `(?:给予|予以|进行|享受|执行)[^，。；]{0,30}?(?:${INSTRUMENT})|(?:实行|采取|按照?)“一事一议”`,
    'gu',
  ),
  `给予奖励 予以奖补 进行补助 享受补贴 执行政策 实行“一事一议” 采取“一事一议” 按“一事一议”
    给予甲{30}奖励`,
  `给予，奖励 给予。奖励`,
);
/** Words that begin what is given: 分别奖励, 每亩补贴. */
const BEGINS = withExamples(
  `(?:(?:[^，。；0-9]{0,6}财政)?(?:再|另|可|均|一次性|分别|按|参照|实行|采取|进行|给予|予以|最高|${INSTRUMENT}|[每单][^，。；0-9]{1,6}(?:${INSTRUMENT}|给予|最高)))`,
  `县财政奖励 再 另 可 均 一次性 分别 按 参照 实行 采取 进行 给予 予以 最高 每家奖励→每家奖励 每户给予→每户给予 每户最高→每户最高 奖励
    单家奖励→单家奖励
    甲{5}县财政奖励→甲{5}县财政奖励 每甲{5}家奖励→每甲{5}家奖励`,
);
const RECIPIENT = withExamples(
  '企业|项目|单位|业务|机构|医院|学校|园区|基地|平台|团队|农户|家庭|[县市区村镇乡]|社区|人员|人才|职工|协会|合作社|个人|主体|中心',
  `企业 项目 单位 业务 机构 医院 学校 园区→园区 基地 平台 团队 农户 家庭 县 社区→社区 人员 人才 职工 协会 合作社 个人 主体 中心
    市 区 村 镇 乡`,
);
const BRACKET = withExamples(
  '(?:（[^（）]*）|\\([^()]*\\))?',
  `（含本级） (含本级)
    （含本级）→（含本级） (含本级)→(含本级) 含本级） （）本级）→（） ()本级)→()`,
);
/** What a plan wants by itself. */
const WANTED = withExamples(
  '(?:到|至)\\s*20[0-9]{2}\\s*年|力争|确保|培育|建成|打造|建设|引进|招引',
  '到2030年 至2030年 力争 确保 培育 建成 打造 建设 引进 招引',
);

/** Rows for the words from the beginning of a sentence to what is given. */
export const CONDITION_RULES: readonly ConditionRule[] = ruleTable('conditions', [
  {
    id: 'of-those',
    pattern: withExamples(
      new RegExp(
        `^(?:.*[^，。；]{2}(?:[的者]${BRACKET}[，,]|(?<=[0-9][^，。；0-9]{1,6})的(?=(?:分别|一次性|当年|再|另)?(?:$|给予|予以|奖|补))))`,
        'su',
      ),
      `面积达到30亩的奖励 经营十年者，奖励 面积30亩的分别给予 面积30亩的一次性给予 面积30亩的当年给予 面积30亩的再给予 面积30亩的另给予 面积30亩的 面积30亩的予以 面积30亩的给予 面积30亩的补
    经营十年的，奖励 经营十年者,奖励
    面积30甲{5}亩的
    经营，甲年者，奖励`,
      `面积30亩的。 经营，年者，奖励 经营。年者，奖励`,
    ),
    examples: [
      ['种植面积达到30亩的奖励', '种植面积达到30亩的'],
      ['年接待游客5万人次以上的给予', '年接待游客5万人次以上的'],
      ['年销售收入达到2000万元的，', '年销售收入达到2000万元的，'],
      ['对流转土地500亩以上的，每亩', '对流转土地500亩以上的，'],
      ['床位300张以上，使用率80%的，按', '床位300张以上，使用率80%的，'],
      ['建设养老机构20家，对床位50张以上的，', '对床位50张以上的，'],
    ],
    counterexamples: ['到2025年建成10家医院，', '培育企业100家，'],
  },
  {
    id: 'from-size',
    pattern: withExamples(
      new RegExp(
        `^(?:.*[，,])?(?:(?!${WANTED})[^，,])*以[上下内]${BRACKET}[，,]\\s*(?:[^，。；0-9]{2,12}[的者])?(?=$|${BEGINS})`,
        'su',
      ),
      `种植100亩以上， 种植100亩以上，每亩补贴 种植100亩以上，经营满年的给予 种植100亩以下， 种植100亩以内， 种植100亩以上, 种植100亩以上，经营满年者给予
    种植100亩以上，甲{8}经营满年的给予`,
      `种植100亩以上，，营满年的给予 种植100亩以上，。营满年的给予`,
    ),
    examples: [
      ['年出口额达300万美元、500万美元以上，分别', '年出口额达300万美元、500万美元以上，'],
      ['组团参展，团组6家单位以上，', '组团参展，团组6家单位以上，'],
      ['种植中药材100亩以上，', '种植中药材100亩以上，'],
      ['打造非遗街区，营业面积50平方米以上，经营满一年的一次性', '营业面积50平方米以上，经营满一年的'],
    ],
    counterexamples: ['到2025年开通航线20条以上，', '培育企业100家以上，每家'],
  },
  {
    id: 'of-such',
    pattern: withExamples(
      new RegExp(
        `^(?:.*[，,；])?(?:(?!${WANTED})[^，,])*以[上下]${BRACKET}的[^，。；0-9]{2,20}[，,]\\s*(?=$|${BEGINS})`,
        'su',
      ),
      `种植100亩以上的农户，给予 种植100亩以上的农户， 种植，种植100亩以上的农户，给予 种植,种植100亩以上的农户，给予 种植100亩以下的农户， 种植100亩以上的农户,
    种植100亩以上的甲{18}农户，`,
      `种植100亩以上的农户，， 种植100亩以上的。户，`,
    ),
    examples: [['床位300张以上的三级医院、专科医院，一次性', '床位300张以上的三级医院、专科医院，']],
    counterexamples: ['培育产值10亿元以上的企业，每家', '床位300张以上的三级医院达到5家，'],
  },
  {
    id: 'for-whom',
    pattern: withExamples(
      new RegExp(
        `^.*(?:^|[，,：:\\s])(?:对|凡|向)(?!接|外|标)[^。；]*(?:${RECIPIENT})${BRACKET}[，,]?\\s*(?=$|${BEGINS})`,
        'su',
      ),
      '对种粮农户 凡种粮农户 向种粮农户 建设，对种粮农户给予 建设,对种粮农户给予',
      '对接农户 对外企业 对标企业 对种粮农户。 对。农户 对；农户 。对种粮农户',
    ),
    examples: [
      ['对年产值增长10%以上的企业，分别', '对年产值增长10%以上的企业，'],
      ['对新增床位50张以上的养老机构', '对新增床位50张以上的养老机构'],
      ['对种粮面积100亩以上的农户，每亩补贴', '对种粮面积100亩以上的农户，'],
    ],
    counterexamples: ['培育养老机构20家，', '对接企业，新增床位50张，'],
  },
]);
/** Words of a sentence before what is given that may hold its condition, in UTF-16 units. */
const LONGEST_SENTENCE = 300;
/** Where the last condition of a sentence begins, when it says for whom. */
const FOR_WHOM = withExamples(
  /^.*[，,：:](?=\s*(?:对|凡)(?!接|外|标))/su,
  `建设，对农户 建设，凡农户 建设,对农户 建设：对农户 建设:对农户 ，对农户`,
  '建设，对接农户 建设，对外贸易 建设，对标先进',
);

/** What a plan wants in the clauses before a condition is no part of it. */
const BEHIND_WANTED = new RegExp(`^.*(?:${WANTED})[^，,]*[，,](?=.)`, 'su');

/**
 * The conditions of support in a text: what stands in a sentence before each amount, and before what is given without one.
 * `amounts`: the numbers of support; `text` with its names masked. Offsets are UTF-16 units.
 */
export function conditionsOf(text: string, amounts: readonly Span[]): Span[] {
  const given = [
    ...amounts.map(({ start }) => start),
    ...[...text.matchAll(GIVEN)].map(({ index }) => index),
  ];
  return given.flatMap((at) => {
    const near = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
    const from = at - near.length + Math.max(...[...'。；;\n'].map((mark) => near.lastIndexOf(mark))) + 1;
    const condition = conditionBefore(text.slice(from, at));
    return condition === null ? [] : [{ start: from + condition.start, end: from + condition.end }];
  });
}

/** The condition in the words of a sentence before what is given; null for none. */
export function conditionBefore(words: string): Span | null {
  const end = Math.max(...CONDITION_RULES.map(({ pattern }) => pattern.exec(words)?.[0].length ?? 0));
  const condition = words.slice(0, end);
  const starts = [FOR_WHOM, BEHIND_WANTED].map((pattern) => pattern.exec(condition)?.[0].length ?? 0);
  return end === 0 ? null : { start: Math.max(...starts), end };
}
