/** The terms on which something is given: in a sentence that gives, and in a document that mostly does, a number is a statement only where words say so. */

import { type Rule, ruleTable } from '../../text/rule-table.ts';
import { withExamples } from '../../text/with-examples.ts';
import type { Span } from '../numbers/places.ts';
import { GIVEN } from './conditions.ts';

/** What words before a number in its sentence say that a plan wants or does, whatever else the sentence gives. */
type StatementRule = Rule<{
  pattern: RegExp;
}>;

/** Rows for the words from the beginning of a sentence to the number. */
export const STATEMENT_RULES: readonly StatementRule[] = ruleTable<StatementRule>(
  'statements beside support',
  [
    {
      id: 'by-year',
      pattern: withExamples(
        /(?:到|至|截至)\s*20[0-9]{2}\s*年(?:底|末)?(?!.*(?:给予|[奖补]))/su,
        '到2030年 至2030年底 截至2030年→截至2030年 2029年开工至2030年末→至2030年末 到2030年底→到2030年底',
        `到2030年给予 到2030年奖 到2030年补`,
      ),
      examples: ['到2030年，全县养老机构达到', '至2028年底建成示范村'],
      counterexamples: ['连续经营至2028年的给予每户', '注册资本达到'],
    },
    {
      id: 'aim',
      pattern: withExamples(
        /(?:力争|确保|争取|目标(?:为|是|：))(?!.*(?:给予|[奖补]))/su,
        '力争达到 确保不低于 争取达到 目标为 目标是 目标：',
        `力争给予 力争奖 力争补`,
      ),
      examples: ['力争全县民宿床位达到', '确保耕地保有量不低于', '目标是入住率达到'],
      counterexamples: ['对力争上游的单位给予奖励', '产值达到'],
    },
    {
      id: 'built',
      // What is built for those who are then given something: 建成养老机构20家，每家给予.
      pattern: withExamples(
        /(?:^|[，,：:、\n])(?!\s*(?:对|凡|每(?!年|轮|[一二两三四五]年)))[^，,：:、0-9的]{0,12}(?:建成|建设|新建|改建|培育|引进|打造|发展|遴选|选拔|选调|选派|选树|评选|招聘|举办|培训|安排|设立|组建|实施|新增)(?!.*(?:[的者满达]|(?<!不)超|(?<![不超])过|以上))(?:[^，,：:0-9]{0,8}[0-9]+[^，,：:0-9]{2,10}、){0,6}[^，,：:0-9]{0,16}$/su,
        `建成学校 力争，建设学校 新建学校 改建学校 培育学校 引进学校 打造学校 发展学校 遴选学校 选树教师 评选教师 选拔教师 选调教师 选派教师 招聘教师 举办展会 培训教师 安排教师 设立学校 组建学校 实施项目 新增学校 每年建成学校 每轮建成学校 每三年建成学校
    每一年建成学校 每二年建成学校 每两年建成学校 每四年建成学校 每五年建成学校 ,建成学校 ，争，建设学校→，建设学校 力争,建设学校→,建设学校
    甲{11}对建成学校 建成甲{14}学校 评选不超过 评选20名教师、 评选不超过20名教师、 每年评选甲{6}20名教师、甲{16}`,
        `对建成学校 凡建成学校 每建成学校 方案：对建成学校 建成学校的 建成学校以上 建成学校者 建成学校满 建成学校达 建成学校超 建成学校过 建成，校 建成,校`,
      ),
      examples: [
        '全县每年建成养老机构',
        '三年内培育龙头企业',
        '县财政每年安排专项资金',
        '每年公开选调骨干教师',
        '每年评选不超过',
        '每年评选不超过20名骨干教师、',
      ],
      counterexamples: ['对新增床位', '每新建一个站点且面积', '新引进的团队满', '年销售额'],
    },
    {
      id: 'rate-set',
      // What share or standard holds from now on.
      pattern: withExamples(
        /(?:^|[，,：:；;、\n])(?!\s*(?:对|凡|每))[^，,：:；;、0-9]{0,24}(?:(?:报销|补偿|支付|赔付|分担|救助|预付|预留|财政补助)(?:比例|标准|份额)|起付线|低保标准|覆盖率|参保率|支付率)[^，。；0-9]{0,14}(?:提高|提升|降低|增加|达到?|不低于|控制在)(?:到|至)?\s*$/u,
        `将报销比例提高到 报销，补偿比例提升 支付标准降低至 赔付份额增加 分担比例达到 救助标准不低于 预付比例控制在 预留份额达 财政补助标准达到 起付线降低 低保标准提高 覆盖率提高 参保率提高 支付率提高 提高，参保率达到
    将报销比例提高到→将报销比例提高到 支付标准降低至→支付标准降低至 ,报销比例提高到 将，报销比例提高到→，报销比例提高到 将,报销比例提高到→,报销比例提高到
    预留份额甲{14}达 甲{24}预留份额达`,
        '对报销比例提高 凡报销比例提高 每报销比例提高 将报销比例，提高到 将报销比例。提高到 将报销比例提高到等',
      ),
      examples: [
        '门诊报销比例提高',
        '全县城乡低保标准每年提高',
        '村卫生室覆盖率达到',
        '采购预付款支付比例不低于',
      ],
      counterexamples: ['年增长率达到', '对床位覆盖率达到', '补偿比例最高'],
    },
    {
      id: 'taken-in',
      pattern: withExamples(/(?:^|[，,：:；;。\n])(?:新?将|把)\s*$/u, '将 扩大，新将 把 ,将', `又将 将等`),
      examples: ['扩大保障范围，将', '把'],
      counterexamples: ['企业将投资', '项目总数将'],
    },
    {
      id: 'funds',
      pattern: withExamples(
        /(?:资金|基金|经费|预算)(?:的)?(?:总?规模|总额|总量)[^，。；0-9]{0,10}$/u,
        '资金规模 基金总规模 经费总额 预算总量 资金规模甲{10}',
        `资金规模， 资金规模。`,
      ),
      examples: ['产业引导资金总规模不低于', '创业基金规模达到'],
      counterexamples: ['补助资金', '企业总规模达到'],
    },
  ],
);

/** The words of support without those who give it: 渔业成本补助：, 补贴标准为. */
const LABELLED = withExamples(
  /(?:补[助贴]|奖[励补]|资助)(?:标准|金额|资金|办法)?(?:如下|如下所示)?[：:为]/u,
  `补助标准如下： 补贴金额： 奖励资金为 奖补办法： 资助： 补助标准如下所示： 资助:`,
);
/** What is said behind the last amount of how much is given, or to how many: 每户不超过150吨. */
const TERM_BEHIND = withExamples(
  /(?:每|不得?超过|不[低少]于|最[高多低]|上限|限额|期限|以[上下内]|满)[^，。；]*$/u,
  '每亩 不超过 不得超过 不低于 不少于 最高 最多 最低 上限 限额 期限 以上 以下 以内 满一年',
  `每， 每。`,
);
/** Money and shares: what is not understood of them may be an amount that is given. */
const AMOUNT = withExamples(/[元%％‰]|^万/u, `万元 5% 5‰ 5％ 万 5元 元元`, `又万`);
const SENTENCE_MARK = /[。\n]/u;
/** Farthest ends of a sentence that are looked for, in UTF-16 units. */
const LONGEST_SENTENCE = 400;

/** What a number beside support is: a statement, a term on which something is given, or not known. */
export type Role = 'statement' | 'term' | 'unread';

/**
 * Says what a number of a text is that is no amount of support. `amounts`: those that are. `mostly`: the document mostly
 * gives support. Offsets are UTF-16 units of the text, which has its names masked.
 */
export function roleBeside(
  text: string,
  { start, end, unit }: Span & { unit: string },
  amounts: readonly Span[],
  mostly: boolean,
): Role {
  const sentence = sentenceAround(text, start, end);
  const words = text.slice(sentence.start, sentence.end);
  const hasAmount = amounts.some((amount) => sentence.start <= amount.start && amount.end <= sentence.end);
  if (!hasAmount && !mostly) return 'statement';
  const before = text.slice(sentence.start, start);
  const isBehind =
    hasAmount && !amounts.some((amount) => start <= amount.start && amount.end <= sentence.end);
  if (isBehind && !TERM_BEHIND.test(before)) return 'statement';
  if (STATEMENT_RULES.some(({ pattern }) => pattern.test(before))) return 'statement';
  const gives = hasAmount || LABELLED.test(words) || words.search(GIVEN) >= 0;
  return gives && (hasAmount || !AMOUNT.test(unit)) ? 'term' : 'unread';
}

function sentenceAround(text: string, start: number, end: number): Span {
  const before = text.slice(Math.max(0, start - LONGEST_SENTENCE), start);
  const after = text.slice(end, end + LONGEST_SENTENCE);
  const close = after.search(SENTENCE_MARK);
  const open = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'));
  return { start: start - before.length + open + 1, end: end + (close < 0 ? after.length : close) };
}
