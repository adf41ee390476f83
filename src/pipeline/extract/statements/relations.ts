/** What a statement without a subject of its own says of the thing before it: 同比增长…, 占全市…, 是2010年的…倍. */
import { PLAN_NUMBER } from '../../text/five-year-plans.ts';
import { type Rule, ruleTable } from '../../text/rule-table.ts';
import { traced } from '../../text/rule-trace.ts';
import { withExamples } from '../../text/with-examples.ts';

/** A row. `says` gives what is put behind the name of the thing. Each example is the words before a number, and what they say. */
type Relation = Rule<
  {
    pattern: RegExp;
  },
  {
    says: (groups: Readonly<Record<string, string | undefined>>) => string;
  },
  readonly [words: string, says: string]
>;

const UP_OR_DOWN = withExamples(
  '(?:净增长?|增长|增加(?!值)|增收|增支|增产|减收|减支|减产|增(?!加值|值)|递增|提高|提升|上升|上涨|扩大|多|下降|降低|减少|回落|缩短|下跌|压减|压缩|精简|削减|减)(?:了)?',
  `净增长 净增→净增 增长→增长 增加→增加 增收→增收 增支→增支 增产→增产 减收→减收 减支→减支 减产→减产 增 递增→递增 提高 提升 上升 上涨 扩大 多 下降 降低 减少→减少 回落 缩短 下跌 压减→压减 压缩 精简 削减→削减 减`,
  '增加值 增值',
);
const HOW = withExamples(
  '(?:实际|累计|年均|年人均|同比|环比|平均|可比|现价|名义|逆势|大幅|快速|约)*',
  '逆势→逆势 大幅→大幅 快速→快速 年人均→年人均 实际→实际 累计→累计 年均→年均 同比→同比 环比→环比 平均→平均 可比→可比 现价→现价 名义→名义 约→约 际',
);
const PERIOD = withExamples(
  `(?:[“"]?(?:${PLAN_NUMBER})五[”"]?(?:末期|期?末|时期|期间|规划)?|上年(?:年初)?预算|上年同期|去年同期|上一?个?(?:五年|年度?|月|规划期)|去年|前年|同期|[0-9]{4}年(?:底|末|同期)?|年初|期初)`,
  `“十五五”末→“十五五”末 “十五五”期末→“十五五”期末 “十五五”末期→“十五五”末期 “十五五”时期→“十五五”时期 “十五五”期间→“十五五”期间 “十五五”规划→“十五五”规划 上年预算 上年年初预算→上年年初预算 上一个五年 上年度 上年→上年 上月 上一规划期→上一规划期 去年→去年 比去年→去年 前年 同期→同期 上年同期→上年同期 去年同期→去年同期 2030年底→2030年底 2030年末→2030年末 2030年同期→2030年同期 年初 期初
    "十五五”末→"十五五”末 “十一五”末 “十二五”末 “十三五”末 “十四五”末 “十六五”末 “十七五”末 “十八五”末 “十九五”末 “十五五"末→“十五五"末
    “十五甲”末 甲十五五”末 2030年甲`,
);

/** Rows in the order in which they are tried; each must fit the whole of the words. */
export const RELATIONS: readonly Relation[] = ruleTable<Relation>('relations', [
  {
    id: 'compared',
    pattern: withExamples(
      new RegExp(
        `^(?<by>[比较]|与|同比?)(?<than>${PERIOD}(?:的)?(?:[^，。；]{0,4}同期)?)(?:相?比)?(?:预[期计]|力争|将)?(?<change>${HOW}(?:新增|${UP_OR_DOWN}))$`,
        'u',
      ),
      '比2030年增加 较上年提高 与去年相比新增 同去年比增长 与去年相比增长 同比2030年增长 比2030年预期下降 比2030年预计下降 比2030年力争提高 比2030年将提高',
      `，较上年提高 较上年提高，`,
    ),
    says: ({ by, than = '', change = '' }) =>
      `${by === '较' && !/^[0-9]/u.test(than) ? '较' : '比'}${than}${plain(change)}`,
    examples: [
      ['比2010年增加', '比2010年增加'],
      ['与上一个五年相比增长', '比上一个五年增长'],
      ['较上年提高', '较上年提高'],
      ['比“十二五”末下降', '比“十二五”末下降'],
      ['比去年提高', '比去年提高'],
    ],
    counterexamples: ['比重提高', '较大规模企业增加', '与企业合作增加'],
  },
  {
    id: 'multiple',
    pattern: withExamples(
      new RegExp(`^(?:是|为|相当于|[比较])?(?<of>${PERIOD})(?:的)?$`, 'u'),
      `是2030年的 为2030年的 相当于2030年的 比2030年 较2030年`,
      `，2030年 比2030年，`,
    ),
    says: ({ of = '' }) => `与${of}之比`,
    examples: [
      ['是2010年的', '与2010年之比'],
      ['比2020年', '与2020年之比'],
      ['是上一个五年的', '与上一个五年之比'],
      ['是“十一五”时期的', '与“十一五”时期之比'],
      ['为上年的', '与上年之比'],
    ],
    counterexamples: ['是全市的', '比例', '2010年代'],
  },
  {
    id: 'multiple-of-other',
    pattern: withExamples(
      /^(?:约|仅|只)?(?:是|为|相当于)(?<of>\p{Script=Han}{2,14}(?<!比[例重]))的$/u,
      '约是陆地的 仅是陆地的 只是陆地的 是陆地的 为陆地的 相当于陆地的 是甲{12}陆地的',
      `又约是陆地的 约是陆地的等`,
    ),
    says: ({ of = '' }) => `与${of}之比`,
    examples: [
      ['是陆地面积的', '与陆地面积之比'],
      ['仅是全国平均水平的', '与全国平均水平之比'],
    ],
    counterexamples: ['是全国文明城市', '为企业提供的服务', '是2010年的2'],
  },
  {
    id: 'change',
    // Over how many years is no part of a name, but 两年平均 is a measure of its own.
    pattern: new RegExp(`^(?:[两三四五十]年(?!平均))?(?<change>(?:[两三四五]年)?${HOW}${UP_OR_DOWN})$`, 'u'),
    says: ({ change = '' }) => plain(change),
    examples: [
      ['增长', '增长'],
      ['五年增长', '增长'],
      ['三年年均增长', '年均增长'],
      ['年均递增', '年均递增'],
      ['同比提高', '同比提高'],
      ['两年平均增长', '两年平均增长'],
      ['下降了', '下降'],
      ['净增', '净增'],
      ['同比增支', '同比增支'],
    ],
    counterexamples: ['增长极', '增加值', '下降幅度较大的企业'],
  },
  {
    id: 'increment',
    pattern: withExamples(
      /^(?:[两三四五十]年)?(?<words>(?:净增|增|减)量|净增额)$/u,
      '净增量 减量 增量 净增额',
      `又净增量 净增量等`,
    ),
    says: ({ words = '' }) => words,
    examples: [
      ['五年增量', '增量'],
      ['净增额', '净增额'],
    ],
    counterexamples: ['增量配电网', '减量化', '存量'],
  },
  {
    id: 'difference',
    pattern: withExamples(
      /^(?<words>(?:高于|低于|高出|低出|超出|快于|慢于|好于|优于|超过)[^，。；]{2,16})$/u,
      `高于全市 低于全市 高出全市 低出全市 超出预期 快于全市 慢于全市 好于全市 优于全市 超过全市
    高于甲{14}全市`,
      `又高于全市 高于，市 高于。市 高于全市，`,
    ),
    says: ({ words = '' }) => words,
    examples: [
      ['高于全市平均', '高于全市平均'],
      ['快于全国平均水平', '快于全国平均水平'],
    ],
    counterexamples: ['高于', '超过'],
  },
  {
    id: 'share',
    pattern: withExamples(
      /^(?<words>占(?!地(?!区|方)|[用有据补])[^，。；]{0,24})$/u,
      '占全市 占地区比重 占地方财政 占甲{23}用',
      `占地面积 占用 占补 占有 占据 又占全市 占，市 占。市`,
    ),
    says: ({ words = '' }) => words,
    examples: [
      ['占全市比重', '占全市比重'],
      ['占规模以上工业', '占规模以上工业'],
      ['占地区生产总值比重', '占地区生产总值比重'],
      ['占', '占'],
    ],
    counterexamples: ['占地面积', '占用林地'],
  },
  {
    id: 'share-held',
    // 新增就业690万人、稳定在全国1/10以上.
    pattern: withExamples(
      /^(?:始终|持续|一直)?(?:稳定|保持|维持)在(?<whole>全[国省市球])的?$/u,
      '始终稳定在全国的 持续保持在全省 一直维持在全市 稳定在全球',
      '又稳定在全国 稳定在全国前列',
    ),
    says: ({ whole = '' }) => `占${whole}比重`,
    examples: [['稳定在全国', '占全国比重']],
    counterexamples: ['稳定在全国前列', '稳定在95'],
  },
  {
    id: 'share-in',
    pattern: withExamples(
      new RegExp(
        `^在(?![校职建岗编园])(?<whole>[^，。；]{2,16}?)(?:中的?)?所?占(?:比|比重|比例)(?<change>${HOW}${UP_OR_DOWN})?$`,
        'u',
      ),
      `在工业中占比 在工业中的占比重→在工业中的占比重 在工业中所占比例→在工业中所占比例 在工业占比提高
    在甲{14}工业中占比`,
      `在，业中占比 在。业中占比 ，在工业中占比`,
    ),
    says: ({ whole = '', change = '' }) => `占${whole}比重${plain(change)}`,
    examples: [
      ['在固定资产投资中占比提高', '占固定资产投资比重提高'],
      ['在农民收入中的占比', '占农民收入比重'],
    ],
    counterexamples: ['公交出行在机动化出行中占比', '在校学生占比'],
  },
  {
    id: 'same',
    pattern: withExamples(
      /^(?:该|此|这一)项?(?:指标|数据|数字|比例|比重)$/u,
      '该项指标 此项数据 这一数字 该比例 这一比重',
      '又该项指标 该项指标体系',
    ),
    says: () => '',
    examples: [['该项指标', '']],
    counterexamples: ['该项目指标', '指标'],
  },
  {
    id: 'total',
    pattern: withExamples(
      /^(?<words>总数|平均|总量|总额|总规模|累计(?:达到?|入选|登记|成交额)?|入选|登记|其中|首次)?(?:已|共)?$/u,
      '总数 平均 总量 总额 总规模 累计 累计达到 累计入选 累计登记 累计成交额 入选 登记 其中 首次 总数已 总数共 累计达 已',
      `又总数`,
    ),
    says: ({ words = '' }) => (/^(?:其中|首次|累计达到?)$/u.test(words) ? '' : words),
    examples: [
      ['总数', '总数'],
      ['累计入选', '累计入选'],
      ['累计', '累计'],
      ['其中', ''],
      ['', ''],
    ],
    counterexamples: ['总数据', '登记失业率'],
  },
]);

/** What colours a change, and 了. */
const COLOUR = withExamples(
  /^(?:逆势|大幅|快速)|了$/gu,
  '逆势增长→逆势 大幅下降→大幅 快速提升→快速 增长了→了',
  '同比大幅增长 增长了两成',
);

function plain(change: string): string {
  return change.replace(COLOUR, '');
}

/** What words without a thing of their own say of the thing before; null for words that name a thing. */
export function relationOf(words: string): string | null {
  return relation(words)?.says ?? null;
}

/** True for words that say how the thing changed, as it was counted: 同比增长, 是2010年的. */
export function isChange(words: string): boolean {
  return ['compared', 'multiple', 'change'].includes(relation(words)?.id ?? '');
}

function relation(words: string): { id: string; says: string } | null {
  const bare = words
    .replace(/\s+/gu, '')
    // 跨越四个千亿台阶、年均增长: of the thing before, too.
    .replace(
      /^(?:连续|先后|接连)?(?:跨越|跨过|迈上|登上|跃上|突破)[^，。；、]{1,10}(?:台阶|大关|关口)[、，]/u,
      '',
    )
    .replace(/^(?:[0-9]{4}年(?:底|末)?|其中)(?=占|同比|比|较|增|高)/u, '')
    .replace(/^约(?=占)/u, '');
  for (const { id, pattern, says } of RELATIONS) {
    const match = pattern.exec(bare);
    if (!match) continue;
    return { id, says: traced(id, bare, says(match.groups ?? {})) };
  }
  return null;
}
