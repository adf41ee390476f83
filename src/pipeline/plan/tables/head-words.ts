/** Words of heads, by what stands below them. One row a kind of column, with words that are all of a head and endings of others. */

import { withoutWhiteSpace } from '../../text/white-space.ts';
import { withExamples } from '../../text/with-examples.ts';
import { WIDEST_HEAD_WORD_HAN } from './limits.ts';
import { columnsOf, type Shape } from './shapes.ts';

interface KindRow {
  kind: string;
  /** Words that are heads as they are. */
  words: readonly string[];
  /** Endings of longer heads. */
  ending?: RegExp;
  examples: readonly string[];
  counterexamples: readonly string[];
  /** Shapes of the cells below, in parts of a hundred; the rest is shared by the others. */
  below: Readonly<Partial<Record<Shape, number>>>;
  /** Share of the cells below that are empty, and of those that run over several lines. */
  empty: number;
  more: number;
}

/** A bracket at the end of a head says a unit or a share. */
const NOTE = withExamples(
  /(?:[（(][^（）()]{1,24}[）)]|[［[〔][^［[〔]{1,24}[］\]〕])$/u,
  `（万元） 〔1〕 (万元） （万元) ［1〕 [1〕 （（元） 〔1］ 〔1] 〔甲{23}1〕 （甲{22}万元）`,
  `（万（） （）元） 〔［〕 〔[〕 （万元）等`,
);
/** A year, with or without what is said of it. */
const YEAR = withExamples(
  /^(?:其中[：:]?|到)?(?:19|20)[0-9]{2}(?:[-—～~至](?:19|20)?[0-9]{2})?\p{Script=Han}{0,9}(?:[（([〔].{1,10}[）)\]〕])?$/u,
  `其中：2030年 到2030年 1999年 2030-2035年 2030-1999 2030年度计划 2030年目标值（%）
    其中:2030年 2030年目标值(%） 2030年目标值[%） 2030年目标值〔%） 其中2030年 2030—2035年 2030-35年 2030（目标值（%） 2030年目标值（%)
    1999甲{8}年 2030年目标值（甲{9}%）`,
  `又其中：2030年 2030年目标值（%）等`,
);
/** A value beside another: 较上年±%, 比2020年增长（%）. */
const COMPARED = withExamples(
  /^(?:比|较|同比|占)(?:上年|去年|同期|基期|(?:19|20)[0-9]{2}年?).{0,8}$|[±+]\s*[%％]$/u,
  `比上年增长 较去年 同比基期 占同期 比2030年 比1999年 ±% +% ±％ 比2030 较去年甲{8}`,
  `又比上年增长 ±%等 比上年甲{8}增长`,
);
/** Says in its bracket the unit of what is below. */
const IN_UNITS = withExamples(
  /[（(［[](?:[%％‰]|[十百千万亿]{0,2}(?:元|吨|人|个|家|项|年|户|亩|公里|米|公顷|千瓦时?|件|次|分|岁|天|小时|立方米|平方米|平方公里)(?:[/／].{1,4})?)[）)］\]]$/u,
  `（%） （元） （吨） （人） （个） （家） （项） （年） （户） （亩） （公里） （米） （公顷） （千瓦） （件） （次） （分） （岁） （天） （小时） （立方米） （平方米） （平方公里） （元/人）
    (%） ［%） [%） （％） （‰） （元／人） （十元） （百元） （%)
    （元／甲甲甲人）`,
  `（%）等`,
);
/** Half of what stands over a column. */
const PART = withExamples(
  /^(?:“[^”]{2,6}”|[（(［[〔].*|.*[、“（(]|[年值率]|情况|水平|比例)$/u,
  `“甲乙” （甲 甲、 年 情况 水平 比例 (甲 ［甲 [甲 〔甲 甲“ 甲（ 甲( 值 率 ［ “ “甲{4}甲乙”`,
  `又“甲乙”`,
);

/** One row a kind of column. */
export const COLUMN_KINDS = [
  {
    kind: 'serial',
    words: ['序号', '编号', '顺序', '排序'],
    examples: ['序 号', '编号'],
    counterexamples: ['序言', '文号'],
    below: { number: 88, mark: 9, total: 2 },
    empty: 0.02,
    more: 0.01,
  },
  {
    kind: 'group',
    words: [
      '类别',
      '分类',
      '类型',
      '领域',
      '方面',
      '一级指标',
      '二级指标',
      '大类',
      '中类',
      '小类',
      '项目类别',
      '板块',
      '维度',
      '模块',
      '类目',
      '门类',
      '目标',
      '类',
      '基本要素',
      '指标类别',
      '专题',
      '系统',
    ],
    ending: withExamples(
      /(?:类别|分类|类型|要素|等级|级别)$/u,
      '项目类别 项目分类 项目类型 构成要素 风险等级 风险级别',
      `项目类别等`,
    ),
    examples: ['类别', '城区类型', '防护等级'],
    counterexamples: ['分类施策', '类似'],
    below: { word: 40, name: 28, chapter: 8, part: 8, body: 3, mark: 4, total: 1, phrase: 3, item: 2 },
    empty: 0.6,
    more: 0.2,
  },
  {
    kind: 'name',
    words: [
      '指标',
      '指标名称',
      '主要指标',
      '三级指标',
      '指标项',
      '项目',
      '名称',
      '地市',
      '城市',
      '县区',
      '区县',
      '地区',
      '街道',
      '姓名',
      '区',
      '县',
      '市',
      '单位名称',
      '产业',
      '企业',
      '平台',
      '工程',
      '产品',
      '专业',
      '学校',
      '机构',
      '主要方面',
      '具体指标',
      '考核指标',
      '评价指标',
      '岗位',
      '职务',
      '行业',
      '乡镇',
    ],
    ending: withExamples(
      /(?:名称|指标|项目|工程|产品|区域|城镇类型)$/u,
      '企业名称 重点指标 重点项目 重点工程 主要产品 重点区域 城镇类型',
      `企业名称等`,
    ),
    examples: ['指标名称', '病种名称', '重点工程'],
    counterexamples: ['名称变更', '工程建设'],
    below: { word: 22, name: 40, phrase: 12, item: 12, body: 6, subitem: 1, total: 2, text: 2 },
    empty: 0.04,
    more: 0.12,
  },
  {
    kind: 'task',
    words: [
      '任务',
      '任务名称',
      '重点任务',
      '主要任务',
      '工作任务',
      '任务内容',
      '工作事项',
      '事项',
      '事项名称',
      '措施',
      '举措',
      '主要措施',
      '改革举措',
      '改革事项',
      '重点工作',
      '工作内容',
      '内容',
      '政策措施',
      '服务事项',
      '重点举措',
      '具体任务',
      '工作举措',
      '经验做法',
      '问题',
    ],
    ending: withExamples(
      /(?:任务|事项|举措|措施|工作|条款|政策)$/u,
      '重点任务 重点事项 重点举措 重点措施 重点工作 重点条款 重点政策',
      `重点任务等`,
    ),
    examples: ['任务', '改革举措', '重点改革事项'],
    counterexamples: ['任务分工如下', '事项办理流程图'],
    below: { word: 10, name: 30, phrase: 20, item: 12, text: 18, 'marked-text': 3, subitem: 1, body: 1 },
    empty: 0.04,
    more: 0.2,
  },
  {
    kind: 'unit',
    words: ['单位', '计量单位', '量纲'],
    examples: ['单 位', '计量单位'],
    counterexamples: ['责任单位'],
    below: { unit: 82, dash: 5, word: 8, body: 2 },
    empty: 0.04,
    more: 0.04,
  },
  {
    kind: 'nature',
    words: ['属性', '性质', '指标属性', '指标性质', '指标类型'],
    ending: withExamples(/(?:属性|性质)$/u, '指标属性 指标性质', `指标属性等`),
    examples: ['属性', '指标属性', '建设性质'],
    counterexamples: ['属性值'],
    below: { nature: 80, word: 12, name: 2, dash: 2 },
    empty: 0.03,
    more: 0.03,
  },
  {
    kind: 'value',
    words: [
      '目标值',
      '现状',
      '现状值',
      '基期',
      '基期值',
      '基准值',
      '预期值',
      '完成值',
      '数量',
      '总投资',
      '投资',
      '规模',
      '面积',
      '产量',
      '人口',
      '比重',
      '增速',
      '增长',
      '同比',
      '占比',
      '分值',
      '权重',
      '得分',
      '分数',
      '金额',
      '年均',
      '累计',
      '合计',
      '计划任务',
      '预期目标',
      '规划目标',
      '目标',
      '实现情况',
      '完成情况',
      '完成率',
      '预算',
      '基期水平',
      '指标值',
      '其中',
    ],
    ending: withExamples(
      /(?:目标|值|率|数|量|额|投资|规模|面积|人口|增速|增长|年均|累计|比重|得分|权重|水平|现状|情况|实际|完成|计划|预计|基期|比例|年)$/u,
      `工作目标 目标值 增长率 人口数 产量 总额 总投资 总规模 总面积 总人口 增速 增长 年均 累计 比重 得分 分值 权重 限额 水平 现状 情况 实际 完成 计划 预计 基期 比例 目标年`,
      `工作目标等`,
    ),
    examples: [
      '2025年',
      '2030年目标',
      '年均增长（%）',
      '总投资（万元）',
      '“十三五”完成情况',
      '其中：2021年任务',
    ],
    counterexamples: ['投资环境', '增长极建设'],
    below: { value: 52, number: 20, dash: 9, time: 4, word: 4, name: 4, phrase: 2, text: 1 },
    empty: 0.06,
    more: 0.05,
  },
  {
    kind: 'time',
    words: [
      '年份',
      '时间',
      '完成时限',
      '时限',
      '完成时间',
      '起止年限',
      '建设年限',
      '建设周期',
      '起止时间',
      '实施时间',
      '时间节点',
      '项目起止',
      '期限',
      '有效期',
      '进度安排',
      '办理时限',
      '实施期限',
    ],
    ending: withExamples(
      /(?:时间|时限|年限|期限|周期|进度|起止|有效期|年度|节点)$/u,
      '完成时间 完成时限 完成年限 完成期限 建设周期 工作进度 起止 有效期 年度 时间节点',
      `完成时间等`,
    ),
    examples: ['完成时限', '建设年限', '审核确认有效期'],
    counterexamples: ['时间紧迫'],
    below: { time: 65, value: 4, word: 12, name: 10, dash: 4, phrase: 2 },
    empty: 0.06,
    more: 0.08,
  },
  {
    kind: 'body',
    words: [
      '责任单位',
      '部门',
      '部门名称',
      '牵头单位',
      '配合单位',
      '责任部门',
      '牵头部门',
      '配合部门',
      '主管部门',
      '实施单位',
      '建设单位',
      '指导部门',
      '指导单位',
      '负责单位',
      '参与单位',
      '牵头责任单位',
      '承办单位',
      '实施主体',
      '责任科室',
      '责任处室',
      '责任主体',
      '申报单位',
      '协办单位',
      '牵头处室',
      '责任人',
      '联系人',
      '责任领导',
      '分管领导',
      '参加单位',
    ],
    ending: withExamples(
      /(?:单位|部门|处室|科室|主体|责任人|机构|领导)$/u,
      '责任单位 责任部门 责任处室 责任科室 责任主体 责任人 责任机构 责任领导',
      `责任单位等`,
    ),
    examples: ['责任单位', '市卫健委内牵头处室', '指导部门'],
    counterexamples: ['单位', '部门协同'],
    below: { body: 68, word: 10, name: 8, dash: 5, phrase: 6, text: 1 },
    empty: 0.08,
    more: 0.12,
  },
  {
    kind: 'place',
    words: [
      '地点',
      '建设地点',
      '实施地点',
      '推广范围',
      '范围',
      '实施范围',
      '适用范围',
      '所在地',
      '位置',
      '地址',
    ],
    ending: withExamples(
      /(?:地点|范围|区域|地址|所在地)$/u,
      '建设地点 建设范围 建设区域 通讯地址 所在地',
      `建设地点等`,
    ),
    examples: ['建设地点', '推广范围'],
    counterexamples: ['范围内'],
    below: { word: 48, name: 30, body: 12, dash: 4, phrase: 3 },
    empty: 0.05,
    more: 0.08,
  },
  {
    kind: 'text',
    words: [
      '主要内容',
      '建设内容',
      '具体内容',
      '解释',
      '说明',
      '指标说明',
      '指标解释',
      '计算方法',
      '主要做法',
      '做法',
      '具体措施',
      '建设内容与规模',
      '建设内容及规模',
      '职责与任务',
      '职责分工',
      '主要职责',
      '职责',
      '政策依据',
      '依据',
      '支持方式',
      '重点内容',
      '年度目标',
      '预期成果',
      '成果',
      '条件',
      '重点学科',
      '政策内容',
      '阶段目标',
      '工作目标',
    ],
    ending: withExamples(
      /(?:内容|说明|解释|依据|方法|方式|做法|要点|职责|因素|成果|条件|成效|方向|材料|用途|情形|学科|领域|简介)$/u,
      `建设内容 指标说明 名词解释 政策依据 计算方法 实施方式 主要做法 工作要点 工作职责 影响因素 工作成果 申报条件 工作成效 研究方向 申报材料 资金用途 适用情形 所属学科 所属领域 项目简介`,
      `建设内容等`,
    ),
    examples: ['主要内容', '对应的健康因素', '建设内容与规模'],
    counterexamples: ['内容健康', '标准化建设'],
    below: { text: 40, 'marked-text': 8, phrase: 20, name: 14, item: 4, word: 4, body: 2, value: 4 },
    empty: 0.05,
    more: 0.25,
  },
  {
    kind: 'standard',
    words: ['标准', '要求', '评价标准', '评分标准', '工作要求', '目标要求'],
    ending: withExamples(/(?:标准|要求)$/u, '建设标准 建设要求', `建设标准等`),
    examples: ['防洪标准', '评分标准', '工作要求'],
    counterexamples: ['标准化建设'],
    below: {
      value: 24,
      number: 6,
      dash: 3,
      text: 22,
      'marked-text': 4,
      phrase: 16,
      name: 12,
      word: 6,
      item: 2,
    },
    empty: 0.12,
    more: 0.15,
  },
  {
    kind: 'note',
    words: ['备注', '注', '说明备注'],
    ending: /备注$/u,
    examples: ['备 注'],
    counterexamples: ['注意'],
    below: { word: 22, name: 25, phrase: 18, text: 18, dash: 6, value: 5, body: 2 },
    empty: 0.6,
    more: 0.1,
  },
] as const satisfies readonly KindRow[];

/** What a column holds; `other`: its head does not say. */
export type ColumnKind = (typeof COLUMN_KINDS)[number]['kind'] | 'other';

/** What is expected below a head. */
export type Expected = Pick<KindRow, 'below' | 'empty' | 'more'>;

const OTHER: Expected = {
  below: {
    word: 16,
    name: 20,
    phrase: 12,
    text: 10,
    value: 12,
    number: 8,
    body: 5,
    time: 4,
    unit: 3,
    dash: 4,
    item: 2,
  },
  empty: 0.08,
  more: 0.08,
};

const WORDS = new Map<string, ColumnKind>(
  COLUMN_KINDS.flatMap(({ kind, words }) => words.map((word) => [word, kind] as const)),
);

/** What a line can be over a column, and how well its words say so: 2 for a known head, less than 0 for what hardly is one. */
export interface HeadWord {
  kind: ColumnKind;
  score: number;
}

/** Years in a head. */
const YEARS = /(?:19|20)[0-9]{2}年/gu;

/** Judges words as a head; `shape` is that of the words. */
export function headWord(words: string, shape: Shape): HeadWord {
  const word = withoutWhiteSpace(words);
  const bare = word.replace(NOTE, '');
  const known = WORDS.get(word) ?? WORDS.get(bare);
  if (known) return { kind: known, score: 2.5 };
  // Halves of 序号, where the column is as narrow as its numbers.
  if (word === '序' || word === '号') return { kind: 'serial', score: -1 };
  const width = columnsOf(word) / 2;
  if (width > WIDEST_HEAD_WORD_HAN || /[。；！]|[：:]$/u.test(word)) return { kind: 'other', score: -9 };
  if (COMPARED.test(word)) return { kind: 'value', score: 2 };
  // Two years are of two columns: 2025年完成 and 2030年目标值.
  if ((word.match(YEARS)?.length ?? 0) > 1) return { kind: 'other', score: -4 };
  if (YEAR.test(word) && width <= 12) return { kind: 'value', score: /^[0-9]+$/u.test(word) ? 1.2 : 2 };
  if (PART.test(word)) return { kind: 'other', score: -2.5 };
  if (['number', 'value', 'nature', 'dash', 'mark', 'total'].includes(shape))
    return { kind: 'other', score: -12 };
  if (['chapter', 'part', 'item', 'subitem', 'marked-text', 'text'].includes(shape))
    return { kind: 'other', score: -12 };
  const ending = COLUMN_KINDS.find((row) => 'ending' in row && row.ending.test(bare));
  if (ending && width <= 14)
    return { kind: ending.kind, score: /(?:名称|时间|单位|内容|编号)$/u.test(bare) ? 2 : 1.4 };
  if (IN_UNITS.test(word) && width <= 14) return { kind: 'value', score: 1.4 };
  if (shape === 'body' || shape === 'time') return { kind: 'other', score: -3 };
  return { kind: 'other', score: width <= 6 ? -0.2 : width <= 12 ? -0.6 : -1.4 };
}

/** Returns what is expected below a head. */
export function expectedBelow(kind: ColumnKind): Expected {
  return COLUMN_KINDS.find((row) => row.kind === kind) ?? OTHER;
}
